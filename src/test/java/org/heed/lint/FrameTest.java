package org.heed.lint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.heed.analysis.NameSpan;
import org.heed.analysis.SentenceSyntax;
import org.heed.analysis.SentenceText;
import org.heed.analysis.SyntaxReader;
import org.heed.analysis.Tagging;
import org.heed.analysis.Unread;
import org.heed.analysis.corenlp.EnglishSyntax;
import org.heed.analysis.lucene.Profiles;
import org.heed.rule.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Frames on real parses, one voice a line. */
class FrameTest {

  private static final Pattern MARK = Pattern.compile("\\[\\[(.*?)]]");

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource(
      delimiter = '#',
      quoteCharacter = '~',
      textBlock =
          """
      active # {who: harmed, does: "accept … lift"} # The rape victim had [[accepted a lift]] from a stranger.
      passive with by # {who: harmed, does: "lead on"} # The accused was [[led on]] by the victim, the court heard.
      passive, the other way round # {who: accused, does: kiss, whom: harmed} # The victim was [[kissed]] by the defendant in his car.
      relative clause # {who: harmed, does: invite, whom: accused} # He raped the girl who had [[invited him]] in.
      relative clause without its object # {who: harmed, does: wear, what: "short skirt"} # The jury saw the clingy [[short skirt that the victim chose to wear]] that night.
      relative clause in passing # {who: harmed, does: wear, what: "short skirt"} # The victim, who was [[wearing a short skirt]], was followed.
      participle # {who: harmed, does: "walk home"} # A man raped a girl [[walking home]] alone.
      participle before its subject # {who: harmed, does: wear, what: "sheer blouse"} # Still [[wearing the sheer blouse]] of the evening, the victim opened the door.
      headline # {who: harmed, does: "walk home"} # Teen who [[walked home]] alone raped
      shared subject # {who: harmed, does: walk} # The victim had drunk wine and [[walked]] home alone.
      control by persuasion # {who: harmed, does: walk} # The victim was persuaded to [[walk]] home with him.
      raising # {who: harmed, does: drink} # The victim is said to have [[drunk]] heavily.
      failing # {who: harmed, does: report, not: true} # The victim failed to [[report]] the rape.
      negation # {who: harmed, does: report, not: true} # The victim did not [[report]] the rape for years.
      delay # {who: harmed, does: report, not: true} # The victim waited two weeks to [[report]] the rape.
      too much for it # {who: harmed, does: report, not: true} # The victim was too scared to [[report]] the rape.
      without # {who: harmed, does: "(scream|report)", not: true} # The victim left without [[screaming]].
      no such thing # {who: harmed, does: resistance, not: true} # He raped her while the victim put up no [[resistance]].
      negated, so not done # {who: harmed, does: report} # The victim did not report the rape for years.
      denied # {who: harmed, does: drink} # He denied that the victim had drunk anything.
      supposed # {who: harmed, does: drink} # If the victim had drunk less she would have seen him.
      asked # {who: harmed, does: drink} # Police asked whether the victim had been drinking.
      modal verb # {who: harmed, does: scream, modal: should} # The victim should have [[screamed]], the judge said.
      no modal verb # {who: harmed, does: scream, modal: should} # The victim screamed, the judge said.
      her decision to # {who: harmed, does: walk} # The rapist was freed because of the victim's decision to [[walk]] home.
      done to # {who: accused, gets: suspend} # The rapist was [[suspended]] from his post.
      attribute # {who: harmed, is: drunk} # He raped the [[drunk]] teenager in a park.
      predicate # {who: harmed, is: drunk} # The victim was [[drunk]] when he attacked her.
      apposition # {who: accused, is: "loving father"} # Smith, a [[loving father]], murdered his wife.
      the noun itself # {who: accused, is: "popular coach"} # The [[popular coach]] raped three boys.
      described as # {who: accused, is: "family man"} # The killer was described as a [[family man]] by neighbours.
      somebody else # {who: accused, is: "family man"} # He stabbed the family man to death.
      owned # {who: harmed, has: reputation} # The court heard of the victim's [[reputation]] in the village.
      had # {who: harmed, has: reputation} # The victim had a [[reputation]] in the village.
      anybody # {does: "walk home"} # A nurse [[walked home]] from the hospital.
      anybody, the act being another's # {who: harmed, does: wear, what: "short skirt"} # The victim met a witness who wore a short skirt.
      """)
  void aFrameIsFoundInWhateverVoice(String voice, String frame, String marked) throws IOException {
    assertThat(Reviewing.byShippedWords(folder, rule(frame)).found(plain(marked)))
        .isEqualTo(marks(marked));
  }

  private static String rule(String frame, String... moreKeys) {
    return "severity: warning\nwhy: For a test.\n"
        + String.join("", moreKeys)
        + "en:\n  what: \"Found {match}.\"\n  instead: \"Other words.\"\n  match:\n    - frame: "
        + frame
        + "\n  examples:\n    flag: ['[[never looked at]]']\n    pass: ['nothing']\n";
  }

  private static String plain(String marked) {
    return marked.replace("[[", "").replace("]]", "");
  }

  private static List<String> marks(String marked) {
    return MARK.matcher(marked).results().map(each -> each.group(1)).toList();
  }

  @Test
  void conditionsAndPlacesHoldForFramesAsForPhrases() throws IOException {
    Reviewing reviewing =
        Reviewing.byShippedWords(
            folder, rule("{who: harmed, does: \"walk home\"}\n      unless: ['hospital']"));
    assertThat(reviewing.found("The rape victim walked home.")).containsExactly("walked home");
    assertThat(reviewing.found("The rape victim walked home from the hospital.")).isEmpty();
  }

  @Test
  void aFrameMayLookAtMarkedWordsOnly() throws IOException {
    Reviewing reviewing =
        Reviewing.byShippedWords(
            folder, rule("{who: harmed, does: wear, what: \"short {skirt}\"}"));
    assertThat(reviewing.found("The victim was wearing a short skirt.")).containsExactly("skirt");
  }

  @Test
  void whatSomebodySaidIsSetAsideOrSoftenedWhereTheRuleSaysSo() throws IOException {
    String told = "The lawyer claimed that the victim had walked home.";
    Review ignored =
        Reviewing.byShippedWords(
                folder, rule("{who: harmed, does: \"walk home\"}", "attributed: ignore\n"))
            .text(told);
    assertThat(ignored.findings()).isEmpty();
    assertThat(ignored.setAside())
        .extracting(SetAside::by, SetAside::reason)
        .containsExactly(tuple("quote", "told as what somebody said"));
    Review softened =
        Reviewing.byShippedWords(
                folder, rule("{who: harmed, does: \"walk home\"}", "attributed: soften\n"))
            .text(told);
    assertThat(softened.findings())
        .extracting(Finding::severity, Finding::attributedTo)
        .containsExactly(tuple(Severity.SUGGESTION, "The lawyer"));
  }

  @Test
  void noSentenceIsParsedWhereNoActOfAFrameStands() throws IOException {
    Counting counting = new Counting(new EnglishSyntax(Path.of("target/models/en")));
    Reviewing reviewing =
        Reviewing.byShippedWords(
            folder, rule("{who: harmed, does: \"walk home\"}"), new Profiles(counting));
    Review review = reviewing.text("The rapist was jailed on Monday. The victim wept in court.");
    assertThat(counting.asked).isEmpty();
    assertThat(review.syntax()).isTrue();
    assertThat(reviewing.found("The victim walked home.")).isNotEmpty();
    assertThat(counting.asked).isNotEmpty();
  }

  @Test
  void noSentenceIsParsedWhereTheRuleAsksForAnotherStory() throws IOException {
    Counting counting = new Counting(new EnglishSyntax(Path.of("target/models/en")));
    Reviewing reviewing =
        Reviewing.byShippedWords(
            folder,
            rule("{who: harmed, does: drink}", "topics: [sexual-violence]\n"),
            new Profiles(counting));
    reviewing.text("Visitors drank tea at the flower show on Sunday, and the band played.");
    assertThat(counting.asked).isEmpty();
  }

  @Test
  void missingModelsAreToldWhereAFrameWantedThem() throws IOException {
    Reviewing reviewing =
        Reviewing.byShippedWords(
            folder,
            rule("{who: harmed, does: drink}\n    - phrase: weep"),
            new Profiles(new EnglishSyntax(folder.resolve("nowhere"))));
    Review review = reviewing.text("The victim wept. She had drunk wine.");
    assertThat(review.findings()).extracting(Finding::text).containsExactly("wept");
    assertThat(review.syntax()).isFalse();
    assertThat(review.unchecked()).extracting(Unchecked::what).containsOnly("syntax");
    assertThat(review.unchecked().get(0).reason()).contains("the model is missing");
  }

  @Test
  void theFastTierPassesFramesOverInSilence() throws IOException {
    Reviewing reviewing =
        Reviewing.byShippedWords(
            folder, rule("{who: harmed, does: drink}\n    - phrase: weep"), new Profiles());
    Review review = reviewing.text("The victim wept. She had drunk wine.");
    assertThat(review.findings()).extracting(Finding::text).containsExactly("wept");
    assertThat(review.syntax()).isFalse();
    assertThat(review.unchecked()).isEmpty();
  }

  /** Notes which sentences are asked for. */
  private static final class Counting implements SyntaxReader {
    private final SyntaxReader reader;
    private final List<SentenceText> asked = new ArrayList<>();

    Counting(SyntaxReader reader) {
      this.reader = reader;
    }

    @Override
    public boolean wanted() {
      return true;
    }

    @Override
    public boolean available() {
      return reader.available();
    }

    @Override
    public void prepare(Part... parts) {
      reader.prepare(parts);
    }

    @Override
    public Tagging tags(SentenceText sentence) throws Unread {
      asked.add(sentence);
      return reader.tags(sentence);
    }

    @Override
    public SentenceSyntax dependencies(SentenceText sentence) throws Unread {
      asked.add(sentence);
      return reader.dependencies(sentence);
    }

    @Override
    public List<NameSpan> names(SentenceText sentence) throws Unread {
      asked.add(sentence);
      return reader.names(sentence);
    }
  }
}
