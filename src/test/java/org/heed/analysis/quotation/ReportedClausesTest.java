package org.heed.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heed.analysis.Analysis;
import org.heed.analysis.Attribution;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.SampleDraft;
import org.heed.analysis.lucene.Profiles;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportedClausesTest {

  private final LanguageProfile english = new Profiles().of(Language.ENGLISH).orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "The court heard that she was drunk.|she was drunk|The court",
        "The court heard she was drunk.|she was drunk|The court",
        "The court was told he did it.|he did it|The court",
        "He abused her in his car, the court was told.|He abused her in his car|the court",
        "Smith said his client was sorry.|his client was sorry|Smith",
        "Smith, defending, said his client was sorry.|his client was sorry|Smith",
        "His brother Stanley told the inquest in Thornby that the bank killed him.|"
            + "the bank killed him|His brother Stanley",
        "He told jurors his computer had been hacked.|his computer had been hacked|He",
        "Two men were held, police said.|Two men were held|police",
        "Two men were held, said a spokesman for the force.|Two men were held|"
            + "a spokesman for the force",
        "According to Cllr Tagg, nobody was told.|nobody was told|Cllr Tagg",
        "Nobody was told, according to Cllr Tagg.|Nobody was told|Cllr Tagg",
        "Smith said the girl lied, but the jury convicted him.|the girl lied|Smith",
        "Delacey told the jury that he \"just snapped\" and left.|he \"just snapped\" and left|"
            + "Delacey",
        "Hill said scalpers would be \"hunted\".|scalpers would be \"hunted\"|Hill",
        "A reporter asked me whether it was true.|whether it was true|A reporter",
        "A forensic examiner, Grace Otieno, testified that files were hidden.|files were hidden|"
            + "A forensic examiner, Grace Otieno"
      })
  void aReportedClauseHasItsSource(String text, String clause, String source) {
    Draft draft = SampleDraft.of(text);
    List<Attribution> all = attributions(draft);
    assertThat(all).hasSize(1);
    assertThat(draft.text(all.get(0).clause())).isEqualTo(clause);
    Span span = all.get(0).source();
    assertThat(span == null ? null : draft.text(span)).isEqualTo(source);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He pleaded guilty to six counts.",
        "She promised a survey in 2021.",
        "I say that remorse is a powerful editor.",
        "\"It is wrong,\" he said in a statement issued by the council.",
        "The United States won.",
        "The alleged attacker fled.",
        "They were denied visas.",
        "It feels odd to turn to the games.",
        "\"No,\" says Dr Imran Sheikh, the psychiatrist who advises the scheme.",
        "He abused her in his car."
      })
  void theReportersOwnVoiceIsNotAttributed(String text) {
    assertThat(attributions(SampleDraft.of(text))).isEmpty();
  }

  @Test
  void theInnermostClauseAroundASpanIsFound() {
    Draft draft = SampleDraft.of("Police said Smith said she was drunk. She was not.");
    Analysis analysis = new Analysis(draft, english);
    int drunk = draft.prose().indexOf("drunk");
    Attribution around = analysis.attributions().around(new Span(drunk, drunk + 5)).orElseThrow();
    assertThat(draft.text(around.clause())).isEqualTo("she was drunk");
    int not = draft.prose().indexOf("not");
    assertThat(analysis.attributions().around(new Span(not, not + 3))).isEmpty();
  }

  private List<Attribution> attributions(Draft draft) {
    return new Analysis(draft, english).attributions().all();
  }
}
