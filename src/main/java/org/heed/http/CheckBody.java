package org.heed.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.Budget;
import org.heed.review.Desk;
import org.heed.review.StoryPart;
import org.heed.review.Submission;
import org.heed.text.MediaType;
import org.heed.text.Role;
import org.heed.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/** Reads the JSON object that {@code /v1/check} takes. Thread-safe. */
final class CheckBody {

  private static final List<String> MEMBERS =
      List.of(
          "text", "parts", "mediaType", "language", "stage", "failOn", "only", "skip", "ignore");
  private static final List<String> PARTS =
      List.of("headline", "standfirst", "body", "captions", "alts", "tags", "slug", "byline");

  private final JsonTree tree;

  /**
   * @param most the most bytes a body has
   */
  CheckBody(int most) {
    tree = new JsonTree(most);
  }

  /** What a body submits. */
  Submission read(byte[] body, Desk desk, Budget budget) throws Problem {
    Fields fields = Fields.of(tree.read(body), "", MEMBERS);
    MediaType mediaType =
        fields.has("mediaType")
            ? Wanted.mediaType(fields.text("mediaType").orElseThrow())
            : MediaType.TEXT;
    Optional<String> text = fields.text("text");
    if (text.isPresent() == fields.has("parts")) {
      throw Problem.impossible(
          text.isPresent()
              ? "text and parts are both given; send one of them"
              : "neither text nor parts is given; send one of them");
    }
    List<StoryPart> parts = List.of();
    if (fields.has("parts")) {
      parts = parts(Fields.of(fields.value("parts"), "/parts", PARTS), mediaType);
      if (fields.has("ignore")) {
        throw Problem.impossible("ignore counts units of text; it cannot go with parts");
      }
    }
    return new Submission(
        text.orElse(""),
        mediaType,
        parts,
        Wanted.language(fields.text("language")),
        Wanted.failOn(fields.text("failOn"), fields.text("stage")),
        rules(fields, "only", desk),
        rules(fields, "skip", desk),
        ignore(fields.list("ignore"), text.orElse("").length()),
        budget);
  }

  private static Set<String> rules(Fields fields, String name, Desk desk) throws Problem {
    return Wanted.rules(name, fields.texts(name), desk);
  }

  private static List<SourceSpan> ignore(List<?> ranges, int length) throws Problem {
    List<SourceSpan> ignored = new ArrayList<>();
    for (int i = 0; i < ranges.size(); i++) {
      String place = "/ignore/" + i;
      Fields range = Fields.of(range(ranges, i), place, List.of("start", "end"));
      int start = range.count("start");
      int end = range.count("end");
      if (start > end || end > length) {
        throw Problem.impossible(
            place + " is out of range: the text has " + length + " UTF-16 units");
      }
      ignored.add(new SourceSpan(start, end));
    }
    return ignored;
  }

  private static @Nullable Object range(List<?> ranges, int index) {
    return ranges.get(index);
  }

  /**
   * The fields of a story package in the order of the page. The media type is that of the running
   * text; what a CMS never marks up is plain text, and so is a headline beside Markdown.
   */
  private static List<StoryPart> parts(Fields fields, MediaType type) throws Problem {
    List<StoryPart> parts = new ArrayList<>();
    MediaType headline = type.equals(MediaType.MARKDOWN) ? MediaType.TEXT : type;
    one(fields, "headline", headline, Role.HEADLINE, parts);
    one(fields, "standfirst", type, Role.STANDFIRST, parts);
    Optional<String> body = fields.text("body");
    if (body.isPresent()) {
      parts.add(new StoryPart("/body", body.get(), type, Optional.empty()));
    }
    many(fields, "captions", type, Role.CAPTION, parts);
    many(fields, "alts", MediaType.TEXT, Role.ALT, parts);
    many(fields, "tags", MediaType.TEXT, Role.TAG, parts);
    one(fields, "slug", MediaType.TEXT, Role.SLUG, parts);
    one(fields, "byline", MediaType.TEXT, Role.BYLINE, parts);
    return parts;
  }

  private static void one(
      Fields fields, String name, MediaType type, Role role, List<StoryPart> parts) throws Problem {
    Optional<String> text = fields.text(name);
    if (text.isPresent()) {
      parts.add(new StoryPart("/" + name, text.get(), type, Optional.of(role)));
    }
  }

  private static void many(
      Fields fields, String name, MediaType type, Role role, List<StoryPart> parts) throws Problem {
    List<String> texts = fields.texts(name);
    for (int i = 0; i < texts.size(); i++) {
      parts.add(new StoryPart("/" + name + "/" + i, texts.get(i), type, Optional.of(role)));
    }
  }
}
