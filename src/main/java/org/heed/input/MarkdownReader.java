package org.heed.input;

import org.heed.text.DraftBuilder;
import org.heed.text.SourceText;

/**
 * Reads Markdown as CommonMark has it, with front matter. The headline is the front matter's {@code
 * title}, else the first heading.
 */
final class MarkdownReader implements DraftReader {

  private final MarkdownParser parser = new MarkdownParser();

  @Override
  public void read(SourceText source, DraftBuilder draft) throws UnreadableDraft {
    OpenBrackets.refuse(source);
    DeepLists.refuse(source);
    FrontMatter front = FrontMatter.of(source.text());
    front.addTo(draft);
    Sections sections = new Sections(draft);
    front.title().ifPresent(title -> sections.headline(0, title));
    MarkdownProse prose = new MarkdownProse(source.text(), front.end(), draft, sections);
    prose.add(parser.parse(source.text().substring(front.end())));
  }
}
