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
    List<SourceSpan> cuts = annotations.isPresent() ? annotations.get().cuts() : List.of();
    SourceText text = SourceText.part(source, part, cuts);
    DraftBuilder builder = new DraftBuilder(mediaType, text);
    reader(mediaType).read(text, builder);
    if (annotations.isPresent()) {
      builder.declare(annotations.get().language());
    }
    return builder.build();
  }

  /** The reader of a type; made when it is asked for, since each loads a parser of its own. */
  private static DraftReader reader(MediaType mediaType) {
    return switch (mediaType.name()) {
      case "text" -> new PlainTextReader();
      case "markdown" -> new MarkdownReader();
      case "html" -> new HtmlReader();
      default -> throw new IllegalArgumentException("no reader for " + mediaType.name());
    };
  }
}
