package org.heed.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.analysis.Budget;
import org.heed.input.Annotations;
import org.heed.input.Drafts;
import org.heed.input.LanguageDetector;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Linter;
import org.heed.lint.Review;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.LineIndex;
import org.heed.text.SourceSpan;

/** Reads and reviews one file: bytes in, outcomes out. Thread-safe. */
public final class Reviewer {

  /** Below this, no language told means too little to tell it by; above, a mixture. */
  private static final int FEW_WORDS = 20;

  private Reviewer() {}

  /** What became of a file: one outcome, or one for each of its paragraphs or lines. */
  static List<Outcome> review(Job job) {
    try {
      Copy copy = Copy.read(job.file(), job.mediaType(), job.maxSize());
      String source = copy.decoded().text();
      Draft whole = Drafts.read(source, job.mediaType());
      Language language = language(job, whole);
      List<String> notices = new ArrayList<>(copy.decoded().notices());
      LineIndex lines = new LineIndex(source);
      List<Draft> drafts = job.each() == Each.DRAFT ? List.of(whole) : cut(job, whole, lines);
      List<Outcome> outcomes = new ArrayList<>(drafts.size());
      for (Draft draft : drafts) {
        Review review = job.linter().review(draft, language, job.policy());
        outcomes.add(
            new Reviewed(job.path(), review, lines, job.linter().rules(), job.failOn(), notices));
        notices = List.of();
      }
      return outcomes;
    } catch (UnreadableDraft e) {
      return List.of(Refused.because(job.path(), String.valueOf(e.getMessage())));
    } catch (RuntimeException | StackOverflowError e) {
      return List.of(Refused.fault(job.path(), e));
    }
  }

  /**
   * Reviews a draft at hand as text. The job's file and size limit play no role.
   *
   * @throws UnreadableDraft where it cannot be read
   */
  static Reviewed review(Job job, Submission submission) throws UnreadableDraft {
    Draft draft =
        submission.parts().isEmpty()
            ? Drafts.read(submission.source(), job.mediaType())
            : StoryLayout.of(submission.parts()).read(job.mediaType());
    Linter linter = job.linter();
    Review whole = linter.review(draft, language(job, draft), job.policy(), submission.budget());
    Review review = Ignoring.in(whole, submission.ignore(), linter);
    LineIndex lines = new LineIndex(draft.source());
    return new Reviewed(job.path(), review, lines, linter.rules(), job.failOn(), List.of());
  }

  /**
   * Reviews a draft that is at hand as text. The job's file and size limit play no role.
   *
   * @param source the text, without a byte-order mark
   * @throws UnreadableDraft where it cannot be read
   */
  public static Reviewed review(Job job, String source, Budget budget) throws UnreadableDraft {
    Draft draft = Drafts.read(source, job.mediaType());
    Review review = job.linter().review(draft, language(job, draft), job.policy(), budget);
    return new Reviewed(
        job.path(), review, new LineIndex(source), job.linter().rules(), job.failOn(), List.of());
  }

  /**
   * The language to review a draft in: the caller's, else the header's of an annotated draft, the
   * configuration's, what the markup declares, what the words tell. Too few words to tell are read
   * as English; a mixture is left undetermined.
   */
  static Language language(Job job, Draft draft) {
    if (job.language().isPresent()) {
      return job.language().get();
    }
    Optional<Language> declared =
        Optional.ofNullable(draft.declaredLanguage())
            .filter(language -> !language.equals(Language.UNDETERMINED));
    if (declared.isPresent() && Annotations.isAnnotated(draft.source())) {
      return declared.get();
    }
    Optional<Language> named = job.houseLanguage().or(() -> declared);
    if (named.isPresent()) {
      return named.get();
    }
    Language detected = LanguageDetector.detect(draft);
    return detected.equals(Language.UNDETERMINED) && draft.words() < FEW_WORDS
        ? Language.ENGLISH
        : detected;
  }

  private static List<Draft> cut(Job job, Draft whole, LineIndex lines) throws UnreadableDraft {
    List<Draft> drafts = new ArrayList<>();
    for (SourceSpan part : Parts.of(whole, job.each(), lines)) {
      drafts.add(Drafts.read(whole.source(), job.mediaType(), part));
    }
    return drafts.isEmpty() ? List.of(whole) : drafts;
  }
}
