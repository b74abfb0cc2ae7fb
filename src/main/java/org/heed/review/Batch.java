package org.heed.review;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Carries out a plan, several drafts at once, and delivers the outcomes in the order of the plan.
 * Looks ahead a few drafts only, so that memory stays bounded.
 */
public final class Batch {

  private static final int AHEAD_PER_THREAD = 4;

  private final int threads;

  /**
   * @param threads drafts reviewed at once, at least 1
   */
  public Batch(int threads) {
    this.threads = threads;
  }

  /** Takes the outcomes of one step; called on the caller's thread. */
  public interface Receiver {
    void take(List<Outcome> outcomes) throws IOException;
  }

  /**
   * Carries out all steps.
   *
   * @throws IOException where the receiver does; what was not begun is then left
   */
  public void run(Plan plan, Receiver receiver) throws IOException {
    if (threads == 1 || plan.jobs() < 2) {
      for (Plan.Step step : plan.steps()) {
        receiver.take(outcomes(step));
      }
      return;
    }
    ExecutorService pool =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              // Deeply nested markup needs stack; the main thread has 8 MiB.
              Thread thread = new Thread(null, task, "review", 8L << 20);
              thread.setDaemon(true);
              return thread;
            });
    try {
      runAhead(plan, receiver, pool);
    } finally {
      pool.shutdownNow();
    }
  }

  private void runAhead(Plan plan, Receiver receiver, ExecutorService pool) throws IOException {
    Deque<Future<List<Outcome>>> underWay = new ArrayDeque<>();
    for (Plan.Step step : plan.steps()) {
      if (underWay.size() == threads * AHEAD_PER_THREAD) {
        receiver.take(result(underWay.removeFirst()));
      }
      underWay.addLast(
          step instanceof Plan.Review
              ? pool.submit(() -> outcomes(step))
              : CompletableFuture.completedFuture(outcomes(step)));
    }
    while (!underWay.isEmpty()) {
      receiver.take(result(underWay.removeFirst()));
    }
  }

  private static List<Outcome> outcomes(Plan.Step step) {
    return step instanceof Plan.Review review
        ? Reviewer.review(review.job())
        : List.of(((Plan.Refusal) step).refused());
  }

  private static List<Outcome> result(Future<List<Outcome>> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
