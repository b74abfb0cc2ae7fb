package org.heed.analysis;

import java.util.List;
import org.heed.text.Draft;
import org.heed.text.Language;

/**
 * All that Heed knows of one language: adding a language is adding one of these. Implementations
 * are thread-safe and load their data when first asked.
 */
public interface LanguageProfile {

  Language language();

  /**
   * The words and sentences of a draft's prose.
   *
   * @return tokens whose offsets are those of {@link Draft#prose}
   */
  Tokens tokens(Draft draft);

  /**
   * The words of a phrase of a rule, split and normalised as {@link #tokens} does it.
   *
   * @param phrase words without pattern signs, such as {@code self-harm} or {@code didn't}
   */
  Tokens phrase(String phrase);

  /** The quotations of a draft and who speaks in them. */
  Quotations quotations(Draft draft, Tokens tokens);

  /**
   * What a draft reports in other people's names without quotation marks; none where the language
   * cannot tell.
   */
  default List<Attribution> attributions(Draft draft, Tokens tokens, Quotations quotations) {
    return List.of();
  }

  /** The reader of the language's grammar; one that reads nothing where Heed has none. */
  default SyntaxReader syntax() {
    return SyntaxReader.none("Heed has no syntax models for this language");
  }

  /**
   * The ways an age is written, as phrases of the rule language with {@code #} for the number; none
   * where {@code <#age>} finds nothing.
   */
  default List<String> ages() {
    return List.of();
  }

  /** What {@code <#possessive>} stands for, as phrases of the rule language. */
  default List<String> possessives() {
    return List.of();
  }

  /** The inflector of the language. */
  Inflector inflector();
}
