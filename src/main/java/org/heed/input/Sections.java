package org.heed.input;

import java.util.regex.Pattern;
import org.heed.text.DraftBuilder;

/**
 * Cuts a file that holds several stories into its sections, so that the people and the topics of
 * one story are not taken for those of the next.
 *
 * <p>A heading (in plain text a line that looks like one and has paragraphs under it) starts a new
 * story
 *
 * <ul>
 *   <li>after a thematic break: a rule between two stories of a newsletter;
 *   <li>in a round-up, which its own headline calls by such a name ("In brief", "En bref",
 *       "Breves", "موجز"): each item's heading, not the smaller headings within the item;
 *   <li>of the top level, when the headline is a heading of the top level too.
 * </ul>
 *
 * <p>All else is one story: crossheads, a thematic break between two paragraphs (a pause in a long
 * read), and the entries of a live blog, which tell one trial from hour to hour. Their headings
 * start with the time and never cut. A cut too few mixes two casts; a cut too many forgets who
 * "she" is and finds the helpline missing that stands at the story's end. The second is commoner,
 * so a cut needs a reason. (HTML's {@code article} elements are a reason of their own: {@link
 * HtmlProse}.)
 */
final class Sections {

  private static final Pattern TIME =
      Pattern.compile(
          "[\\s\\p{Cf}*_\\[(]*\\p{Nd}{1,2}(?:[.:hH]\\p{Nd}{2}(?:[:.]\\p{Nd}{2})?"
              + "(?:\\s?[ap]\\.?m\\b)?|\\s?[ap]\\.?m\\b|\\s?h\\b|\\s?[صم]\\b)"
              + "(?![.:]?\\p{Nd}).*",
          Pattern.DOTALL | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern ROUND_UP =
      Pattern.compile(
          "\\bin brief\\b|\\bbriefs\\b|\\bround-?ups?\\b|\\bat a glance\\b|\\bfrom the courts\\b"
              + "|\\bin the courts\\b|\\bcourt (?:list|register|digest)\\b|\\bnews digest\\b"
              + "|\\bnewsletter\\b|\\b(?:morning|evening|daily|weekly) (?:briefing|digest)\\b"
              + "|\\ben bref\\b|\\bles brèves\\b|\\bbrèves\\b(?! (?:de|d'|d’)? ?vie)"
              + "|\\btour d['’]horizon\\b|\\ben breve\\b|\\bnoticias breves\\b|^breves\\b"
              + "|\\bboletín\\b|باختصار|موجز|أخبار قصيرة|أخبار متفرقة|حصاد|نشرة الأخبار",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

  private static final int LOWEST = 6;

  private final DraftBuilder draft;
  private boolean headlineTaken;
  private boolean roundUp;
  private boolean afterBreak;
  private boolean headlineIsTop;
  private int itemLevel = LOWEST;

  Sections(DraftBuilder draft) {
    this.draft = draft;
  }

  /** Whether a heading or a line starts with a time of day, as the entries of a live blog do. */
  static boolean isTimed(String heading) {
    return TIME.matcher(heading).matches();
  }

  /**
   * Takes note of the headline of the whole file.
   *
   * @param level of the heading it is; 0 where it stands apart from the text
   */
  void headline(int level, String text) {
    headlineTaken = true;
    roundUp = ROUND_UP.matcher(text).find();
    headlineIsTop = level == 1;
    afterBreak = false;
  }

  /** Whether the headline of the file has been met. */
  boolean isHeadlineTaken() {
    return headlineTaken;
  }

  /** Takes note of a thematic break. */
  void thematicBreak() {
    afterBreak = true;
  }

  /** Takes note of a paragraph or other block that is no heading. */
  void prose() {
    afterBreak = false;
  }

  /**
   * Takes note of a heading whose block is about to start, and starts a new section before it where
   * it starts a new story.
   *
   * @param level from 1, the top, to 6
   * @return whether it does
   */
  boolean heading(int level, String text) {
    boolean headlineLike = level == 1 && headlineIsTop;
    boolean item = roundUp && level <= itemLevel;
    boolean cuts = !draft.isEmpty() && !isTimed(text) && (afterBreak || headlineLike || item);
    if (cuts) {
      draft.nextSection();
      itemLevel = item ? level : itemLevel;
    }
    afterBreak = false;
    return cuts;
  }
}
