package org.heed.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.heed.input.Drafts;
import org.heed.input.UnreadableDraft;
import org.heed.text.Assembly;
import org.heed.text.Draft;
import org.heed.text.MediaType;
import org.heed.text.Role;
import org.heed.text.SourceSpan;

/**
 * How the fields of a story package lie in one source: in their order, a blank line between two.
 * Immutable.
 */
public final class StoryLayout {

  private static final String BETWEEN = "\n\n";

  private final List<StoryPart> parts;
  private final List<SourceSpan> spans;
  private final String source;

  private StoryLayout(List<StoryPart> parts, List<SourceSpan> spans, String source) {
    this.parts = parts;
    this.spans = spans;
    this.source = source;
  }

  /** The layout of some fields. */
  public static StoryLayout of(List<StoryPart> parts) {
    StringBuilder source = new StringBuilder();
    List<SourceSpan> spans = new ArrayList<>();
    for (StoryPart part : parts) {
      if (!spans.isEmpty()) {
        source.append(BETWEEN);
      }
      int start = source.length();
      source.append(part.text());
      spans.add(new SourceSpan(start, source.length()));
    }
    return new StoryLayout(List.copyOf(parts), List.copyOf(spans), source.toString());
  }

  /** The fields, in the order they lie. */
  public List<StoryPart> parts() {
    return parts;
  }

  /** Where each field lies. */
  public List<SourceSpan> spans() {
    return spans;
  }

  /**
   * The package as one draft.
   *
   * @throws UnreadableDraft where a field cannot be read
   */
  Draft read(MediaType mediaType) throws UnreadableDraft {
    boolean headline = parts.stream().anyMatch(this::isHeadline);
    Assembly assembly = new Assembly(mediaType, source);
    for (int i = 0; i < parts.size(); i++) {
      StoryPart part = parts.get(i);
      assembly.add(Drafts.read(source, part.mediaType(), spans.get(i)), roles(part, headline));
    }
    return assembly.build();
  }

  private boolean isHeadline(StoryPart part) {
    return part.role().equals(Optional.of(Role.HEADLINE)) && !part.text().isBlank();
  }

  private static UnaryOperator<Role> roles(StoryPart part, boolean headline) {
    if (part.role().isPresent()) {
      Role all = part.role().get();
      return role -> all;
    }
    // The first line of a body is no headline because it is short, and a story has one headline.
    Role first = part.mediaType().equals(MediaType.TEXT) ? Role.BODY : Role.SUBHEAD;
    boolean kept = !headline && first == Role.SUBHEAD;
    return role -> role == Role.HEADLINE && !kept ? first : role;
  }
}
