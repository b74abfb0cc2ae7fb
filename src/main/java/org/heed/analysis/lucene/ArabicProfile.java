package org.heed.analysis.lucene;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.analysis.Attribution;
import org.heed.analysis.Inflector;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.Quotations;
import org.heed.analysis.Tokens;
import org.heed.analysis.quotation.QuotationHabits;
import org.heed.analysis.quotation.QuotationReader;
import org.heed.analysis.quotation.SpeechWords;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.jspecify.annotations.Nullable;

/** Modern Standard Arabic, by spelling and stems: no free dictionary of it is at hand. */
final class ArabicProfile implements LanguageProfile {

  private static final String DATA = "/org/heed/analysis/ar/";

  private final WordReader words;
  private final WordReader phrases;
  private volatile @Nullable QuotationReader quotations;

  ArabicProfile() {
    Cardinals cardinals = new Cardinals(WordList.read(DATA + "numbers.tsv"), ".,٬");
    SentenceBreaks breaks =
        new SentenceBreaks(
            WordList.read(DATA + "abbreviations.tsv"),
            WordList.read(DATA + "starters.tsv"),
            WordList.read(DATA + "inquits.tsv"));
    Set<String> verbs = new HashSet<>();
    for (String[] row : speechRows()) {
      if (row[0].equals("say") || row[0].equals("tell") || row[0].equals("describe")) {
        verbs.addAll(List.of(row[1].split(" ", -1)));
      }
    }
    AnalysisChain chain = (source, text) -> new ArabicNormFilter(new WordPartFilter(source));
    words = new WordReader(chain, new ArabicLexicon(cardinals, verbs, true), breaks);
    phrases = new WordReader(chain, new ArabicLexicon(cardinals, verbs, false), breaks);
  }

  @Override
  public Language language() {
    return Language.ARABIC;
  }

  @Override
  public Tokens tokens(Draft draft) {
    return words.read(draft);
  }

  @Override
  public Tokens phrase(String phrase) {
    return phrases.read(phrase);
  }

  @Override
  public Quotations quotations(Draft draft, Tokens tokens) {
    return quotations().quotations(draft, tokens);
  }

  @Override
  public List<Attribution> attributions(Draft draft, Tokens tokens, Quotations spoken) {
    return List.of();
  }

  private QuotationReader quotations() {
    QuotationReader known = quotations;
    if (known == null) {
      SpeechWords speech = SpeechWords.of(speechRows());
      known = new QuotationReader(new QuotationHabits(speech, new ArabicTraits(), true));
      quotations = known; // twice at worst
    }
    return known;
  }

  /** The words of reports in the spelling that tokens have. */
  private static List<String[]> speechRows() {
    List<String[]> folded = new ArrayList<>();
    for (String[] row : WordList.read(DATA + "speech.tsv").rows()) {
      StringBuilder all = new StringBuilder(row[1].length());
      for (String word : row[1].split(" ", -1)) {
        all.append(all.isEmpty() ? "" : " ").append(ArabicSpelling.fold(word));
      }
      folded.add(new String[] {row[0], all.toString()});
    }
    return folded;
  }

  @Override
  public List<String> ages() {
    return List.of(
        "(العمر|عمره|عمرها|البالغ|البالغة) [\"من\"] [العمر] #",
        "(ابن|ابنة|بنت|ذو|ذات|صاحب|صاحبة) [ال] # (سنة|سنوات|عام|عاما|أعوام|ربيعا)",
        "ابن \"ال\" #",
        "# (سنة|سنوات|عاما|أعوام|ربيعا)",
        "\"(\" # \")\"");
  }

  @Override
  public Inflector inflector() {
    return (lemma, tag) -> List.of();
  }
}
