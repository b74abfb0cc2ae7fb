package org.heed.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** The lines of a batch as they come in; no line is held beyond the size limit. One thread. */
final class BatchLines {

  private final InputStream in;
  private final int longest;
  private int number;

  /**
   * @param longest the most bytes of a line
   */
  BatchLines(InputStream in, int longest) {
    this.in = new BufferedInputStream(in, 1 << 15);
    this.longest = longest;
  }

  /**
   * A line that is not blank.
   *
   * @param number 1 for the first line of the batch, blank ones counted
   * @param bytes empty where the line is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Line(int number, byte[] bytes, boolean tooLong) {}

  /** Whether the next line may have to be waited for. */
  boolean wouldWait() throws IOException {
    return in.available() == 0;
  }

  /** The next line; null at the end. */
  @Nullable Line next() throws IOException {
    while (true) {
      ByteArrayOutputStream line = new ByteArrayOutputStream(1024);
      boolean tooLong = false;
      int b = in.read();
      if (b < 0) {
        return null;
      }
      number++;
      for (; b >= 0 && b != '\n'; b = in.read()) {
        if (line.size() < longest) {
          line.write(b);
        } else {
          tooLong = true;
        }
      }
      if (tooLong) {
        return new Line(number, new byte[0], true);
      }
      byte[] bytes = line.toByteArray();
      if (!isBlank(bytes)) {
        return new Line(number, bytes, false);
      }
    }
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }
}
