package org.heed.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Puts together what was read from several parts of one source, such as the headline and the body
 * of a story that a CMS keeps in fields of their own. Not thread-safe; use once.
 */
public final class Assembly {

  private final MediaType mediaType;
  private final String source;
  private final StringBuilder prose = new StringBuilder();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Comment> comments = new ArrayList<>();
  private final SourceMap.Builder map = new SourceMap.Builder();
  private @Nullable Language declared;
  private int section;

  /**
   * @param source the source that all parts are of
   */
  public Assembly(MediaType mediaType, String source) {
    this.mediaType = mediaType;
    this.source = source;
  }

  /**
   * Adds a part; parts come in the order of the source.
   *
   * @param part read from a range of the source, with offsets that count units of all of it
   * @param roles the part each of its blocks plays in the whole
   */
  public void add(Draft part, UnaryOperator<Role> roles) {
    if (declared == null) {
      declared = part.declaredLanguage();
    }
    int firstBlock = blocks.size();
    if (!part.blocks().isEmpty()) {
      if (firstBlock > 0) {
        prose.append(Draft.BETWEEN_BLOCKS);
      }
      int before = prose.length();
      int sectionsBefore = section;
      for (Block block : part.blocks()) {
        section = Math.max(section, sectionsBefore + block.section());
        Span span = block.span();
        blocks.add(
            new Block(
                roles.apply(block.role()),
                new Span(before + span.start(), before + span.end()),
                block.source(),
                sectionsBefore + block.section(),
                block.language()));
      }
      prose.append(part.prose());
      part.map().addTo(map, before);
    }
    for (Comment comment : part.comments()) {
      comments.add(new Comment(comment.text(), comment.span(), firstBlock + comment.block()));
    }
  }

  /** All parts as one draft. */
  public Draft build() {
    return new Draft(mediaType, source, prose.toString(), blocks, comments, map.build(), declared);
  }
}
