package org.heed.review;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A file that is written beside its target and takes its place at once when it is whole: nobody
 * ever sees half of it, not even after Ctrl-C. A target that is no plain file, such as a pipe or a
 * device, is written to as it is. Not thread-safe.
 */
public final class AtomicFile implements Closeable {

  private final Path target;
  private final Path written;
  private final FileChannel channel;
  private final OutputStream out;
  private final Thread cleaner;
  private boolean done;

  private AtomicFile(Path target, Path written, FileChannel channel) {
    this.target = target;
    this.written = written;
    this.channel = channel;
    this.out = Channels.newOutputStream(channel);
    this.cleaner = new Thread(this::delete, "clean up");
  }

  /**
   * Opens a file for a target, which need not exist.
   *
   * @throws IOException where nothing can be written beside the target
   */
  public static AtomicFile of(Path target) throws IOException {
    Path real = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
    if (Files.exists(real) && !Files.isRegularFile(real)) {
      return new AtomicFile(real, real, FileChannel.open(real, StandardOpenOption.WRITE));
    }
    Path beside =
        real.resolveSibling(
            "."
                + real.getFileName()
                + "."
                + Long.toString(ThreadLocalRandom.current().nextLong() >>> 1, 36)
                + ".tmp");
    FileChannel channel =
        FileChannel.open(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    AtomicFile file = new AtomicFile(real, beside, channel);
    Runtime.getRuntime().addShutdownHook(file.cleaner);
    return file;
  }

  /** Where to write. */
  public OutputStream out() {
    return out;
  }

  /** Makes the bytes and the target's permissions stick, without putting it in place yet. */
  public void finish() throws IOException {
    if (!written.equals(target)) {
      channel.force(true);
      if (Files.exists(target)) {
        takePermissions();
      }
    }
    channel.close();
  }

  /** Puts it in the target's place; {@link #finish} comes first. */
  public void replace() throws IOException {
    if (!written.equals(target)) {
      try {
        Files.move(written, target, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(written, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    done = true;
  }

  /** Leaves the target as it was, unless the file took its place. */
  @Override
  public void close() throws IOException {
    channel.close();
    if (!written.equals(target)) {
      if (!done) {
        delete();
      }
      try {
        Runtime.getRuntime().removeShutdownHook(cleaner);
      } catch (IllegalStateException e) {
        // The machine is on its way down: the hook has run or will.
      }
    }
  }

  private void delete() {
    try {
      Files.deleteIfExists(written);
    } catch (IOException e) {
      // Nothing more can be done; its name says what it is.
    }
  }

  private void takePermissions() throws IOException {
    PosixFileAttributeView from =
        Files.getFileAttributeView(target, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    PosixFileAttributeView to = Files.getFileAttributeView(written, PosixFileAttributeView.class);
    if (from == null || to == null) {
      return;
    }
    PosixFileAttributes attributes = from.readAttributes();
    try {
      to.setGroup(attributes.group());
      to.setOwner(attributes.owner());
    } catch (IOException e) {
      // Only root may give files away; the permissions below still hold.
    }
    to.setPermissions(attributes.permissions());
  }
}
