package org.heed.analysis.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.heed.analysis.SentenceText;

/**
 * Reads the words and marks of a sentence in the spelling of the treebanks that CoreNLP learnt
 * from: straight apostrophes, {@code ``} and {@code ''} for quotation marks, {@code --} for dashes.
 */
final class Punctuated {

  private final List<CoreLabel> labels = new ArrayList<>();
  private final List<Integer> words = new ArrayList<>();
  private boolean inQuotes;

  Punctuated(SentenceText sentence) {
    boolean shouted = isShouted(sentence);
    String before = sentence.before(0);
    for (int word = 0; word < sentence.size(); word++) {
      addMarks(before);
      String next = word + 1 < sentence.size() ? sentence.before(word + 1) : sentence.after();
      String written = spelled(sentence.word(word), shouted);
      // The full stop of an abbreviation belongs to it: a sentence's own is the last thing in it.
      if (next.startsWith(".") && word + 1 < sentence.size() && next.substring(1).isBlank()) {
        written += ".";
        next = next.substring(1);
      }
      add(written, word);
      before = next;
    }
    addMarks(before);
  }

  List<CoreLabel> labels() {
    return labels;
  }

  int[] words() {
    return words.stream().mapToInt(Integer::intValue).toArray();
  }

  /** Headlines in capitals would be read as one long name. */
  private static boolean isShouted(SentenceText sentence) {
    int letters = 0;
    int capitals = 0;
    String text = sentence.toString();
    for (int i = 0; i < text.length(); i++) {
      letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return sentence.size() > 2 && capitals > 12 && capitals * 5 > letters * 4;
  }

  private static String spelled(String word, boolean shouted) {
    String straight = word.replace('’', '\'').replace('‘', '\'').replace("\u00ad", "");
    return shouted ? straight.toLowerCase(Locale.ENGLISH) : straight;
  }

  private void addMarks(String gap) {
    int at = 0;
    while (at < gap.length()) {
      int point = gap.codePointAt(at);
      int next = at + Character.charCount(point);
      if (Character.isWhitespace(point) || Character.getType(point) == Character.FORMAT) {
        at = next;
        continue;
      }
      if (point == '.' || point == '-') {
        while (next < gap.length() && gap.charAt(next) == point) {
          next++;
        }
      }
      add(mark(gap.substring(at, next), gap, at), -1);
      at = next;
    }
  }

  private String mark(String mark, String gap, int at) {
    return switch (mark) {
      case "“", "«", "„", "‘" -> "``";
      case "”", "»" -> "''";
      case "’", "'" -> closesPlural(at) ? "'" : straightQuote(gap, at);
      case "\"" -> straightQuote(gap, at);
      case "–", "—", "--", "―", "---" -> "--";
      case "-" -> joinsWords(gap) ? "-" : "--";
      case "…", "..", "...", "...." -> "...";
      case "[", "{" -> "(";
      case "]", "}" -> ")";
      default -> mark;
    };
  }

  /**
   * A straight mark opens where it touches only the word after it, and else closes what is open.
   */
  private String straightQuote(String gap, int at) {
    boolean touchesNext = at + 1 == gap.length();
    boolean touchesLast = at == 0 && !labels.isEmpty();
    return inQuotes && !(touchesNext && !touchesLast) ? "''" : "``";
  }

  /** The apostrophe of {@code the victims' families}. */
  private boolean closesPlural(int at) {
    return at == 0
        && !inQuotes
        && !labels.isEmpty()
        && labels.get(labels.size() - 1).word().endsWith("s");
  }

  private static boolean joinsWords(String gap) {
    return gap.length() == 1;
  }

  private void add(String written, int word) {
    CoreLabel label = new CoreLabel();
    label.setWord(written);
    label.setValue(written);
    label.setOriginalText(written);
    labels.add(label);
    words.add(word);
    if (written.equals("``")) {
      inQuotes = true;
    } else if (written.equals("''")) {
      inQuotes = false;
    }
  }
}
