package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.heed.lint.Edit;
import org.heed.lint.Finding;
import org.heed.lint.Related;
import org.heed.lint.Review;
import org.heed.lint.SetAside;
import org.heed.lint.Suggestion;
import org.heed.lint.Unchecked;
import org.heed.review.Reviewed;
import org.heed.rule.Citation;
import org.heed.text.SourceSpan;

/** The JSON object of one reviewed draft, as every front end shows it. */
public final class DraftJson {

  private DraftJson() {}

  /** Writes the object of a draft. */
  public static void write(JsonGenerator json, Reviewed reviewed) throws IOException {
    json.writeStartObject();
    writeFields(json, reviewed.path(), reviewed.review(), Places.of(reviewed.lines()));
    json.writeEndObject();
  }

  /** Writes the fields of the object, so that a front end may add its own. */
  public static void writeFields(JsonGenerator json, String path, Review review, Places places)
      throws IOException {
    json.writeStringField("path", path);
    json.writeStringField("mediaType", review.draft().mediaType().mime());
    json.writeStringField("language", review.language().code());
    json.writeArrayFieldStart("topics");
    for (String topic : review.topics()) {
      json.writeString(topic);
    }
    json.writeEndArray();
    json.writeNumberField("words", review.words());
    json.writeBooleanField("syntax", review.syntax());
    json.writeBooleanField("incomplete", review.incomplete());
    json.writeArrayFieldStart("findings");
    for (Finding finding : review.findings()) {
      write(json, finding, places);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("setAside");
    for (SetAside aside : review.setAside()) {
      json.writeStartObject();
      json.writeStringField("rule", aside.rule());
      places.write(json, aside.span());
      json.writeStringField("by", aside.by());
      Json.textOrNull(json, "reason", aside.reason());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("unchecked");
    for (Unchecked unchecked : review.unchecked()) {
      for (SourceSpan span : places.apart(unchecked.span())) {
        json.writeStartObject();
        json.writeStringField("what", unchecked.what());
        places.write(json, span);
        Json.textOrNull(json, "reason", unchecked.reason());
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void write(JsonGenerator json, Finding finding, Places places) throws IOException {
    SourceSpan span = finding.source();
    json.writeStartObject();
    json.writeStringField("rule", finding.rule());
    json.writeStringField("category", finding.category());
    json.writeStringField("severity", finding.severity().label());
    json.writeStringField("language", finding.language().code());
    places.writeWithLines(json, span);
    json.writeStringField("text", finding.text());
    json.writeStringField("message", finding.message());
    Json.textOrNull(json, "advice", finding.advice());
    json.writeStringField("where", finding.where().label());
    json.writeBooleanField("quoted", finding.quoted());
    Json.textOrNull(json, "attributedTo", finding.attributedTo());
    json.writeArrayFieldStart("suggestions");
    for (Suggestion suggestion : finding.suggestions()) {
      write(json, suggestion, places);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("related");
    for (Related related : finding.related()) {
      json.writeStartObject();
      places.write(json, related.span());
      json.writeStringField("text", related.text());
      json.writeStringField("label", related.label());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sources");
    for (Citation citation : finding.citations()) {
      json.writeStartObject();
      json.writeStringField("id", citation.source().id());
      Json.textOrNull(json, "title", citation.source().title());
      Json.textOrNull(json, "section", citation.section());
      Json.textOrNull(json, "url", citation.source().url());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeStringField("fingerprint", finding.fingerprint());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Suggestion suggestion, Places places)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("label", suggestion.label());
    json.writeStringField("safety", suggestion.safety().label());
    json.writeArrayFieldStart("edits");
    for (Edit edit : suggestion.edits()) {
      json.writeStartObject();
      places.write(json, edit.span());
      json.writeStringField("replacement", edit.replacement());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
