package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.heed.input.Reading.comments;
import static org.heed.input.Reading.html;
import static org.heed.input.Reading.outline;
import static org.heed.input.Reading.sourceOf;

import org.heed.text.Draft;
import org.heed.text.Language;
import org.junit.jupiter.api.Test;

class HtmlReaderTest {

  @Test
  void theFirstH1IsTheHeadlineAndTheTitleIsThenNoProse() {
    assertThat(outline(html("<title>T | Site</title><h2>A</h2><h1>H</h1><h1>I</h1><p>P")))
        .containsExactly("subhead: A", "headline: H", "subhead: I", "body: P");
  }

  @Test
  void withoutAnH1TheTitleIsTheHeadline() {
    assertThat(outline(html("<html><head><title>T &amp; U</title></head><body><h2>A</h2>")))
        .containsExactly("headline: T & U", "subhead: A");
  }

  @Test
  void anH1WithoutWordsIsNoHeadline() {
    assertThat(outline(html("<h1><img src=logo></h1><article><h1>H</h1></article>")))
        .containsExactly("headline: H");
  }

  @Test
  void elementsGiveBlocksTheirParts() {
    assertThat(
            outline(
                html(
                    """
                    <main>Loose <b>text</b><p>Para<div>Div</div>
                    <ul><li>one<li><p>two</ul><ol><li>three</ol>
                    <blockquote><p>said</p><ul><li>listed</ul></blockquote>
                    <aside class="x pull-quote"><p>pulled</p></aside>
                    <blockquote class=pullquote>again</blockquote>
                    <figure><img src=a alt="A girl"><figcaption>Shown</figcaption></figure>
                    <table><caption>Table</caption><tr><th>Name<td>cell</table>
                    <dl><dt>Term<dd>Meaning</dl>
                    <h3>Sub</h3></main>
                    """)))
        .containsExactly(
            "body: Loose text",
            "body: Para",
            "body: Div",
            "list-item: one",
            "list-item: two",
            "list-item: three",
            "block-quote: said",
            "block-quote: listed",
            "pull-quote: pulled",
            "pull-quote: again",
            "alt: A girl",
            "caption: Shown",
            "caption: Table",
            "body: Name",
            "body: cell",
            "body: Term",
            "list-item: Meaning",
            "subhead: Sub");
  }

  @Test
  void classesTellStandfirstsAndBylines() {
    assertThat(
            outline(
                html(
                    "<p class=standfirst>S<p class='article__dek'>D<h2 class=subtitle>U</h2>"
                        + "<div class='lede'><p>L</p></div><p class=byline>By A Writer")))
        .containsExactly(
            "standfirst: S",
            "standfirst: D",
            "standfirst: U",
            "standfirst: L",
            "byline: By A Writer");
  }

  @Test
  void linksTellBylinesAndTagsWhereLittleElseStands() {
    assertThat(
            outline(
                html(
                    "<p>By <a rel='author nofollow'>Jo Doe</a> in Leeds</p>"
                        + "<p>Filed under: <a rel=tag>crime</a>, <a rel=tag>courts</a></p>"
                        + "<p>Police in <a rel=tag>Leeds</a> have arrested a man on suspicion of it."
                        + "<p>The reporter <a rel=author>Jo Doe</a> told the court what she had seen.")))
        .containsExactly(
            "byline: By Jo Doe in Leeds",
            "tag: Filed under: crime, courts",
            "body: Police in Leeds have arrested a man on suspicion of it.",
            "body: The reporter Jo Doe told the court what she had seen.");
  }

  @Test
  void codeScriptsAndAttributesAreNoProse() {
    assertThat(
            outline(
                html(
                    "<style>p{}</style><script>var a='<p>x</p>';</script><noscript>n</noscript>"
                        + "<template><p>t</p></template><p title=tip>One <code>c</code> two</p>"
                        + "<pre>pre</pre><svg><text>s</text></svg><textarea>a</textarea>"
                        + "<p hidden>kept</p>")))
        .containsExactly("body: One  two", "body: kept");
  }

  @Test
  void anEntityInTheMiddleOfAWordKeepsItsOffsets() {
    Draft draft = html("<p>Caf&eacute;s, d&#x2019;accord &#8364;5 &amp; AT&T &lt;3&nbsp;a");

    assertThat(draft.prose()).isEqualTo("Cafés, d’accord €5 & AT&T <3\u00a0a");
    assertThat(sourceOf(draft, "Cafés")).isEqualTo("Caf&eacute;s");
    assertThat(sourceOf(draft, "d’accord")).isEqualTo("d&#x2019;accord");
    assertThat(sourceOf(draft, "AT&T")).isEqualTo("AT&T");
    assertThat(sourceOf(draft, "<3\u00a0a")).isEqualTo("&lt;3&nbsp;a");
  }

  @Test
  void entitiesWithoutASemicolonAreReadAsBrowsersDo() {
    Draft draft = html("<p>caf&eacute au &notit; &copy2024 &ampx &unknown; & so");

    assertThat(draft.prose()).isEqualTo("café au ¬it; ©2024 &x &unknown; & so");
    assertThat(sourceOf(draft, "café")).isEqualTo("caf&eacute");
    assertThat(sourceOf(draft, "¬it")).isEqualTo("&notit");
    assertThat(sourceOf(draft, "©2024")).isEqualTo("&copy2024");
  }

  @Test
  void softHyphensAreLeftOut() {
    Draft draft = html("<p>vic&shy;tim vic\u00adtim's vic&#173;tims");

    assertThat(draft.prose()).isEqualTo("victim victim's victims");
    assertThat(sourceOf(draft, "victims")).isEqualTo("vic&#173;tims");
  }

  @Test
  void inlineMarkupInAWordIsNoGap() {
    Draft draft = html("<p>sur<i>vi</i>vor<!-- c --> and</foo> <wbr>on");

    assertThat(draft.prose()).isEqualTo("survivor and on");
    assertThat(sourceOf(draft, "survivor")).isEqualTo("sur<i>vi</i>vor");
    assertThat(sourceOf(draft, "and on")).isEqualTo("and</foo> <wbr>on");
  }

  @Test
  void whiteSpaceStaysAsItIsInTheSource() {
    Draft draft = html("<p>\n  She  was\r\n\twalking.\n</p>");

    assertThat(draft.prose()).isEqualTo("She  was\r\n\twalking.");
    assertThat(draft.isVerbatim(draft.blocks().get(0).span())).isTrue();
  }

  @Test
  void aLineBreakIsALineEndAndTwoPartParagraphs() {
    Draft draft = html("<p>one<br>two<br/>\n three<br><br>four<br> <br />five");

    assertThat(outline(draft))
        .containsExactly("body: one\ntwo\n three", "body: four", "body: five");
    assertThat(sourceOf(draft, "one\ntwo")).isEqualTo("one<br>two");
  }

  @Test
  void quotationElementsHaveTheMarksThatBrowsersShow() {
    Draft draft = html("<p>He said <q>she <b>lied</b></q>. <p><q>No</q>");

    assertThat(outline(draft)).containsExactly("body: He said “she lied”.", "body: “No”");
    assertThat(sourceOf(draft, "“she")).isEqualTo("<q>she");
    assertThat(sourceOf(draft, "lied”")).isEqualTo("lied</b></q>");
  }

  @Test
  void alternativeTextsMapIntoTheirAttribute() {
    Draft draft = html("<p>The <img alt=\"girl &quot;A&quot; &amp; b\" src=x> man</p><img alt=c>");

    assertThat(outline(draft)).containsExactly("body: The  man", "alt: girl \"A\" & b", "alt: c");
    assertThat(sourceOf(draft, "\"A\" & b")).isEqualTo("&quot;A&quot; &amp; b");
    assertThat(sourceOf(draft, "c")).isEqualTo("c");
  }

  @Test
  void languagesAreThoseOfThePageAndOfItsElements() {
    Draft draft =
        html("<html lang=en-GB><p>One<div lang=fr><p>deux</div><p xml:lang=es>tres<p>four");

    assertThat(draft.declaredLanguage()).isEqualTo(Language.ENGLISH);
    assertThat(draft.blocks())
        .extracting(block -> String.valueOf(block.language()))
        .containsExactly("null", "fr", "es", "null");
    assertThat(html("<body lang=ar><p>x").declaredLanguage()).isEqualTo(Language.ARABIC);
    assertThat(html("<p lang=ar>x").declaredLanguage()).isNull();
  }

  @Test
  void commentsSpeakOfTheBlockTheyStandInOrTheNext() {
    Draft draft =
        html(
            """
            <!-- zero -->
            <h1>H</h1> <!-- stet a/b: end of line -->
            <p>One <!-- within --> <img alt=x></p> <!-- end again -->
            <!-- stet c/d: next,
                 on two lines -->
            <p>Two</p><!-- between --><p>Three</p>
            """);

    assertThat(outline(draft))
        .containsExactly("headline: H", "body: One", "alt: x", "body: Two", "body: Three");
    assertThat(comments(draft))
        .containsExactly(
            "0 zero",
            "0 stet a/b: end of line",
            "1 within",
            "1 end again",
            "3 stet c/d: next,\n     on two lines",
            "4 between");
  }

  @Test
  void brokenHtmlKeepsItsOffsets() {
    Draft draft =
        html("<p>one<b>two<p>three</b>four<table>x<tr><td>in</td></tr>y</table>tail<div></p>end");

    for (String word : new String[] {"one", "two", "three", "four", "in", "tail", "end"}) {
      assertThat(sourceOf(draft, word)).isEqualTo(word);
    }
    assertThat(outline(draft)).contains("body: in", "body: tail", "body: end");
    assertThat(draft.prose()).doesNotContain("xy");
  }

  @Test
  void cutOffMarkupIsNoProse() {
    assertThat(outline(html("<p>One <b attr='x"))).containsExactly("body: One");
    assertThat(outline(html("<p>One <!-- two"))).containsExactly("body: One");
    assertThat(outline(html("<p>One < two <3 <"))).containsExactly("body: One < two <3 <");
  }

  @Test
  void textWithoutAnyMarkupIsBody() {
    assertThat(outline(html("Just words & more"))).containsExactly("body: Just words & more");
    assertThat(html("").blocks()).isEmpty();
    assertThat(html("<!doctype html><html><head></head></html>").blocks()).isEmpty();
  }

  @Test
  void emojiAndArabicKeepTheirOffsets() {
    Draft draft = html("<p>😀 <b>قال</b>\u200f الرجل&#x1F600; x");

    assertThat(draft.prose()).isEqualTo("😀 قال\u200f الرجل😀 x");
    assertThat(sourceOf(draft, "الرجل😀")).isEqualTo("الرجل&#x1F600;");
  }
}
