package org.heed.review;

import java.util.Optional;
import org.heed.input.MediaTypes;
import org.heed.text.MediaType;

/** Tells what media type a file or standard input is. */
final class TypeOf {

  private TypeOf() {}

  /** The type of a file by its name. */
  static Optional<MediaType> file(String name) {
    return MediaTypes.ofFileName(name);
  }

  /** The type of standard input by the name given to it; text where the name has no extension. */
  static Optional<MediaType> standardInput(Optional<String> name) {
    if (name.isEmpty()) {
      return Optional.of(MediaType.TEXT);
    }
    String last = name.get().substring(1 + name.get().lastIndexOf('/'));
    return last.indexOf('.') <= 0 ? Optional.of(MediaType.TEXT) : file(last);
  }

  /** What is said of a file whose type its name does not tell. */
  static String unknown(String name) {
    return MediaTypes.isPlannedFileName(name)
        ? "this type of file cannot be read yet; save it as text, Markdown or HTML"
        : "its name tells no type that can be read; say which with --as text, markdown or html";
  }
}
