package org.heed.input;

import java.util.List;
import java.util.Optional;
import org.heed.text.Draft;
import org.heed.text.DraftBuilder;
import org.heed.text.MediaType;
import org.heed.text.SourceSpan;
import org.heed.text.SourceText;

/** Makes drafts of sources: the one door through which every front end's copy comes in. */
public final class Drafts {

  private static final List<DraftReader> READERS =
      List.of(new PlainTextReader(), new MarkdownReader(), new HtmlReader());

  private Drafts() {}

  /**
   * The draft in a source. The header and the marks of an annotated draft are left out of its
   * prose, and the language its header names is the one it declares.
   *
   * @param source the source as decoded, without a byte-order mark
   * @throws UnreadableDraft where the header or a mark of an annotated draft is malformed
   */
  public static Draft read(String source, MediaType mediaType) throws UnreadableDraft {
    return read(source, mediaType, new SourceSpan(0, source.length()));
  }

  /**
   * The draft in a part of a source, such as one line of a file in which each is a draft of its
   * own. Offsets still count units of the whole source.
   *
   * @throws UnreadableDraft where the header or a mark of an annotated draft is malformed
   */
  public static Draft read(String source, MediaType mediaType, SourceSpan part)
      throws UnreadableDraft {
    Optional<Annotations> annotations = Annotations.of(source);
    List<SourceSpan> cuts = annotations.map(Annotations::cuts).orElse(List.of());
    SourceText text = SourceText.part(source, part, cuts);
    DraftBuilder builder = new DraftBuilder(mediaType, text);
    reader(mediaType).read(text, builder);
    annotations.map(Annotations::language).ifPresent(builder::declare);
    return builder.build();
  }

  private static DraftReader reader(MediaType mediaType) {
    for (DraftReader reader : READERS) {
      if (reader.mediaType().equals(mediaType)) {
        return reader;
      }
    }
    throw new IllegalArgumentException("no reader for " + mediaType.name());
  }
}
