package org.heed.http;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heed.analysis.Budget;
import org.heed.review.Refused;
import org.heed.review.Reviewed;
import org.heed.review.Submission;
import org.jspecify.annotations.Nullable;

/**
 * {@code POST /v1/check/batch}: reviews a draft a line, and answers in their order while more come
 * in. Reads no further than a few drafts ahead of what its client has taken.
 */
final class BatchRoute implements Route.Streamed {

  private static final Set<String> TYPES =
      Set.of("application/x-ndjson", "application/ndjson", "application/jsonl");

  private final CheckBody bodies;
  private final Checking checking;
  private final Reviews reviews;
  private final int longest;
  private final int ahead;

  /**
   * @param longest the most bytes of a line
   * @param ahead how many drafts are taken on before the first of them is answered
   */
  BatchRoute(CheckBody bodies, Checking checking, Reviews reviews, int longest, int ahead) {
    this.bodies = bodies;
    this.checking = checking;
    this.reviews = reviews;
    this.longest = longest;
    this.ahead = ahead;
  }

  @Override
  public String path() {
    return "/v1/check/batch";
  }

  @Override
  public String type() {
    return "application/x-ndjson";
  }

  @Override
  public void admit(Call call) throws Problem {
    String type = call.contentType().orElse("").split(";", 2)[0].strip();
    if (!TYPES.contains(type.toLowerCase(Locale.ROOT))) {
      throw Problem.unknownType("Content-Type has to be application/x-ndjson, an object a line");
    }
    if (!call.query().isEmpty()) {
      throw Problem.impossible("each line says all there is to say; leave the query out");
    }
  }

  @Override
  public void answer(Call call, InputStream in, OutputStream out) throws IOException {
    BatchLines lines = new BatchLines(in, longest);
    OutputStream buffered = new BufferedOutputStream(out, 1 << 15);
    Deque<CompletableFuture<String>> underWay = new ArrayDeque<>();
    AtomicBoolean gone = new AtomicBoolean();
    try {
      BatchLines.@Nullable Line line;
      while ((line = next(lines, underWay, buffered)) != null) {
        underWay.addLast(begin(call, line, gone));
        if (underWay.size() == ahead) {
          write(underWay, buffered);
        }
      }
      while (!underWay.isEmpty()) {
        write(underWay, buffered);
      }
      buffered.flush();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException();
    } finally {
      gone.set(true);
    }
  }

  /** The next line; before it is waited for, all that came in so far is answered. */
  private static BatchLines.@Nullable Line next(
      BatchLines lines, Deque<CompletableFuture<String>> underWay, OutputStream out)
      throws IOException, InterruptedException {
    if (lines.wouldWait()) {
      while (!underWay.isEmpty()) {
        write(underWay, out);
      }
      out.flush();
    }
    return lines.next();
  }

  private CompletableFuture<String> begin(Call call, BatchLines.Line line, AtomicBoolean gone)
      throws InterruptedException {
    CompletableFuture<String> answer = new CompletableFuture<>();
    if (line.tooLong()) {
      answer.complete(problem(Problem.tooLarge(longest), line));
      return answer;
    }
    reviews.takeInTurn(
        () -> {
          try {
            answer.complete(review(call, line, gone));
          } catch (Problem e) {
            answer.complete(problem(e, line));
          } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            answer.complete(problem(new Problem(500, Refused.fault("", e).message()), line));
          }
        });
    return answer;
  }

  private String review(Call call, BatchLines.Line line, AtomicBoolean gone) throws Problem {
    Budget time = checking.budget();
    Budget budget = () -> gone.get() || time.isSpent();
    Submission submission = bodies.read(line.bytes(), call.desk(), budget);
    Reviewed reviewed = checking.review(call.desk(), submission);
    return Answer.line(json -> Checking.write(json, submission, reviewed));
  }

  private static String problem(Problem problem, BatchLines.Line line) {
    return Answer.line(json -> problem.write(json, line.number()));
  }

  private static void write(Deque<CompletableFuture<String>> underWay, OutputStream out)
      throws IOException, InterruptedException {
    try {
      out.write(underWay.removeFirst().get().getBytes(StandardCharsets.UTF_8));
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }
}
