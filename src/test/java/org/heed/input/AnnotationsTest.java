package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.heed.input.Reading.outline;
import static org.heed.input.Reading.sourceOf;

import java.util.List;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.MediaType;
import org.heed.text.SourceSpan;
import org.junit.jupiter.api.Test;

class AnnotationsTest {

  private static final String DRAFT =
      """
      # lang: en
      # kind: flawed
      # form: court report
      # topics: suicide, child-abuse
      # omission: yes

      ⟦victim-blaming|Forbidden romance⟧ with pupil, 15

      She ⟦?victim-blaming,terminology|had an affair⟧ with him.
      """;

  @Test
  void theHeaderIsReadAndIsNoProse() throws UnreadableDraft {
    Annotations annotations = Annotations.of(DRAFT).orElseThrow();

    assertThat(annotations.language()).isEqualTo(Language.ENGLISH);
    assertThat(annotations.kind()).contains("flawed");
    assertThat(annotations.form()).contains("court report");
    assertThat(annotations.omission()).contains(true);
    assertThat(annotations.topics()).containsExactly("suicide", "child-abuse");
    assertThat(annotations.headers().keySet())
        .containsExactly("lang", "kind", "form", "topics", "omission");
    assertThat(outline(Reading.text(DRAFT)))
        .containsExactly(
            "headline: Forbidden romance with pupil, 15", "body: She had an affair with him.");
  }

  @Test
  void marksTellTheMarkedTextInTheSourceAsItStands() throws UnreadableDraft {
    List<Mark> marks = Annotations.of(DRAFT).orElseThrow().marks();

    assertThat(marks)
        .extracting(mark -> cut(mark.span().start(), mark.span().end()))
        .containsExactly("Forbidden romance", "had an affair");
    assertThat(marks.get(0).categories()).containsExactly("victim-blaming");
    assertThat(marks.get(0).debatable()).isFalse();
    assertThat(marks.get(1).categories()).containsExactly("victim-blaming", "terminology");
    assertThat(marks.get(1).debatable()).isTrue();
  }

  @Test
  void offsetsRunOverTheSourceAsItStands() {
    Draft draft = Reading.text(DRAFT);

    assertThat(sourceOf(draft, "Forbidden romance")).isEqualTo("Forbidden romance");
    assertThat(sourceOf(draft, "had an affair")).isEqualTo("had an affair");
    assertThat(sourceOf(draft, "romance with")).isEqualTo("romance⟧ with");
    assertThat(draft.source()).isEqualTo(DRAFT);
  }

  @Test
  void theHeaderDeclaresTheLanguageAndGoesBeforeTheMarkup() {
    Draft draft = Reading.html("# lang: fr\n\n<html lang=en><p>Bonjour</p></html>");

    assertThat(draft.declaredLanguage()).isEqualTo(Language.FRENCH);
  }

  @Test
  void anAnnotatedMarkdownDraftMayStartWithFrontMatter() {
    Draft draft = Reading.markdown("# lang: en\n\n---\ntitle: ⟦a|One⟧ two\n---\nBody\n");

    assertThat(outline(draft)).containsExactly("headline: One two", "body: Body");
  }

  @Test
  void marksMayStandOverMarkup() {
    Draft draft = Reading.markdown("# lang: en\n\nA ⟦a|*very* [short](u) skirt⟧ there.\n");

    assertThat(outline(draft)).containsExactly("body: A very short skirt there.");
    assertThat(sourceOf(draft, "very short")).isEqualTo("very* [short");
  }

  @Test
  void marksMayStandWithinMarks() throws UnreadableDraft {
    String source = "# lang: en\n\nHe ⟦a|was ⟦b|very⟧ drunk⟧.";
    List<Mark> marks = Annotations.of(source).orElseThrow().marks();

    assertThat(marks)
        .extracting(mark -> source.substring(mark.span().start(), mark.span().end()))
        .containsExactly("was ⟦b|very⟧ drunk", "very");
    assertThat(Reading.text(source).prose()).isEqualTo("He was very drunk.");
  }

  @Test
  void bracketsWithoutACategoryAreProse() throws UnreadableDraft {
    String source = "# lang: en\n\nA ⟦sic⟧ and ⟦b|c⟧ and ⟦ open";

    assertThat(Annotations.of(source).orElseThrow().marks()).hasSize(1);
    assertThat(Reading.text(source).prose()).isEqualTo("A ⟦sic⟧ and c and ⟦ open");
  }

  @Test
  void whatDoesNotStartWithTheLanguageLineIsNotAnnotated() throws UnreadableDraft {
    assertThat(Annotations.of("Headline\n\n⟦a|b⟧")).isEmpty();
    assertThat(Annotations.of("\n# lang: en\n")).isEmpty();
    assertThat(Annotations.of("# lang: a story of languages\n")).isEmpty();
    assertThat(Reading.text("Headline\n\n⟦a|b⟧").prose()).contains("⟦a|b⟧");
  }

  @Test
  void malformedMarksAreErrorsThatNameTheirPlace() {
    assertRefused(
        "# lang: en\n\nA ⟦Victim Blaming|b⟧", "line 3, column 3: a mark names categories");
    assertRefused("# lang: en\n\nA\n\nb ⟦a|b", "line 5, column 3: this mark is never closed");
    assertRefused("# lang: en\n\nb⟧", "line 3, column 2: a mark is closed that was never opened");
    assertRefused("# lang: en\n\n⟦a|⟧b", "line 3, column 1: this mark stands over no text");
  }

  @Test
  void aMalformedHeaderIsAnErrorThatNamesItsLine() {
    assertRefused("# lang: english\n\nx", "line 1: \"# lang:\" takes a language code");
    assertRefused("# lang: en\n# kind flawed\n\nx", "line 2: not a header line");
    assertRefused("# lang: en\n# omission: maybe\n\nx", "\"# omission:\" is yes or no");
  }

  @Test
  void aHeaderWithoutADraftIsAnEmptyDraft() {
    assertThat(Reading.text("# lang: en").blocks()).isEmpty();
    assertThat(Reading.text("# lang: en\r\n# kind: x\r\n\r\n").blocks()).isEmpty();
  }

  @Test
  void aPartOfAnAnnotatedDraftKeepsItsMarksOut() throws UnreadableDraft {
    int line = DRAFT.indexOf("She");
    Draft draft = Drafts.read(DRAFT, MediaType.TEXT, new SourceSpan(line, DRAFT.length()));

    assertThat(draft.prose()).isEqualTo("She had an affair with him.");
    assertThat(sourceOf(draft, "affair")).isEqualTo("affair");
    assertThat(draft.toSource(draft.blocks().get(0).span()).start()).isEqualTo(line);
  }

  private static String cut(int start, int end) {
    return DRAFT.substring(start, end);
  }

  private static void assertRefused(String source, String because) {
    assertThatThrownBy(() -> Annotations.of(source))
        .isInstanceOf(UnreadableDraft.class)
        .hasMessageContaining(because);
  }
}
