package org.heed.pack;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.heed.rule.RuleSet;

/**
 * A pack in binary form, made when the distribution is packed, so that a review need not read and
 * parse every rule file. It is used only while no file of the folder is newer.
 */
public final class CompiledPack {

  private static final int MAGIC = 0x48454544;
  private static final int VERSION = 3;

  /** The ending of a compiled pack's file. */
  private static final String ENDING = ".bin";

  private static final int DEEPEST = 3;

  private CompiledPack() {}

  /** Where the compiled form of a pack's folder stands: in the {@code lib} folder beside it. */
  public static Path of(Path folder) {
    Path absolute = folder.toAbsolutePath().normalize();
    return absolute.resolveSibling("lib").resolve(absolute.getFileName() + ENDING);
  }

  /** Writes the compiled form of a pack. */
  public static void write(RuleSet rules, Path file) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(MAGIC);
      out.writeInt(VERSION);
      new RuleSetWriter(out).write(rules);
    }
    Files.createDirectories(file.toAbsolutePath().getParent());
    try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
      bytes.writeTo(out);
    }
  }

  /** The rules of a folder's compiled form, if there is one that is not older than the folder. */
  static Optional<RuleSet> read(Path folder) {
    Path file = of(folder);
    try {
      if (!Files.isRegularFile(file) || isStale(folder, file)) {
        return Optional.empty();
      }
      try (DataInputStream in =
          new DataInputStream(new BufferedInputStream(Files.newInputStream(file), 1 << 16))) {
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
          return Optional.empty();
        }
        return Optional.of(new RuleSetReader(in, PackFolder.shown(folder)).read());
      }
    } catch (IOException | RuntimeException e) {
      // A damaged or foreign file is no reason to fail: the folder itself is read instead.
      return Optional.empty();
    }
  }

  private static boolean isStale(Path folder, Path file) throws IOException {
    long made = Files.getLastModifiedTime(file).toMillis();
    try (Stream<Path> walk = Files.walk(folder, DEEPEST)) {
      for (Path path : (Iterable<Path>) walk::iterator) {
        if (Files.getLastModifiedTime(path).toMillis() > made) {
          return true;
        }
      }
    }
    return false;
  }
}
