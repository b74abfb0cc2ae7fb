package org.heed.input;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.Language;

/**
 * Tells the language of a draft: the one it declares, else the one its letters and trigrams speak
 * for. Thread-safe.
 *
 * <p>Made here and small on purpose: the command has half a second in all, and the libraries that
 * tell languages take 120 to 800 ms of it to load their models. This takes some 10. It knows the
 * languages of {@code trigrams.txt} and those with a script of their own; any other is taken for
 * its nearest relative or for none.
 */
public final class LanguageDetector {

  /** How much of one block is looked at, in UTF-16 units. */
  private static final int ENOUGH_OF_BLOCK = 400;

  /** How much prose is looked at, in UTF-16 units; more would change nothing. */
  private static final int ENOUGH = 6_000;

  /**
   * How far ahead the best language must be of the next, in half doublings of probability: with
   * fewer words than {@link #FEW_WORDS}, where names weigh most, further.
   */
  private static final int CLEAR_LEAD = 4;

  private static final int CLEAR_LEAD_OF_FEW = 12;
  private static final int FEW_WORDS = 5;

  /** What a language that has rules is given ahead, since that is what Heed is used for. */
  private static final int HOME_ADVANTAGE = 6;

  private LanguageDetector() {}

  /** Loaded when the first draft asks, which most that declare a language never do. */
  private static final class Loaded {
    static final TrigramTable TABLE = TrigramTable.load();
  }

  /** The language a draft declares; where it declares none, the one its prose is in. */
  public static Language languageOf(Draft draft) {
    Language declared = draft.declaredLanguage();
    return declared != null ? declared : detect(draft);
  }

  /**
   * The language of a draft's prose, whatever it declares; {@link Language#UNDETERMINED} where the
   * prose is too short or a mixture in which no language has three fifths.
   */
  public static Language detect(Draft draft) {
    Scores all = new Scores();
    Map<Language, Integer> votes = new HashMap<>();
    int voters = 0;
    int seen = 0;
    for (Block block : draft.blocks()) {
      Scores own = new Scores();
      int length = Math.min(block.span().length(), Math.min(ENOUGH_OF_BLOCK, ENOUGH - seen));
      int start = block.span().start();
      own.add(draft.prose().substring(start, start + length));
      all.add(own);
      Language language = own.language();
      if (!language.equals(Language.UNDETERMINED)) {
        votes.put(language, votes.getOrDefault(language, 0) + own.letters);
        voters += own.letters;
      }
      seen += length;
      if (seen >= ENOUGH) {
        break;
      }
    }
    Language language = all.language();
    return votes.getOrDefault(language, 0) * 5 >= voters * 3 ? language : Language.UNDETERMINED;
  }

  /** The language of a piece of prose; {@link Language#UNDETERMINED} where it is too short. */
  public static Language detect(String prose) {
    Scores scores = new Scores();
    scores.add(prose.substring(0, Math.min(prose.length(), ENOUGH)));
    return scores.language();
  }

  /** What one piece of prose tells. */
  private static final class Scores {
    private final TrigramTable table = Loaded.TABLE;
    private final int[] scores = new int[table.languages().size()];
    private final Scripts scripts = new Scripts();
    private int letters;
    private int words;

    void add(Scores other) {
      for (int i = 0; i < scores.length; i++) {
        scores[i] += other.scores[i];
      }
      scripts.add(other.scripts);
      letters += other.letters;
      words += other.words;
    }

    void add(String prose) {
      char first = TrigramTable.EDGE;
      char second = TrigramTable.EDGE;
      String composed =
          hasAccentsApart(prose) ? Normalizer.normalize(prose, Normalizer.Form.NFC) : prose;
      for (int i = 0; i <= composed.length(); i++) {
        char c = i < composed.length() ? composed.charAt(i) : ' ';
        if (isWithinWord(c)) {
          continue;
        }
        boolean letter = Character.isLetter(c);
        char third = letter ? folded(c) : TrigramTable.EDGE;
        if (letter) {
          letters++;
          scripts.add(c);
          words += second == TrigramTable.EDGE ? 1 : 0;
        } else if (second == TrigramTable.EDGE) {
          continue;
        }
        table.score(first, second, third, scores);
        first = second;
        second = third;
      }
    }

    Language language() {
      if (scripts.language().isPresent()) {
        return scripts.language().get();
      }
      int best = -1;
      int bestScore = 0;
      int nextScore = 0;
      for (int i = 0; i < scores.length; i++) {
        boolean home = table.languages().get(i).hasRules();
        int score = scores[i] + (home && letters > 0 ? HOME_ADVANTAGE : 0);
        if (best < 0 || score > bestScore) {
          nextScore = best < 0 ? 0 : bestScore;
          bestScore = score;
          best = i;
        } else if (score > nextScore) {
          nextScore = score;
        }
      }
      int lead = words < FEW_WORDS ? CLEAR_LEAD_OF_FEW : CLEAR_LEAD;
      return best >= 0 && bestScore - nextScore >= lead
          ? table.languages().get(best)
          : Language.UNDETERMINED;
    }
  }

  /** Whether accents stand as units of their own; asked first since the Normalizer loads slowly. */
  private static boolean hasAccentsApart(String prose) {
    for (int i = 0; i < prose.length(); i++) {
      if (prose.charAt(i) >= '\u0300' && prose.charAt(i) <= '\u036f') {
        return true;
      }
    }
    return false;
  }

  /** Whether a unit is passed over within a word: vowel marks, the tatweel, joiners. */
  private static boolean isWithinWord(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT || c == '\u0640';
  }

  /** A letter as the table writes it. */
  private static char folded(char c) {
    char lower = Character.toLowerCase(c);
    return switch (lower) {
      case '\u06cc' -> '\u064a';
      case '\u0219' -> '\u015f';
      case '\u021b' -> '\u0163';
      default -> lower >= '\u1e00' && lower <= '\u1eff' ? '\u1ea3' : lower;
    };
  }
}
