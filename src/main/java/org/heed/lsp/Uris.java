package org.heed.lsp;

import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.Optional;

/** Files by the names a client gives them. */
final class Uris {

  private Uris() {}

  /** The file of a URI; empty where it names none, as that of a draft never saved. */
  static Optional<Path> path(String uri) {
    if (!uri.startsWith("file:")) {
      return Optional.empty();
    }
    try {
      return Optional.of(Path.of(URI.create(uri)).toAbsolutePath().normalize());
    } catch (IllegalArgumentException | FileSystemNotFoundException | SecurityException e) {
      return Optional.empty();
    }
  }

  /** The last part of a URI's path, which tells the type of a file. */
  static String name(String uri) {
    return uri.substring(1 + uri.lastIndexOf('/'));
  }
}
