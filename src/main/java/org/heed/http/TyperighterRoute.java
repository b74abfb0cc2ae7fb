package org.heed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.heed.lint.Finding;
import org.heed.review.Reviewed;
import org.heed.review.StoryLayout;
import org.heed.review.StoryPart;
import org.heed.review.Submission;
import org.heed.rule.Rule;
import org.heed.text.MediaType;
import org.heed.text.Role;
import org.heed.text.SourceSpan;

/**
 * {@code POST /check}: what the Guardian's ProseMirror client sends to Typerighter and expects. Its
 * blocks are paragraphs of one story and reviewed together; what a whole story lacks is not told.
 */
final class TyperighterRoute implements Route.Worked {

  private static final String MATCHER = "heed";

  private final Checking checking;
  private final JsonTree tree;

  /**
   * @param most the most bytes a body has
   */
  TyperighterRoute(Checking checking, int most) {
    this.checking = checking;
    this.tree = new JsonTree(most);
  }

  /** A paragraph as the client has it: positions are its document's. */
  private record Paragraph(String id, String text, int from, int to, List<SourceSpan> ignored) {}

  @Override
  public String path() {
    return "/check";
  }

  @Override
  public void admit(Call call) throws Problem {
    String type = call.contentType().orElse("").split(";", 2)[0].strip();
    if (!type.toLowerCase(Locale.ROOT).equals("application/json")) {
      throw Problem.unknownType("Content-Type has to be application/json");
    }
  }

  @Override
  public Answer answer(Call call, byte[] body) throws Problem {
    Fields fields = Fields.of(tree.read(body), "", List.of());
    String request = fields.text("requestId").orElse("");
    List<Paragraph> paragraphs = paragraphs(fields.list("blocks"));
    Set<String> skip = new LinkedHashSet<>(List.of("omission/*"));
    for (String category : fields.texts("excludeCategoryIds")) {
      skip.add(category + "/*");
    }
    List<StoryPart> parts = new ArrayList<>();
    for (int i = 0; i < paragraphs.size(); i++) {
      parts.add(
          new StoryPart(
              "/blocks/" + i, paragraphs.get(i).text(), MediaType.TEXT, Optional.of(Role.BODY)));
    }
    if (parts.isEmpty()) {
      throw Problem.impossible("/blocks has to hold at least one block");
    }
    Submission submission =
        new Submission(
            "",
            MediaType.TEXT,
            parts,
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            skip,
            List.of(),
            checking.budget());
    Reviewed reviewed = checking.review(call.desk(), submission);
    List<SourceSpan> places = StoryLayout.of(parts).spans();
    return Answer.json(json -> write(json, request, paragraphs, places, reviewed));
  }

  private static List<Paragraph> paragraphs(List<?> blocks) throws Problem {
    List<Paragraph> paragraphs = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      String place = "/blocks/" + i;
      Fields block = Fields.of(blocks.get(i), place, List.of());
      String text =
          block.text("text").orElseThrow(() -> Problem.impossible(place + "/text is not given"));
      int from = block.has("from") ? block.count("from") : 0;
      int to = block.has("to") ? block.count("to") : from + text.length();
      List<SourceSpan> ignored = new ArrayList<>();
      List<?> ranges = block.list("ignoreRanges");
      for (int r = 0; r < ranges.size(); r++) {
        Fields range = Fields.of(ranges.get(r), place + "/ignoreRanges/" + r, List.of());
        int start = Math.max(0, range.count("from") - from);
        int end = range.count("to") - from + 1; // the client counts the last one in
        if (end > start) {
          ignored.add(new SourceSpan(start, end));
        }
      }
      paragraphs.add(new Paragraph(block.text("id").orElse(""), text, from, to, ignored));
    }
    return paragraphs;
  }

  private static void write(
      JsonGenerator json,
      String request,
      List<Paragraph> paragraphs,
      List<SourceSpan> places,
      Reviewed reviewed)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("requestId", request);
    json.writeArrayFieldStart("blocks");
    for (Paragraph paragraph : paragraphs) {
      json.writeStartObject();
      json.writeStringField("id", paragraph.id());
      json.writeStringField("text", paragraph.text());
      json.writeNumberField("from", paragraph.from());
      json.writeNumberField("to", paragraph.to());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("categoryIds");
    Set<String> categories = new LinkedHashSet<>();
    reviewed.rules().rules().forEach(rule -> categories.add(rule.category()));
    for (String category : categories) {
      json.writeString(category);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("matches");
    for (Finding finding : reviewed.review().findings()) {
      for (int i = 0; i < paragraphs.size(); i++) {
        if (places.get(i).contains(finding.source())) {
          match(json, paragraphs.get(i), places.get(i).start(), finding, reviewed);
        }
      }
    }
    json.writeEndArray();
    json.writeNumberField("percentageRequestComplete", 100);
    json.writeEndObject();
  }

  private static void match(
      JsonGenerator json, Paragraph paragraph, int place, Finding finding, Reviewed reviewed)
      throws IOException {
    String source = reviewed.review().draft().source();
    Replacing replacing = Replacing.of(finding, source);
    SourceSpan span =
        new SourceSpan(replacing.span().start() - place, replacing.span().end() - place);
    if (span.length() == 0 || paragraph.ignored().stream().anyMatch(span::overlaps)) {
      return;
    }
    String words = paragraph.text().substring(span.start(), span.end());
    Nearby near = Nearby.of(paragraph.text(), span);
    json.writeStartObject();
    json.writeNumberField("fromPos", paragraph.from() + span.start());
    json.writeNumberField("toPos", paragraph.from() + span.end());
    json.writeStringField("matchedText", words);
    json.writeStringField("message", (finding.message() + " " + finding.advice()).strip());
    json.writeStringField("shortMessage", finding.message());
    suggestions(json, replacing.values());
    json.writeBooleanField("markAsCorrect", false);
    json.writeStringField("matchContext", near.before() + "[" + words + "]" + near.after());
    json.writeStringField("precedingText", near.before());
    json.writeStringField("subsequentText", near.after());
    json.writeStringField("groupKey", finding.rule() + "-" + words.toLowerCase(Locale.ROOT));
    json.writeObjectFieldStart("rule");
    json.writeStringField("id", finding.rule());
    json.writeStringField("matcherType", MATCHER);
    json.writeStringField(
        "description", reviewed.rules().rule(finding.rule()).map(Rule::why).orElse("").strip());
    suggestions(json, List.of());
    json.writeStringField("issueType", finding.severity().name().toLowerCase(Locale.ROOT));
    json.writeObjectFieldStart("category");
    json.writeStringField("id", finding.category());
    json.writeStringField("name", LanguageToolAnswer.title(finding.category()));
    json.writeStringField("colour", colour(finding.category()));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void suggestions(JsonGenerator json, List<String> texts) throws IOException {
    json.writeArrayFieldStart("suggestions");
    for (String text : texts) {
      json.writeStartObject();
      json.writeStringField("type", "TEXT_SUGGESTION");
      json.writeStringField("text", text);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** Six hex digits, told apart by people who see fewer colours too. */
  private static String colour(String category) {
    return switch (category) {
      case "victim-blaming" -> "d55e00";
      case "perpetrator-excusing" -> "cc79a7";
      case "identifying" -> "0072b2";
      case "sensational" -> "e69f00";
      case "terminology" -> "009e73";
      case "suicide" -> "56b4e9";
      default -> "7f7f7f";
    };
  }
}
