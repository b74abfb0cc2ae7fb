package org.heed.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The text of a file and what is needed to write it back the way it came. Immutable.
 *
 * @param text the text, without its byte-order mark
 * @param charset the charset it was read with
 * @param byteOrderMark whether a byte-order mark stood before it
 * @param notices what the user should be told of how it was read; none when it is plain UTF-8
 */
public record DecodedText(
    String text, Charset charset, boolean byteOrderMark, List<String> notices) {

  public DecodedText {
    notices = List.copyOf(notices);
  }

  /**
   * The bytes of another text in the same charset and with the same byte-order mark; empty where
   * the charset lacks one of its characters.
   */
  public Optional<byte[]> encode(String edited) {
    if (!charset.canEncode()) {
      return Optional.empty();
    }
    String marked = byteOrderMark ? '\ufeff' + edited : edited;
    try {
      ByteBuffer encoded =
          charsetToWrite()
              .newEncoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(marked));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      return Optional.of(bytes);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** UTF-16 itself would write a second mark, and always the high byte first. */
  private Charset charsetToWrite() {
    return charset.equals(StandardCharsets.UTF_16) ? StandardCharsets.UTF_16BE : charset;
  }
}
