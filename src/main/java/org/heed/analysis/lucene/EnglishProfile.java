package org.heed.analysis.lucene;

import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.heed.analysis.Attribution;
import org.heed.analysis.Inflector;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.Quotations;
import org.heed.analysis.SyntaxReader;
import org.heed.analysis.Tokens;
import org.heed.analysis.quotation.QuotationHabits;
import org.heed.analysis.quotation.QuotationReader;
import org.heed.analysis.quotation.SpeechWords;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.jspecify.annotations.Nullable;

/** English, British and American. */
final class EnglishProfile implements LanguageProfile {

  private static final String DATA = "/org/heed/analysis/en/";
  private static final String DICTIONARIES = "/org/heed/dictionaries/en/";

  private final WordReader words;
  private final Inflector inflector;
  private final SyntaxReader syntax;
  private volatile @Nullable QuotationReader quotations;

  EnglishProfile(SyntaxReader syntax) {
    this.syntax = syntax;
    Lexicon lexicon =
        new EnglishLexicon(
            new WordDictionary(DICTIONARIES + "english.dict", '+', false),
            new Supplement(WordList.read(DATA + "words.tsv")),
            new EnglishSpellings(WordList.read(DATA + "spellings.tsv")));
    SentenceBreaks breaks =
        new SentenceBreaks(
            WordList.read(DATA + "abbreviations.tsv"),
            WordList.read(DATA + "starters.tsv"),
            WordList.read(DATA + "inquits.tsv"));
    words = new WordReader(new Filters(), lexicon, breaks);
    inflector =
        new SynthesisInflector(
            new WordDictionary(DICTIONARIES + "english_synth.dict", '+', false),
            DATA + "forms.tsv",
            "NNS");
  }

  @Override
  public Language language() {
    return Language.ENGLISH;
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
      SpeechWords speech = SpeechWords.of(WordList.read(DATA + "speech.tsv").rows());
      known = new QuotationReader(new QuotationHabits(speech, new EnglishTraits(), false));
      quotations = known; // twice at worst
    }
    return known;
  }

  @Override
  public List<String> ages() {
    return List.of(
        "\"aged\" #",
        "# year \"old\"",
        "# \"yr\" \"old\"",
        "# year \"of\" \"age\"",
        "\",\" # (\",\" | \".\" | $)",
        "\"(\" # \")\"");
  }

  @Override
  public List<String> possessives() {
    return List.of(
        "\"my\"",
        "\"your\"",
        "\"his\"",
        "\"her\"",
        "\"its\"",
        "\"our\"",
        "\"their\"",
        "<#word> \"'s\"");
  }

  @Override
  public Inflector inflector() {
    return inflector;
  }

  @Override
  public SyntaxReader syntax() {
    return syntax;
  }

  private static final class Filters implements AnalysisChain {
    @Override
    public TokenStream behind(Tokenizer source, CleanText text) {
      return new NormFilter(new EnglishCliticFilter(new WordPartFilter(source), text));
    }
  }
}
