package org.heed.input;

import org.heed.text.DraftBuilder;
import org.heed.text.Language;
import org.heed.text.Role;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jspecify.annotations.Nullable;

/** Reads the alternative texts of pictures, each a block of its own. */
final class HtmlPictures {

  private HtmlPictures() {}

  /**
   * Adds the alternative text of a picture to a draft.
   *
   * @param base where the HTML starts in the source that the picture was parsed from
   */
  static void add(
      Element image, int base, RawText raw, DraftBuilder draft, @Nullable Language language) {
    Range value = image.attributes().sourceRange("alt").valueRange();
    if (!image.attr("alt").isBlank() && value.isTracked()) {
      draft.startInset(Role.ALT, language);
      raw.add(base + value.startPos(), base + value.endPos(), image.attr("alt"));
      draft.endInset();
    }
  }
}
