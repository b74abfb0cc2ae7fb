package org.heed.review;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.heed.file.FileFaults;
import org.heed.input.DecodedText;
import org.heed.input.Decoder;
import org.heed.input.UnreadableDraft;
import org.heed.text.MediaType;

/** A draft's bytes as they stand in its file, and the text in them. Immutable. */
public final class Copy {

  private final byte[] bytes;
  private final DecodedText decoded;

  private Copy(byte[] bytes, DecodedText decoded) {
    this.bytes = bytes;
    this.decoded = decoded;
  }

  /** The text and how it was read. */
  public DecodedText decoded() {
    return decoded;
  }

  /** Whether some bytes are those that were read. */
  boolean hasBytes(byte[] others) {
    return Arrays.equals(bytes, others);
  }

  /**
   * Reads a file, or standard input where there is none.
   *
   * @throws UnreadableDraft where it cannot be read, is larger than {@code maxSize}, or is no text
   */
  public static Copy read(Optional<Path> file, MediaType mediaType, long maxSize)
      throws UnreadableDraft {
    byte[] bytes = bytes(file, maxSize);
    return new Copy(bytes, Decoder.decode(bytes, mediaType));
  }

  private static byte[] bytes(Optional<Path> file, long maxSize) throws UnreadableDraft {
    int most = (int) Math.min(maxSize, Integer.MAX_VALUE - 16);
    try (InputStream in = file.isPresent() ? Files.newInputStream(file.get()) : System.in) {
      byte[] bytes = in.readNBytes(most + 1);
      if (bytes.length > most) {
        throw new UnreadableDraft(
            "larger than " + maxSize + " bytes; split it, or raise --max-size");
      }
      return bytes;
    } catch (IOException e) {
      throw new UnreadableDraft(
          file.isPresent()
              ? FileFaults.reading(file.get(), e)
              : "cannot be read (" + FileFaults.reason(e) + "); give it a file");
    }
  }
}
