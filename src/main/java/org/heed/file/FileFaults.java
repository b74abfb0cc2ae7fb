package org.heed.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Says why a file is not to be had, and what to do: the fact and the remedy, without its name. */
public final class FileFaults {

  private FileFaults() {}

  /** Why a file could not be opened or read. */
  public static String reading(Path file, IOException e) {
    if (!Files.exists(file)) {
      return missing(file);
    }
    if (Files.isDirectory(file)) {
      return "a folder; name a file";
    }
    return e instanceof AccessDeniedException
        ? "may not be read; grant leave to read it"
        : "cannot be read (" + reason(e) + "); name a file that can";
  }

  /** Why nothing is found at a path, where {@link Files#exists} says so. */
  public static String missing(Path path) {
    try {
      path.getFileSystem().provider().checkAccess(path);
    } catch (NoSuchFileException e) {
      return Files.exists(path, LinkOption.NOFOLLOW_LINKS)
          ? "a symbolic link to a file that is not there; mend the link"
          : "no such file or folder; check the path";
    } catch (AccessDeniedException e) {
      return "may not be reached; grant leave to enter its folder";
    } catch (IOException e) {
      if (Files.isSymbolicLink(path)) {
        return "a symbolic link that leads back to itself; mend the link";
      }
    }
    return "no such file or folder; check the path";
  }

  /** Why a file could not be written or put in its place. */
  public static String writing(Path file, IOException e) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      return "a folder; name a file";
    }
    if (Files.isSymbolicLink(file) && !Files.exists(file)) {
      return missing(file);
    }
    if (folder != null && !Files.isDirectory(folder)) {
      return Files.exists(folder)
          ? "is named below a file; name one in a folder"
          : "there is no such folder; make it, or name another";
    }
    return e instanceof AccessDeniedException
        ? "may not be written there; grant leave to write in its folder"
        : "cannot be written (" + reason(e) + "); name another file, or make room";
  }

  /** What the system says of a failure, without the file's name. */
  public static String reason(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "no leave";
    }
    if (e instanceof NoSuchFileException) {
      return "no such file or folder";
    }
    String said = e instanceof FileSystemException failure ? failure.getReason() : e.getMessage();
    return said == null || said.isBlank() ? "the system does not say why" : said.strip();
  }
}
