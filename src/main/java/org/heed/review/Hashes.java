package org.heed.review;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;

/** SHA-256 over what has to be told apart. */
final class Hashes {

  private Hashes() {}

  /** {@code sha256:} and 64 hex digits over some hashes, in whatever order they come. */
  static String ofAll(Collection<String> hashes) {
    MessageDigest digest = sha256();
    hashes.stream()
        .sorted()
        .forEach(hash -> digest.update((hash + "\n").getBytes(StandardCharsets.UTF_8)));
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
