package org.heed.review;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.file.FileFaults;
import org.heed.input.Annotations;
import org.heed.input.Drafts;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Edit;
import org.heed.lint.Finding;
import org.heed.lint.Review;
import org.heed.lint.Safety;
import org.heed.lint.Suggestion;
import org.heed.lint.Unchecked;
import org.heed.text.Draft;
import org.heed.text.Language;

/**
 * Applies the safe rewrites of a draft, until a review finds no more to apply. Where two overlap,
 * the first goes in and the other waits for the next round.
 */
public final class Fixer {

  private static final int MOST_ROUNDS = 10;

  private Fixer() {}

  /**
   * The draft of a job with its safe rewrites applied; nothing is written.
   *
   * @throws UnreadableDraft where it cannot be read, or is of a kind that is never edited
   */
  public static Fixed fix(Job job) throws UnreadableDraft {
    Copy copy = Copy.read(job.file(), job.mediaType(), job.maxSize());
    String text = copy.decoded().text();
    if (Annotations.isAnnotated(text)) {
      throw new UnreadableDraft("an annotated draft, which is never edited; leave it out");
    }
    if (!copy.decoded().encode(text).map(copy::hasBytes).orElse(false)) {
      throw new UnreadableDraft("cannot be written back byte for byte; save it as UTF-8");
    }
    Draft draft = Drafts.read(text, job.mediaType());
    Language language = Reviewer.language(job, draft);
    int rewrites = 0;
    for (int round = 0; round < MOST_ROUNDS; round++) {
      Round found = round(job.linter().review(draft, language, job.policy()));
      List<Edit> edits = found.edits();
      rewrites += found.rewrites();
      if (edits.isEmpty()) {
        break;
      }
      text = apply(text, edits);
      draft = Drafts.read(text, job.mediaType());
    }
    if (copy.decoded().encode(text).isEmpty()) {
      throw new UnreadableDraft(
          "a rewrite holds a character that "
              + copy.decoded().charset().name()
              + " lacks; save it as UTF-8");
    }
    List<Unchecked> unchecked = job.linter().review(draft, language, job.policy()).unchecked();
    return new Fixed(job.path(), job.file(), copy, text, rewrites, unchecked);
  }

  /**
   * Safe rewrites that can be applied together.
   *
   * @param rewrites how many
   * @param edits their edits, ascending and apart
   */
  public record Round(int rewrites, List<Edit> edits) {

    public Round {
      edits = List.copyOf(edits);
    }
  }

  /** The first safe rewrite of each finding of a review that overlaps none before it. */
  public static Round round(Review review) {
    List<Edit> edits = new ArrayList<>();
    int rewrites = 0;
    int free = 0;
    for (Finding finding : review.findings()) {
      Optional<Suggestion> safe = firstSafe(finding);
      if (safe.isEmpty()) {
        continue;
      }
      List<Edit> wanted = safe.get().edits();
      int start = wanted.get(0).span().start();
      int end = wanted.get(wanted.size() - 1).span().end();
      if (start >= free && changes(review.draft().source(), wanted)) {
        edits.addAll(wanted);
        // An insertion takes no room, but two at one place have no order.
        free = Math.max(end, start + 1);
        rewrites++;
      }
    }
    return new Round(rewrites, edits);
  }

  private static Optional<Suggestion> firstSafe(Finding finding) {
    for (Suggestion suggestion : finding.suggestions()) {
      if (suggestion.safety() == Safety.SAFE && !suggestion.edits().isEmpty()) {
        return Optional.of(suggestion);
      }
    }
    return Optional.empty();
  }

  private static boolean changes(String source, List<Edit> edits) {
    for (Edit edit : edits) {
      String before = source.substring(edit.span().start(), edit.span().end());
      if (!before.equals(edit.replacement())) {
        return true;
      }
    }
    return false;
  }

  /** A text with edits applied, which ascend and are apart. */
  static String apply(String text, List<Edit> edits) {
    StringBuilder after = new StringBuilder(text.length() + 64);
    int from = 0;
    for (Edit edit : edits) {
      after.append(text, from, edit.span().start()).append(edit.replacement());
      from = edit.span().end();
    }
    return after.append(text, from, text.length()).toString();
  }

  /**
   * Writes a draft in place: beside its file first, then renamed.
   *
   * @throws UnreadableDraft where it cannot be written, or the file changed since it was read
   */
  public static void write(Fixed fixed) throws UnreadableDraft {
    Path file =
        fixed
            .file()
            .orElseThrow(
                () -> new UnreadableDraft("standard input cannot be edited in place; use --diff"));
    byte[] bytes = fixed.copy().decoded().encode(fixed.after()).orElseThrow();
    if (!Files.isWritable(file)) {
      throw new UnreadableDraft("is read-only and was left as it is; grant leave to write it");
    }
    try (AtomicFile target = AtomicFile.of(file)) {
      OutputStream out = target.out();
      out.write(bytes);
      target.finish();
      if (!fixed.copy().hasBytes(Files.readAllBytes(file))) {
        throw new UnreadableDraft("changed while it was under review and was left; run it again");
      }
      target.replace();
    } catch (IOException e) {
      throw new UnreadableDraft("left as it is: " + FileFaults.writing(file, e));
    }
  }
}
