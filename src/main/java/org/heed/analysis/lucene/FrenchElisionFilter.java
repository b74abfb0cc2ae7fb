package org.heed.analysis.lucene;

import java.io.IOException;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Splits elided words off: {@code l'|enfant}, {@code qu'|il}, {@code jusqu'|à}, several in a row
 * ({@code qu'|d'|autres}). Words that hold an apostrophe of their own ({@code aujourd'hui}, {@code
 * prud'hommes}, {@code O'Brien}) stay whole.
 */
final class FrenchElisionFilter extends TokenFilter {

  private static final Set<String> ELIDED =
      Set.of(
          "c", "ç", "d", "j", "l", "m", "n", "s", "t", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu",
          "quelqu", "presqu");

  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
  private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);

  private String rest = "";
  private int start;

  FrenchElisionFilter(TokenStream input) {
    super(input);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!rest.isEmpty()) {
      takePart();
      return true;
    }
    if (!input.incrementToken()) {
      return false;
    }
    if (cut(term) > 0) {
      rest = term.toString();
      start = offset.startOffset();
      takePart();
    }
    return true;
  }

  private void takePart() {
    int cut = cut(rest);
    int end = cut > 0 ? cut : rest.length();
    term.setEmpty().append(rest, 0, end);
    offset.setOffset(start, start + end);
    start += end;
    rest = rest.substring(end);
  }

  /** Where the first elided word ends, its apostrophe included; 0 if there is none. */
  private static int cut(CharSequence word) {
    int longest = Math.min(word.length() - 1, 7);
    for (int i = 1; i < longest + 1 && i < word.length() - 1; i++) {
      if (word.charAt(i) == '\'') {
        String before = word.subSequence(0, i).toString().toLowerCase(Locale.ROOT);
        return ELIDED.contains(before) ? i + 1 : 0;
      }
    }
    return 0;
  }

  @Override
  public void reset() throws IOException {
    super.reset();
    rest = "";
  }
}
