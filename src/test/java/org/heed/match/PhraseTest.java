package org.heed.match;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.Tokens;
import org.heed.analysis.lucene.Profiles;
import org.heed.input.Drafts;
import org.heed.input.UnreadableDraft;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.MediaType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  private static final LanguageProfile ENGLISH = new Profiles().of(Language.ENGLISH).orElseThrow();

  private final PhraseParser parser =
      new PhraseParser(
          ENGLISH,
          name -> {
            Map<String, Pattern> classes =
                Map.of(
                    "garment",
                    new Pattern.Choice(
                        List.of(plain("skirt"), plain("mini skirt"), plain("crop top"))));
            Pattern found = classes.get(name);
            if (found == null) {
              throw new PhraseSyntaxException(0, "no word class \"" + name + "\"");
            }
            return found;
          });

  private static Pattern plain(String phrase) throws PhraseSyntaxException {
    return new PhraseParser(
            ENGLISH,
            name -> {
              throw new PhraseSyntaxException(0, "none");
            })
        .parse(phrase);
  }

  private static List<Match> all(PatternIndex index, Draft draft, Tokens tokens) {
    IndexPass pass = index.over(draft, tokens);
    pass.search((gate, section) -> true);
    return pass.of(0);
  }

  private List<String> find(String phrase, String text) {
    try {
      Draft draft = Drafts.read(text, MediaType.TEXT);
      Tokens tokens = ENGLISH.tokens(draft);
      PatternIndex.Builder builder = new PatternIndex.Builder();
      builder.add(parser.parse(phrase), 0);
      List<String> found = new ArrayList<>();
      for (Match match : all(builder.build(), draft, tokens)) {
        found.add(draft.text(match.span(tokens)));
      }
      return found;
    } catch (PhraseSyntaxException | UnreadableDraft e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void aWordStandsForAllItsInflections() {
    assertThat(
            find(
                "commit suicide", "He committed suicide. She commits suicide, committing suicide."))
        .containsExactly("committed suicide", "commits suicide", "committing suicide");
  }

  @Test
  void aWordInQuotationMarksIsFoundInThatFormOnly() {
    assertThat(find("\"committed\" suicide", "He committed suicide, and commits suicide."))
        .containsExactly("committed suicide");
  }

  @Test
  void aPronounIsFoundInTheFormWritten() {
    assertThat(find("blame him", "They blame him, and blame his wife."))
        .containsExactly("blame him");
  }

  @Test
  void aHyphenCountsAsASpaceAndACommaDoesNot() {
    assertThat(find("self harm", "Self-harm, self harm; self, harm."))
        .containsExactly("Self-harm", "self harm");
  }

  @Test
  void wordsOfTwoSentencesAreNoPhrase() {
    assertThat(find("child porn", "He hurt a child. Porn was found.")).isEmpty();
  }

  @Test
  void oneOfSeveralMayStandThere() {
    assertThat(
            find("(jilted|spurned) (lover|ex husband)", "A jilted ex-husband and a spurned lover."))
        .containsExactly("jilted ex-husband", "spurned lover");
  }

  @Test
  void anOptionalWordIsTakenWhenItIsThere() {
    assertThat(find("failed suicide [attempt]", "A failed suicide attempt, a failed suicide."))
        .containsExactly("failed suicide attempt", "failed suicide");
  }

  @Test
  void aGapSpansAtMostFiveWordsUnlessNumbered() {
    assertThat(find("wear … skirt", "She wore a b c d e skirt.")).hasSize(1);
    assertThat(find("wear … skirt", "She wore a b c d e f skirt.")).isEmpty();
    assertThat(find("wear …2 skirt", "She wore a b c skirt.")).isEmpty();
    assertThat(find("wear ... skirt", "She wore, that night, a skirt."))
        .containsExactly("wore, that night, a skirt");
  }

  @Test
  void aGapIsNoLongerThanItMustBe() {
    assertThat(find("wear … skirt", "She wore a skirt under a skirt."))
        .containsExactly("wore a skirt");
  }

  @Test
  void ofAWordClassTheLongestIsTaken() {
    assertThat(find("a <garment>", "In a mini-skirt, a skirt and a crop top."))
        .containsExactly("a mini-skirt", "a skirt", "a crop top");
  }

  @Test
  void onlyTheMarkedPartIsReported() {
    assertThat(find("the {affair} with", "The affair with a pupil.")).containsExactly("affair");
  }

  @ParameterizedTest
  @CsvSource({
    "the boy aged 15 left, aged 15",
    "the 15-year-old left, 15-year-old",
    "'Mia, 15, left', 15",
    "Mia (15) left, 15",
    "she was fifteen years old, fifteen years old"
  })
  void anAgeIsFoundHoweverItIsWritten(String text, String expected) {
    assertThat(find("<#age ..17>", text)).containsExactly(expected);
  }

  @Test
  void anAgeAboveTheRangeIsNotFound() {
    assertThat(find("<#age ..17>", "The 41-year-old and Tom, 18, and a man aged 30.")).isEmpty();
  }

  @Test
  void aPartOfSpeechRulesOutWhatCannotBe() {
    assertThat(find("claim:verb", "She claims it. Her boss rejected the claims."))
        .containsExactly("claims");
  }

  @Test
  void anEdgeHoldsAtTheStartOfABlockOnly() {
    assertThat(find("^ watch", "Watch this\n\nThey watch it.")).containsExactly("Watch");
    assertThat(find("again $", "Never again\n\nNever again, he said.")).containsExactly("again");
  }

  @Test
  void punctuationMustStandBetweenTheWords() {
    assertThat(find("watch \":\"", "Watch: the film. They watch the film."))
        .containsExactly("Watch");
  }

  @Test
  void aNameIsCapitalisedAndDoesNotStartTheSentence() {
    assertThat(find("at {<#name>}", "They met at Hope Bridge. At noon they left."))
        .containsExactly("Hope Bridge");
  }

  @ParameterizedTest
  @CsvSource({
    "call 116 123 now, 116 123",
    "call 0808 2000 247., 0808 2000 247",
    "call 988, 988",
    "call +27 800 567 567, 27 800 567 567"
  })
  void aTelephoneNumberIsFoundWhole(String text, String expected) {
    assertThat(find("call {<#phone>}", text)).containsExactly(expected);
  }

  @Test
  void aYearOrAShareIsNoTelephoneNumber() {
    assertThat(find("call {<#phone>}", "A call 2021 and a call 500%.")).isEmpty();
  }

  @Test
  void zeroWidthSignsInAWordDoNotHideIt() {
    assertThat(find("commit suicide", "He com\u200bmitted sui\u2060cide.")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "be taken ~ the girl's aunt taken",
        "have a bag ~ the girl's bag",
        "be aunt ~ a girl's aunt"
      })
  void aPossessiveIsNoVerb(String phrase, String text) {
    assertThat(find(phrase, text)).isEmpty();
  }

  @Test
  void theVerbBehindAPronounMayBeShort() {
    assertThat(find("be taken", "She's taken. The girl's been taken.")).hasSize(2);
  }

  @Test
  void aWordFarIntoALongSentenceIsFoundAsOneAtItsStart() {
    String far = "and so on ".repeat(60);
    assertThat(find("she …2 (wear|own) a <garment>", far + "she never wore a mini skirt " + far))
        .containsExactly("she never wore a mini skirt");
  }

  @Test
  void theIndexFindsInARandomTextWhatEachPatternFindsByItself() throws Exception {
    List<String> phrases =
        List.of(
            "she …2 wear [a] <garment>",
            "(she|he) (wear|commit suicide)",
            "^ …3 {skirt}",
            "commit … (suicide|skirt) [and]",
            "[mini] skirt \",\" (he|she)",
            "<garment> …1 {(he|\"wore\")} …4 suicide");
    List<String> words =
        List.of(
            "she", "He", "wore", "a", "skirt,", "mini", "skirt", "and.", "committed", "suicide");
    PatternIndex.Builder builder = new PatternIndex.Builder();
    for (String phrase : phrases) {
      builder.add(parser.parse(phrase), 0);
    }
    PatternIndex index = builder.build();
    for (long seed = 1; seed <= 200; seed++) {
      java.util.Random random = new java.util.Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 90; i++) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(30) == 0 ? "\n\n" : " ");
      }
      Draft draft = Drafts.read(text.toString(), MediaType.TEXT);
      Tokens tokens = ENGLISH.tokens(draft);
      IndexPass pass = index.over(draft, tokens);
      pass.search((gate, section) -> true);
      for (int pattern = 0; pattern < phrases.size(); pattern++) {
        Finder finder = new Finder(parser.parse(phrases.get(pattern)));
        List<Match> alone = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at++) {
          int after = tokens.afterLastOf(tokens.sentence(at));
          int start = at;
          finder
              .first(draft, tokens, at, after)
              .filter(m -> m.first() == start)
              .ifPresent(alone::add);
        }
        assertThat(pass.of(pattern)).as("seed %d, %s", seed, phrases.get(pattern)).isEqualTo(alone);
      }
    }
  }

  @Test
  void theReportedSpanOfEveryMatchOfARandomTextIsMadeOfItsWords() {
    List<String> words =
        List.of(
            "she", "wore", "a", "skirt,", "mini", "skirt", "and.", "He", "committed", "suicide");
    for (long seed = 1; seed <= 200; seed++) {
      java.util.Random random = new java.util.Random(seed);
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 60; i++) {
        text.append(words.get(random.nextInt(words.size())))
            .append(random.nextInt(9) == 0 ? "\n\n" : " ");
      }
      for (String found :
          find("(she|he) … {(wear|commit) …2 (<garment>|suicide)}", text.toString())) {
        assertThat(found.toLowerCase(java.util.Locale.ROOT))
            .as("seed %d", seed)
            .matches("(?s)(wore|committed).*(skirt|suicide)")
            .doesNotContain("\n\n");
      }
    }
  }

  @Test
  void matchingABadPatternOnABadTextTakesNoExponentialTime() throws Exception {
    String phrase = "a " + "[a] ".repeat(30) + "… … … b";
    Draft draft = Drafts.read("a ".repeat(3000), MediaType.TEXT);
    Tokens tokens = ENGLISH.tokens(draft);
    PatternIndex.Builder builder = new PatternIndex.Builder();
    builder.add(parser.parse(phrase), 0);
    PatternIndex index = builder.build();
    assertTimeoutPreemptively(
        Duration.ofMinutes(1), () -> assertThat(all(index, draft, tokens)).isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "a (b ~ 2 ~ closes this",
        "a [b ~ 2 ~ closes this",
        "a ] ~ 2 ~ closes nothing",
        "<nothing> ~ 0 ~ no word class",
        "<#agee> ~ 0 ~ there are <#number>",
        "claim:verbb ~ 6 ~ no part of speech",
        "\"\" ~ 0 ~ nothing between",
        "() ~ 1 ~ nothing to look for",
      })
  void aPhraseThatCannotBeReadSaysWhereAndWhy(String phrase, int offset, String part) {
    assertThatThrownBy(() -> parser.parse(phrase))
        .isInstanceOfSatisfying(
            PhraseSyntaxException.class, e -> assertThat(e.offset()).isEqualTo(offset))
        .hasMessageContaining(part);
  }

  @Test
  void aPatternReadFromItsOwnExpressionIsEqual() throws Exception {
    for (String phrase :
        List.of(
            "commit suicide",
            "\"so called\" (a|b c) [d] …3 {<garment>}",
            "^ <#number 1..3> claim:verb \":\" $",
            "<#phone> <#name>")) {
      Pattern pattern = parser.parse(phrase);
      assertThat(parser.parse(pattern.toString())).as(phrase).isEqualTo(pattern);
    }
  }

  @Test
  void aPatternSurvivesItsBinaryForm() throws Exception {
    Pattern pattern =
        parser.parse("^ (a|\"b\") [c:verb] …3 {<garment>} \",\" <#age ..17> <#name> $");
    var bytes = new java.io.ByteArrayOutputStream();
    try (var out = new java.io.DataOutputStream(bytes)) {
      new PatternCodec.Writer(out).write(pattern);
    }
    var in = new java.io.DataInputStream(new java.io.ByteArrayInputStream(bytes.toByteArray()));
    assertThat(new PatternCodec.Reader(in).read()).isEqualTo(pattern);
  }
}
