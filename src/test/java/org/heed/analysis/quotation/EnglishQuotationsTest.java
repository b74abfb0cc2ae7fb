package org.heed.analysis.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.heed.analysis.Analysis;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.Quotation;
import org.heed.analysis.SampleDraft;
import org.heed.analysis.lucene.Profiles;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishQuotationsTest {

  private final LanguageProfile english = new Profiles().of(Language.ENGLISH).orElseThrow();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\0',
      value = {
        "\"I saw him,\" said auctioneer Joe Metcalfe.|auctioneer Joe Metcalfe",
        "\"I saw him,\" she said.|she",
        "Judge Keane said: \"He knew.\"|Judge Keane",
        "Auctioneer Joe Metcalfe told the inquest: \"It was him.\"|Auctioneer Joe Metcalfe",
        "\"It was him,\" its director, Salma Keane, said.|its director, Salma Keane",
        "\"It was him,\" said its director, Salma Keane.|its director, Salma Keane",
        "\"This was evil,\" prosecutor Ann Roe, 45, told jurors.|prosecutor Ann Roe",
        "Mrs Justice Tennant, sentencing, said: \"You did not snap.\"|Mrs Justice Tennant",
        "\"I didn't,\" the 44-year-old from Leeds told jurors.|the 44-year-old from Leeds",
        "The judge said he had behaved \"like a predator\".|The judge",
        "She was described by the judge as \"fragile\".|the judge",
        "According to Cllr Tagg, it is \"a disgrace\".|Cllr Tagg",
        "It is \"a disgrace\", according to Cllr Tagg.|Cllr Tagg",
        "CLIP, MOLEFE: \"There is no passion in buying a gun.\"|MOLEFE",
        "The prosecuting authority says it was \"domestic\".|The prosecuting authority",
        "Undersecretary for Education Roe says they \"will quit\".|"
            + "Undersecretary for Education Roe",
        "SOT, SHERIFF ANA LUNDQUIST: \"These are children.\"|SHERIFF ANA LUNDQUIST",
        "BRANDT (LIVE): \"Deputies say so.\"|BRANDT",
        "Police chief: 'We failed her'|Police chief",
        "'I was scared', says stepdaughter, 15|stepdaughter",
        "\"He never stood a chance\" – sister of victim|sister of victim",
        "\"Why?\" Smith asked.|Smith",
        "The man who raped her said \"she wanted it\".|The man",
        "Smith denied the charge and said it was \"all a lie\".|Smith",
        "In a statement, the Home Office said: \"We take this seriously.\"|the Home Office",
        "On one visit an officer wrote \"domestic, no offences\".|an officer",
        "The girl's mother said: 'My daughter's life's over.'|The girl's mother",
        "A spokesman for the NSPCC said it \"reflects the gravity\".|A spokesman for the NSPCC",
        "Asked about it, she said \"no\" and left.|she",
        "They had \"consensual sex,\" Smith claimed.|Smith",
        "Smith went on to describe her as \"fragile\".|Smith",
        "Mothers Against Impaired Driving said it was \"long\".|Mothers Against Impaired Driving"
      })
  void theSpeakerIsTheSubjectOfTheSpeechVerb(String text, String speaker) {
    assertThat(read(SampleDraft.of(text))).hasSize(1).allMatch(q -> q.startsWith("SPEECH"));
    assertThat(read(SampleDraft.of(text)).get(0)).endsWith("{" + speaker + "}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The court heard she was \"befriended\".",
        "The court was told that Smith \"befriended\" the girl.",
        "\"She should not have walked home alone in the dark.\"",
        "He was accused of \"grooming\" the boy."
      })
  void speechMayHaveNoSpeaker(String text) {
    assertThat(read(SampleDraft.of(text))).hasSize(1);
    assertThat(read(SampleDraft.of(text)).get(0)).startsWith("SPEECH").endsWith("{-}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He went to see \"Jaws\" on Friday.",
        "Dwayne \"The Rock\" Johnson came.",
        "The so-called \"boyfriend\" was jailed.",
        "He was known as \"the Fox\".",
        "The word \"rape\" appears nowhere.",
        "Prosecutors used the term \"child sexual abuse material\" in court.",
        "A teacher who called himself 'Sir' was jailed.",
        "The report, titled \"Not Our Problem\", was published.",
        "\"Revenge porn\" turned up eleven times.",
        "Judge jails 'Sicko' teacher"
      })
  void titlesNicknamesAndTermsAreSetOff(String text) {
    assertThat(read(SampleDraft.of(text))).hasSize(1);
    assertThat(read(SampleDraft.of(text)).get(0)).startsWith("SET_OFF");
  }

  @Test
  void aSpeakerGoesOnInTheSameParagraph() {
    assertThat(read(SampleDraft.of("\"I am well,\" she said. \"Good peaches.\"")))
        .containsExactly("SPEECH I am well, {she}", "SPEECH Good peaches. {she}");
  }

  @Test
  void aSpeakerGoesOnInTheNextParagraph() {
    assertThat(
            read(
                SampleDraft.of(
                    "Det Insp Ray Hill said: \"This was a sickening attack. He hid.",
                    "\"He showed no remorse.\"",
                    "\"She was brave.\"",
                    "Nobody else spoke.",
                    "\"It rained all day,\" it said.")))
        .containsExactly(
            "SPEECH This was a sickening attack. He hid. {Det Insp Ray Hill}",
            "SPEECH He showed no remorse. {Det Insp Ray Hill}",
            "SPEECH She was brave. {Det Insp Ray Hill}",
            "SPEECH It rained all day, {it}");
  }

  @Test
  void theSpeakerOfSeveralParagraphsMayBeNamedInTheLast() {
    assertThat(read(SampleDraft.of("“We are shocked", "“and appalled,” said Mr Dent.")))
        .containsExactly("SPEECH We are shocked {Mr Dent}", "SPEECH and appalled, {Mr Dent}");
  }

  @Test
  void aBareQuotationAfterAReportIsItsSources() {
    assertThat(read(SampleDraft.of("Smith said it was wrong.", "\"It is shocking.\"")))
        .containsExactly("SPEECH It is shocking. {Smith}");
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(
            read(
                SampleDraft.of(
                    "The '90s were rock 'n' roll, and the boys' dogs didn't bite 'em.",
                    "‘90s music. The victims’ families’ pain isn’t over.",
                    "It was 5'10\" long, a 6\" blade.")))
        .isEmpty();
  }

  @Test
  void apostrophesInsideSingleMarksDoNotCloseThem() {
    assertThat(read(SampleDraft.of("'We didn't see the victims' families,' he said. 'It's over.'")))
        .containsExactly(
            "SPEECH We didn't see the victims' families, {he}", "SPEECH It's over. {he}");
  }

  @Test
  void aSingleMarkedSpeechRunsOverParagraphsDespitePlurals() {
    assertThat(
            read(
                SampleDraft.of(
                    "Ann Roe told the court: 'He was \"creepy\". The girls' parents trusted him.",
                    "'He abused that trust.'")))
        .containsExactly(
            "SPEECH He was \"creepy\". The girls' parents trusted him. {Ann Roe}",
            "SET_OFF creepy {-}",
            "SPEECH He abused that trust. {Ann Roe}");
  }

  @Test
  void quotationsNest() {
    assertThat(read(SampleDraft.of("\"He told me 'get out' and I left,\" Smith said.")))
        .containsExactly("SPEECH He told me 'get out' and I left, {Smith}", "SPEECH get out {He}");
  }

  @Test
  void guillemetsAreMarksToo() {
    assertThat(read(SampleDraft.of("Paul said: « I was ‹ there › all day. »")))
        .containsExactly("SPEECH  I was ‹ there › all day.  {Paul}", "SET_OFF  there  {-}");
  }

  @Test
  void anUnclosedMarkEndsWithItsParagraph() {
    Draft draft = SampleDraft.of("He said: \"I was there. I saw it all", "The end.");
    Quotation only = quotations(draft).get(0);
    assertThat(only.span().end()).isEqualTo(draft.blocks().get(0).span().end());
  }

  @Test
  void aScriptWithoutMarksIsNoQuotation() {
    assertThat(read(SampleDraft.of("BRANDT: It started with a traffic stop."))).isEmpty();
  }

  @Test
  void aBlockSetAsAQuotationIsSpeechAsAWhole() {
    for (Role role : List.of(Role.BLOCK_QUOTE, Role.PULL_QUOTE)) {
      assertThat(read(SampleDraft.of(role, "Nobody helped “us” then.")))
          .containsExactly("SPEECH Nobody helped “us” then. {-}", "SET_OFF us {-}");
      assertThat(read(SampleDraft.of(role, "“Nobody told us.”")))
          .containsExactly("SPEECH Nobody told us. {-}");
    }
  }

  @Test
  void aColonBeforeAQuotedBlockNamesItsSpeaker() {
    Role[] roles = {Role.BODY, Role.BLOCK_QUOTE};
    assertThat(read(SampleDraft.of(roles, "In her report the coroner wrote:", "He was failed.")))
        .containsExactly("SPEECH He was failed. {the coroner}");
  }

  @Test
  void theMarksBelongToTheSpanAndNotToTheInside() {
    Draft draft = SampleDraft.of("He said “no”.");
    Quotation only = quotations(draft).get(0);
    assertThat(draft.text(only.span())).isEqualTo("“no”");
    assertThat(draft.text(only.inside())).isEqualTo("no");
  }

  private List<Quotation> quotations(Draft draft) {
    return new Analysis(draft, english).quotations().all();
  }

  private List<String> read(Draft draft) {
    List<String> all = new ArrayList<>();
    for (Quotation quotation : quotations(draft)) {
      String speaker = quotation.speaker() == null ? "-" : draft.text(quotation.speaker());
      all.add(quotation.kind() + " " + draft.text(quotation.inside()) + " {" + speaker + "}");
    }
    return all;
  }
}
