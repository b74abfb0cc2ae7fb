package org.heed.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The mark that some editors write at the start of a file.
 *
 * @param charset the charset it stands for
 * @param length its number of bytes
 */
record ByteOrderMark(Charset charset, int length) {

  /** The marks, their bytes as Latin-1. */
  private record Known(String bytes, Charset charset) {}

  // UTF-32's little-endian mark starts with UTF-16's: it has to be tried before.
  private static final List<Known> KNOWN =
      List.of(
          new Known("\u00ef\u00bb\u00bf", StandardCharsets.UTF_8),
          new Known("\u00ff\u00fe\0\0", Charset.forName("UTF-32LE")),
          new Known("\0\0\u00fe\u00ff", Charset.forName("UTF-32BE")),
          new Known("\u00ff\u00fe", StandardCharsets.UTF_16LE),
          new Known("\u00fe\u00ff", StandardCharsets.UTF_16BE));

  /** The mark that {@code bytes} start with, if any. */
  static Optional<ByteOrderMark> of(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(4, bytes.length), StandardCharsets.ISO_8859_1);
    for (Known known : KNOWN) {
      if (start.startsWith(known.bytes)) {
        return Optional.of(new ByteOrderMark(known.charset, known.bytes.length()));
      }
    }
    return Optional.empty();
  }
}
