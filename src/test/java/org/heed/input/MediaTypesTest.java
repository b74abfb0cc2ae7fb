package org.heed.input;

import static org.assertj.core.api.Assertions.assertThat;

import org.heed.text.MediaType;
import org.junit.jupiter.api.Test;

class MediaTypesTest {

  @Test
  void theOptionNamesTextMarkdownAndHtml() {
    assertThat(MediaTypes.named("text")).contains(MediaType.TEXT);
    assertThat(MediaTypes.named("markdown")).contains(MediaType.MARKDOWN);
    assertThat(MediaTypes.named("html")).contains(MediaType.HTML);
    assertThat(MediaTypes.named("pdf")).isEmpty();
    assertThat(MediaTypes.named("docx")).isEmpty();
  }

  @Test
  void namesOfTypesToComeAreKnownAsSuch() {
    for (String name : new String[] {"docx", "odt", "ninjs", "newsml", "nitf", "eml"}) {
      assertThat(MediaTypes.isPlanned(name)).as(name).isTrue();
    }
    assertThat(MediaTypes.isPlanned("text")).isFalse();
    assertThat(MediaTypes.isPlanned("pdf")).isFalse();
    assertThat(MediaTypes.isPlannedFileName("a/story.DOCX")).isTrue();
    assertThat(MediaTypes.isPlannedFileName("a.docx/story")).isFalse();
  }

  @Test
  void extensionsTellTheTypeWhateverTheirCase() {
    assertThat(MediaTypes.ofFileName("a.txt")).contains(MediaType.TEXT);
    assertThat(MediaTypes.ofFileName("a.text")).contains(MediaType.TEXT);
    assertThat(MediaTypes.ofFileName("x/a.b.MD")).contains(MediaType.MARKDOWN);
    assertThat(MediaTypes.ofFileName("x\\a.markdown")).contains(MediaType.MARKDOWN);
    assertThat(MediaTypes.ofFileName("a.Html")).contains(MediaType.HTML);
    assertThat(MediaTypes.ofFileName("a.htm")).contains(MediaType.HTML);
    assertThat(MediaTypes.ofFileName("a.xhtml")).contains(MediaType.HTML);
  }

  @Test
  void aFileWithoutAKnownExtensionHasNoType() {
    assertThat(MediaTypes.ofFileName("README")).isEmpty();
    assertThat(MediaTypes.ofFileName("x.txt/README")).isEmpty();
    assertThat(MediaTypes.ofFileName("a.png")).isEmpty();
    assertThat(MediaTypes.ofFileName("a.")).isEmpty();
    assertThat(MediaTypes.ofFileName("")).isEmpty();
  }

  @Test
  void mimeNamesTellTheTypeWithOrWithoutParameters() {
    assertThat(MediaTypes.ofMime("text/plain")).contains(MediaType.TEXT);
    assertThat(MediaTypes.ofMime("Text/Markdown; charset=UTF-8")).contains(MediaType.MARKDOWN);
    assertThat(MediaTypes.ofMime("text/html ;charset=x")).contains(MediaType.HTML);
    assertThat(MediaTypes.ofMime("application/xhtml+xml")).contains(MediaType.HTML);
    assertThat(MediaTypes.ofMime("application/pdf")).isEmpty();
  }
}
