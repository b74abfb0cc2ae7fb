package org.heed.pack;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * The files of one pack.
 *
 * @param files in path order
 */
record Pack(List<PackFile> files) {

  Pack {
    files = List.copyOf(files);
  }

  /** {@code sha256:} and 64 hex digits over names and contents. */
  String hash() {
    MessageDigest digest = sha256();
    for (PackFile file : files) {
      digest.update(file.relative().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
      digest.update(file.text().getBytes(StandardCharsets.UTF_8));
      digest.update((byte) 0);
    }
    return shown(digest);
  }

  /** The hash of several packs used together; of one, its own. */
  static String together(List<String> hashes) {
    if (hashes.size() == 1) {
      return hashes.get(0);
    }
    MessageDigest digest = sha256();
    for (String hash : hashes) {
      digest.update(hash.getBytes(StandardCharsets.UTF_8));
    }
    return shown(digest);
  }

  private static String shown(MessageDigest digest) {
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
