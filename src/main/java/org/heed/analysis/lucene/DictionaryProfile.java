package org.heed.analysis.lucene;

import java.util.List;
import org.heed.analysis.Attribution;
import org.heed.analysis.Inflector;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.Quotations;
import org.heed.analysis.Tokens;
import org.heed.analysis.quotation.QuotationHabits;
import org.heed.analysis.quotation.QuotationReader;
import org.heed.analysis.quotation.SpeechWords;
import org.heed.analysis.quotation.WordTraits;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.jspecify.annotations.Nullable;

/** A language read by a dictionary and a few word lists of its own: French, Spanish. */
final class DictionaryProfile implements LanguageProfile {

  private final Language language;
  private final String data;
  private final List<String> ages;
  private final List<String> possessives;
  private final WordTraits traits;
  private final WordReader words;
  private final Inflector inflector;
  private volatile @Nullable QuotationReader quotations;

  private DictionaryProfile(
      Language language,
      String dictionary,
      TagTable tags,
      WordTraits traits,
      AnalysisChain chain,
      String digitMarks,
      String pluralEnds,
      List<String> ages,
      List<String> possessives) {
    this.language = language;
    this.ages = ages;
    this.possessives = possessives;
    this.data = "/org/heed/analysis/" + language.code() + "/";
    this.traits = traits;
    String dictionaries = "/org/heed/dictionaries/" + language.code() + "/" + dictionary;
    Lexicon lexicon =
        new PlainLexicon(
            new WordDictionary(dictionaries + ".dict", '_', true),
            new Supplement(WordList.read(data + "words.tsv")),
            tags,
            new Cardinals(WordList.read(data + "numbers.tsv"), digitMarks),
            pluralEnds);
    SentenceBreaks breaks =
        new SentenceBreaks(
            WordList.read(data + "abbreviations.tsv"),
            WordList.read(data + "starters.tsv"),
            WordList.read(data + "inquits.tsv"));
    words = new WordReader(chain, lexicon, breaks);
    inflector =
        new SynthesisInflector(
            new WordDictionary(dictionaries + "_synth.dict", '_', false), data + "forms.tsv", "");
  }

  /** French of France, Belgium, Switzerland, Québec and Africa. */
  static LanguageProfile french() {
    return new DictionaryProfile(
        Language.FRENCH,
        "french",
        new FrenchTags(),
        new FrenchTraits(),
        (source, text) -> new NormFilter(new FrenchElisionFilter(new WordPartFilter(source))),
        ".",
        "sx",
        List.of(
            "âgé [\"d'\"] [(seulement|environ|\"peine\")] de [(seulement|\"à\" \"peine\")] # [an]",
            "\"de\" # an",
            "\",\" # an",
            "\"(\" # [an] \")\"",
            "^ # an"),
        List.of(
            "\"mon\"",
            "\"ma\"",
            "\"mes\"",
            "\"ton\"",
            "\"ta\"",
            "\"tes\"",
            "\"son\"",
            "\"sa\"",
            "\"ses\"",
            "\"notre\"",
            "\"nos\"",
            "\"votre\"",
            "\"vos\"",
            "\"leur\"",
            "\"leurs\""));
  }

  /** Spanish of Spain and the Americas. */
  static LanguageProfile spanish() {
    return new DictionaryProfile(
        Language.SPANISH,
        "es-ES",
        new SpanishTags(),
        new SpanishTraits(),
        (source, text) -> new NormFilter(new WordPartFilter(source)),
        ".,",
        "s",
        List.of(
            "\"de\" [(\"solo\"|\"sólo\"|apenas|\"unos\")] # \"años\"",
            "\"tenía\" # \"años\"",
            "\"tiene\" # \"años\"",
            "\",\" # \"años\"",
            "\",\" \"de\" # (\",\" | \".\" | $)",
            "\"(\" # [\"años\"] \")\""),
        List.of(
            "\"mi\"",
            "\"mis\"",
            "\"tu\"",
            "\"tus\"",
            "\"su\"",
            "\"sus\"",
            "\"nuestro\"",
            "\"nuestra\"",
            "\"nuestros\"",
            "\"nuestras\"",
            "\"vuestro\"",
            "\"vuestra\""));
  }

  @Override
  public Language language() {
    return language;
  }

  @Override
  public Tokens tokens(Draft draft) {
    return words.read(draft);
  }

  @Override
  public Tokens phrase(String phrase) {
    return words.read(phrase);
  }

  @Override
  public Quotations quotations(Draft draft, Tokens tokens) {
    return quotations().quotations(draft, tokens);
  }

  @Override
  public List<Attribution> attributions(Draft draft, Tokens tokens, Quotations spoken) {
    return quotations().attributions(draft, tokens, spoken);
  }

  private QuotationReader quotations() {
    QuotationReader known = quotations;
    if (known == null) {
      SpeechWords speech = SpeechWords.of(WordList.read(data + "speech.tsv").rows());
      known = new QuotationReader(new QuotationHabits(speech, traits, true));
      quotations = known; // twice at worst
    }
    return known;
  }

  @Override
  public List<String> ages() {
    return ages;
  }

  @Override
  public List<String> possessives() {
    return possessives;
  }

  @Override
  public Inflector inflector() {
    return inflector;
  }
}
