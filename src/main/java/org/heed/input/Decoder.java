package org.heed.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.heed.text.MediaType;

/**
 * Turns the bytes of a draft into text, and never guesses in silence.
 *
 * <p>A byte-order mark decides (UTF-8, UTF-16, UTF-32); else strict UTF-8. What is not valid UTF-8
 * is read in the charset that an XML declaration or, in HTML, a {@code meta} element declares; else
 * in a legacy charset, but only where {@link LegacyCharset} is sure; in both cases with a notice.
 * All else is refused, and so is what is no text at all.
 */
public final class Decoder {

  private Decoder() {}

  /**
   * The text of a file.
   *
   * @param mediaType what the file holds; HTML may declare its charset
   * @throws UnreadableDraft where the bytes are no text or no charset can be told
   */
  public static DecodedText decode(byte[] bytes, MediaType mediaType) throws UnreadableDraft {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    if (mark.isPresent()) {
      return marked(bytes, mark.get());
    }
    BinaryFiles.refuse(bytes);
    int invalid = firstMalformed(bytes, StandardCharsets.UTF_8);
    if (invalid < 0) {
      return new DecodedText(
          new String(bytes, StandardCharsets.UTF_8), StandardCharsets.UTF_8, false, List.of());
    }
    String where = "not valid UTF-8 at byte " + invalid + " (line " + line(bytes, invalid) + ")";
    Optional<String> label = CharsetDeclaration.of(bytes, mediaType);
    if (label.isPresent()) {
      Optional<Charset> declared = CharsetDeclaration.charset(label.get());
      if (declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8)) {
        String why = ", since the draft declares " + label.get().toLowerCase(Locale.ROOT);
        return in(bytes, declared.get(), List.of(where + readAs(declared.get()) + why));
      }
    }
    Charset legacy =
        LegacyCharset.of(bytes)
            .orElseThrow(
                () ->
                    new UnreadableDraft(
                        where + ", and no other charset can be told for sure; save it as UTF-8"));
    return in(bytes, legacy, List.of(where + readAs(legacy)));
  }

  private static String readAs(Charset charset) {
    return "; read as " + charset.name().toLowerCase(Locale.ROOT);
  }

  /**
   * The text of bytes whose charset the sender named; a byte-order mark still goes before it.
   *
   * @throws UnreadableDraft where the bytes are no text, or not in that charset
   */
  public static DecodedText decode(byte[] bytes, Charset named) throws UnreadableDraft {
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    return mark.isPresent() ? marked(bytes, mark.get()) : in(bytes, named, List.of());
  }

  private static DecodedText marked(byte[] bytes, ByteOrderMark mark) throws UnreadableDraft {
    String text = text(bytes, mark.length(), mark.charset());
    return new DecodedText(text, mark.charset(), true, List.of());
  }

  private static DecodedText in(byte[] bytes, Charset charset, List<String> notices)
      throws UnreadableDraft {
    return new DecodedText(text(bytes, 0, charset), charset, false, notices);
  }

  private static String text(byte[] bytes, int from, Charset charset) throws UnreadableDraft {
    ByteBuffer rest = ByteBuffer.wrap(bytes, from, bytes.length - from);
    String text;
    try {
      text = strict(charset).decode(rest).toString();
    } catch (CharacterCodingException e) {
      int invalid =
          from + firstMalformed(ByteBuffer.wrap(bytes, from, bytes.length - from), charset);
      throw new UnreadableDraft(
          "not valid "
              + charset.name()
              + " at byte "
              + invalid
              + "; mend it there, or save it as UTF-8");
    }
    BinaryFiles.refuse(text);
    return text;
  }

  /** The offset of the first byte that cannot be decoded, or -1. */
  private static int firstMalformed(byte[] bytes, Charset charset) {
    return firstMalformed(ByteBuffer.wrap(bytes), charset);
  }

  private static int firstMalformed(ByteBuffer bytes, Charset charset) {
    int start = bytes.position();
    CharsetDecoder decoder = strict(charset);
    CharBuffer sink = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(bytes, sink, true);
      if (result.isError()) {
        return bytes.position() - start;
      }
      if (result.isUnderflow()) {
        return -1;
      }
      sink.clear();
    }
  }

  private static CharsetDecoder strict(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  /** The 1-based line of a byte, for charsets that keep ASCII as it is. */
  private static int line(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n' || (bytes[i] == '\r' && bytes[i + 1] != '\n')) {
        line++;
      }
    }
    return line;
  }
}
