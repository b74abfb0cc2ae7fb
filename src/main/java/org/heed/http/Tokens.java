package org.heed.http;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.heed.file.FileFaults;

/**
 * The tokens of a file, one a line; lines that start with {@code #} are remarks. Read again when
 * the file changes. Only their hashes are kept. Thread-safe.
 */
final class Tokens {

  private static final long LARGEST = 1 << 20;

  private final Path file;
  private final Consumer<String> say;
  private volatile State state;

  /** Hashes of the tokens, and what the file looked like when they were read. */
  private record State(List<byte[]> hashes, FileTime changed, long size) {}

  /**
   * @param say where it is said that the file can no longer be read
   * @throws Misuse where the file cannot be read or holds no token
   */
  Tokens(Path file, Consumer<String> say) throws Misuse {
    this.file = file;
    this.say = say;
    try {
      state = read();
    } catch (IOException e) {
      throw new Misuse("--token-file " + file + ": " + FileFaults.reading(file, e));
    }
    if (state.hashes().isEmpty()) {
      throw new Misuse("--token-file " + file + ": holds no token; write one a line");
    }
  }

  /** Whether it is one of the tokens; as long for a wrong one as for a right one. */
  boolean admit(String token) {
    byte[] hash = hash(token);
    boolean found = false;
    for (byte[] each : state.hashes()) {
      found |= MessageDigest.isEqual(each, hash);
    }
    return found;
  }

  /**
   * Reads the file again if it has changed; one that cannot be read leaves the tokens as they are.
   */
  void refresh() {
    State known = state;
    try {
      if (!Files.getLastModifiedTime(file).equals(known.changed())
          || Files.size(file) != known.size()) {
        state = read();
        say.accept(file + ": tokens read again; there are now " + state.hashes().size());
      }
    } catch (IOException e) {
      if (known.size() >= 0) {
        say.accept(
            file + ": " + FileFaults.reading(file, e) + "; the tokens read before still hold");
        state = new State(known.hashes(), known.changed(), -1);
      }
    }
  }

  private State read() throws IOException {
    FileTime changed = Files.getLastModifiedTime(file);
    long size = Files.size(file);
    if (size > LARGEST) {
      throw new IOException("larger than a megabyte");
    }
    List<byte[]> hashes = new ArrayList<>();
    for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\\R", -1)) {
      String token = line.strip();
      if (!token.isEmpty() && !token.startsWith("#")) {
        hashes.add(hash(token));
      }
    }
    return new State(List.copyOf(hashes), changed, size);
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
