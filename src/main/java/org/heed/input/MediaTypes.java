package org.heed.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.text.MediaType;

/** The media types that drafts can be read from, by name, file name and MIME name. */
public final class MediaTypes {

  /** The types that can be read, in the order messages list them. */
  public static final List<MediaType> READABLE =
      List.of(MediaType.TEXT, MediaType.MARKDOWN, MediaType.HTML);

  private static final Map<String, MediaType> BY_EXTENSION =
      Map.of(
          "txt", MediaType.TEXT,
          "text", MediaType.TEXT,
          "md", MediaType.MARKDOWN,
          "markdown", MediaType.MARKDOWN,
          "html", MediaType.HTML,
          "htm", MediaType.HTML,
          "xhtml", MediaType.HTML);

  private static final Map<String, MediaType> BY_MIME =
      Map.of(
          "text/plain", MediaType.TEXT,
          "text/markdown", MediaType.MARKDOWN,
          "text/x-markdown", MediaType.MARKDOWN,
          "text/html", MediaType.HTML,
          "application/xhtml+xml", MediaType.HTML);

  private static final Set<String> PLANNED =
      Set.of("docx", "odt", "ninjs", "newsml", "nitf", "eml");

  private MediaTypes() {}

  /** The type that {@code --as} calls {@code name}; empty where no such type can be read. */
  public static Optional<MediaType> named(String name) {
    for (MediaType type : READABLE) {
      if (type.name().equals(name)) {
        return Optional.of(type);
      }
    }
    return Optional.empty();
  }

  /** The type of a file by the extension of its name or path; empty where that tells none. */
  public static Optional<MediaType> ofFileName(String fileName) {
    return Optional.ofNullable(BY_EXTENSION.get(extension(fileName)));
  }

  /** The type of a {@code Content-Type}, parameters such as the charset passed over. */
  public static Optional<MediaType> ofMime(String contentType) {
    String mime = contentType.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    return Optional.ofNullable(BY_MIME.get(mime));
  }

  /** Whether {@code name} is a type that {@code --as} will take some day and cannot be read yet. */
  public static boolean isPlanned(String name) {
    return PLANNED.contains(name);
  }

  /** Whether a file's name ends in the name of a type that cannot be read yet. */
  public static boolean isPlannedFileName(String fileName) {
    return isPlanned(extension(fileName));
  }

  private static String extension(String fileName) {
    String last =
        fileName.substring(1 + Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')));
    int dot = last.lastIndexOf('.');
    return dot < 0 ? "" : last.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
