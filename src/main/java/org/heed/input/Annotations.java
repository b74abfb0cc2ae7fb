package org.heed.input;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.text.Language;
import org.heed.text.SourceSpan;

/**
 * What an annotated draft says of itself: the header lines above it and the marks in it. Offsets
 * count units of the source as it stands. Immutable.
 *
 * @param language the language the header names
 * @param headers all header lines by their key, {@code lang} among them, in the order written
 * @param marks the marks in the order they open
 * @param cuts what of the source is header or mark and so no prose, ascending and apart
 */
public record Annotations(
    Language language, Map<String, String> headers, List<Mark> marks, List<SourceSpan> cuts) {

  public Annotations {
    marks = List.copyOf(marks);
    cuts = List.copyOf(cuts);
  }

  /**
   * The annotations of a source; empty where its first line is not {@code # lang: xx}.
   *
   * @throws UnreadableDraft where the header or a mark is malformed, with the line
   */
  public static Optional<Annotations> of(String source) throws UnreadableDraft {
    return isAnnotated(source)
        ? Optional.of(new AnnotationParser(source).parse())
        : Optional.empty();
  }

  /** Whether a source is an annotated draft, well-formed or not. */
  public static boolean isAnnotated(String source) {
    return AnnotationParser.startsHeader(source);
  }

  /** How the draft stands to the rules, such as {@code clean-hard}. */
  public Optional<String> kind() {
    return Optional.ofNullable(headers.get("kind"));
  }

  /** What kind of copy it is, such as {@code court report}. */
  public Optional<String> form() {
    return Optional.ofNullable(headers.get("form"));
  }

  /** Whether something is missing from the draft that should be there. */
  public Optional<Boolean> omission() {
    return Optional.ofNullable(headers.get("omission")).map("yes"::equals);
  }

  /** The topics the header names; none where it is silent. */
  public List<String> topics() {
    String listed = headers.getOrDefault("topics", "");
    return Arrays.stream(listed.split(",", -1))
        .map(String::strip)
        .filter(t -> !t.isEmpty())
        .toList();
  }
}
