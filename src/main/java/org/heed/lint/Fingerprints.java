package org.heed.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Gives each finding of a draft its fingerprint: over the rule, the words and the sentence they
 * stand in, and a count that tells equal ones apart. Not thread-safe; one a draft.
 */
final class Fingerprints {

  private final Map<String, Integer> seen = new HashMap<>();

  /** The next fingerprint for these; call in the order of the draft. */
  String next(String rule, String text, String sentence) {
    String key = rule + '\u0000' + normalised(text) + '\u0000' + normalised(sentence);
    int nth = seen.merge(key, 1, Integer::sum);
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = (key + '\u0000' + nth).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String normalised(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
