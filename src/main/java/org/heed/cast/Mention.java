package org.heed.cast;

import java.util.Locale;
import org.heed.text.Span;

/**
 * Words of the draft that stand for somebody.
 *
 * @param span its prose
 * @param first its first token in the draft
 * @param after the token after its last
 * @param head the token that carries it: a name's last word, a noun, a pronoun
 */
public record Mention(Kind kind, Span span, int first, int after, int head) {

  /** What sort of words. */
  public enum Kind {
    NAME,
    NOUN,
    PRONOUN;

    private final String label = name().toLowerCase(Locale.ROOT);

    /** The word for it in reports. */
    public String label() {
      return label;
    }
  }
}
