package org.heed.review;

import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that a walk came upon, or the reason why it came upon none.
 *
 * @param path how reports name it
 * @param file where it is; empty for standard input
 * @param fault why there is nothing to read
 */
record Found(String path, Optional<Path> file, Optional<String> fault) {

  static Found file(String path, Path file) {
    return new Found(path, Optional.of(file), Optional.empty());
  }

  static Found standardInput(String name) {
    return new Found(name, Optional.empty(), Optional.empty());
  }

  static Found nothing(String path, String fault) {
    return new Found(path, Optional.empty(), Optional.of(fault));
  }
}
