package org.heed.http;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Locale;
import org.heed.lint.Finding;
import org.heed.review.Reviewed;
import org.heed.rule.Citation;
import org.heed.rule.Rule;
import org.heed.text.Language;
import org.heed.text.SourceSpan;

/** Writes a review in the shape of LanguageTool's answers. */
final class LanguageToolAnswer {

  /** Clients drop what is merely style; this one none of them drops. */
  private static final String ISSUE_TYPE = "other";

  private final String version;

  /**
   * @param version Heed's own
   */
  LanguageToolAnswer(String version) {
    this.version = version;
  }

  void write(JsonGenerator json, LanguageToolRequest request, Reviewed reviewed)
      throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("software");
    json.writeStringField("name", "Heed");
    json.writeStringField("version", version);
    json.writeStringField("buildDate", "");
    json.writeNumberField("apiVersion", 1);
    json.writeBooleanField("premium", false);
    json.writeStringField("premiumHint", "");
    json.writeStringField("status", "");
    json.writeEndObject();
    json.writeObjectFieldStart("warnings");
    json.writeBooleanField("incompleteResults", reviewed.review().incomplete());
    json.writeEndObject();
    language(json, request.language(), reviewed.review().language());
    json.writeArrayFieldStart("matches");
    for (Finding finding : reviewed.review().findings()) {
      if (finding.source().length() > 0) {
        match(json, request.text(), finding, reviewed);
      }
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void language(JsonGenerator json, String asked, Language told) throws IOException {
    boolean auto = asked.equals("auto");
    json.writeObjectFieldStart("language");
    json.writeStringField("name", name(told));
    json.writeStringField("code", auto ? told.code() : asked);
    json.writeObjectFieldStart("detectedLanguage");
    json.writeStringField("name", name(told));
    json.writeStringField("code", auto ? told.code() : asked);
    json.writeNumberField("confidence", told.equals(Language.UNDETERMINED) ? 0 : 1);
    json.writeStringField("source", auto ? "heed" : "request");
    json.writeEndObject();
    json.writeEndObject();
  }

  static String name(Language language) {
    return Locale.forLanguageTag(language.code()).getDisplayLanguage(Locale.ENGLISH);
  }

  private static void match(
      JsonGenerator json, AnnotatedText text, Finding finding, Reviewed reviewed)
      throws IOException {
    Replacing replacing = Replacing.of(finding, text.prose());
    SourceSpan span = replacing.span();
    int start = text.start(span.start());
    int length = text.end(span.end()) - start;
    boolean markup = length != span.length(); // what stood there would be lost
    json.writeStartObject();
    json.writeStringField("message", (finding.message() + " " + finding.advice()).strip());
    json.writeStringField("shortMessage", title(finding.category()));
    json.writeArrayFieldStart("replacements");
    if (!markup) {
      for (String value : replacing.values()) {
        json.writeStartObject();
        json.writeStringField("value", value);
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeNumberField("offset", start);
    json.writeNumberField("length", length);
    context(json, text.prose(), span);
    json.writeObjectFieldStart("type");
    json.writeStringField("typeName", "Other");
    json.writeEndObject();
    rule(json, finding, reviewed);
    json.writeBooleanField("ignoreForIncompleteSentence", false);
    json.writeNumberField("contextForSureMatch", -1);
    json.writeEndObject();
  }

  private static void context(JsonGenerator json, String prose, SourceSpan span)
      throws IOException {
    Nearby near = Nearby.of(prose, span);
    String words = prose.substring(span.start(), span.end());
    json.writeObjectFieldStart("context");
    json.writeStringField("text", (near.before() + words + near.after()).replace('\n', ' '));
    json.writeNumberField("offset", near.before().length());
    json.writeNumberField("length", words.length());
    json.writeEndObject();
    json.writeStringField("sentence", near.before() + words + near.after());
  }

  private static void rule(JsonGenerator json, Finding finding, Reviewed reviewed)
      throws IOException {
    json.writeObjectFieldStart("rule");
    json.writeStringField("id", finding.rule());
    json.writeStringField(
        "description", reviewed.rules().rule(finding.rule()).map(Rule::why).orElse("").strip());
    json.writeStringField("issueType", ISSUE_TYPE);
    json.writeArrayFieldStart("urls");
    for (Citation citation : finding.citations()) {
      if (!citation.source().url().isEmpty()) {
        json.writeStartObject();
        json.writeStringField("value", citation.source().url());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
    json.writeObjectFieldStart("category");
    json.writeStringField("id", finding.category().toUpperCase(Locale.ROOT));
    json.writeStringField("name", title(finding.category()));
    json.writeEndObject();
    json.writeBooleanField("isPremium", false);
    json.writeEndObject();
  }

  /** A category as a heading. */
  static String title(String category) {
    return category.substring(0, 1).toUpperCase(Locale.ROOT)
        + category.substring(1).replace('-', ' ');
  }
}
