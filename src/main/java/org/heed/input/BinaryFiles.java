package org.heed.input;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Tells what is no text, and says what it is where its first bytes tell. */
final class BinaryFiles {

  /** First bytes as Latin-1, and what the file is then. */
  private static final Map<String, String> SIGNATURES =
      Map.of(
          "%PDF-", "a PDF",
          "PK\u0003\u0004", "a packaged document (docx, odt) or a zip",
          "{\\rtf", "an RTF document",
          "\u00d0\u00cf\u0011\u00e0", "an old Office document",
          "\u0089PNG", "a picture",
          "GIF8", "a picture",
          "\u00ff\u00d8\u00ff", "a picture",
          "\u001f\u008b", "a compressed file");

  private static final int SAMPLE = 64 * 1024;

  /** Too little to tell a file by its control characters. */
  private static final int LITTLE = 64;

  /** How far into a file its control characters are counted. */
  private static final int REACH = 8 * 1024;

  private BinaryFiles() {}

  /** Refuses bytes that are no text in any charset that keeps ASCII as it is. */
  static void refuse(byte[] bytes) throws UnreadableDraft {
    String start = new String(bytes, 0, Math.min(8, bytes.length), StandardCharsets.ISO_8859_1);
    for (Map.Entry<String, String> known : SIGNATURES.entrySet()) {
      if (start.startsWith(known.getKey())) {
        throw new UnreadableDraft(
            "not text but " + known.getValue() + "; save it as plain text, Markdown or HTML");
      }
    }
    int[] nuls = new int[2];
    int sample = Math.min(bytes.length, SAMPLE);
    for (int i = 0; i < sample; i++) {
      if (bytes[i] == 0) {
        nuls[i & 1]++;
      }
    }
    // Latin letters in UTF-16 have a zero in every other byte.
    if (Math.max(nuls[0], nuls[1]) > sample / 5 && Math.min(nuls[0], nuls[1]) <= sample / 50) {
      throw new UnreadableDraft("looks like UTF-16 without a byte-order mark; save it as UTF-8");
    }
    refuse(new String(bytes, StandardCharsets.ISO_8859_1));
  }

  /** Refuses text that holds a NUL or starts with control characters by the dozen. */
  static void refuse(String text) throws UnreadableDraft {
    int nul = text.indexOf('\0');
    if (nul >= 0) {
      throw binary("a NUL at offset " + nul);
    }
    int controls = 0;
    int reach = Math.min(text.length(), REACH);
    for (int i = 0; i < reach; i++) {
      char c = text.charAt(i);
      if (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') {
        controls++;
      }
    }
    // Some come in with copy and paste or an old wire system; a program is full of them.
    if (reach > LITTLE && controls > reach / 10) {
      throw binary(controls + " control characters in its first " + reach);
    }
  }

  private static UnreadableDraft binary(String fact) {
    return new UnreadableDraft(
        "a binary file (" + fact + "); save it as plain text, Markdown or HTML");
  }
}
