package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heed.rule.Citation;
import org.heed.rule.Example;
import org.heed.rule.Rule;
import org.heed.rule.Section;
import org.heed.text.Language;
import org.heed.text.Span;

/** A rule as JSON. */
public final class RuleJson {

  private RuleJson() {}

  /** What a list shows of it. */
  public static void writeHead(JsonGenerator json, Rule rule) throws IOException {
    json.writeStringField("id", rule.id());
    json.writeStringField("category", rule.category());
    json.writeStringField("severity", rule.severity().base().label());
    strings(json, "languages", RuleText.codes(rule));
    strings(json, "topics", new TreeSet<>(rule.topics()));
  }

  /** All of it. */
  public static void write(JsonGenerator json, Rule rule) throws IOException {
    write(json, rule, true);
  }

  /**
   * All of it, or all but where on this machine it comes from.
   *
   * @param withOrigin whether its file is named
   */
  public static void write(JsonGenerator json, Rule rule, boolean withOrigin) throws IOException {
    json.writeStartObject();
    writeHead(json, rule);
    json.writeStringField("quotes", RuleText.quotes(rule));
    Json.textOrNull(json, "why", rule.why().strip());
    json.writeArrayFieldStart("sources");
    for (Citation citation : rule.citations()) {
      json.writeStartObject();
      json.writeStringField("id", citation.source().id());
      Json.textOrNull(json, "title", citation.source().title());
      Json.textOrNull(json, "publisher", citation.source().publisher());
      Json.textOrNull(json, "section", citation.section());
      Json.textOrNull(json, "url", citation.source().url());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (withOrigin) {
      json.writeStringField("origin", rule.origin());
    }
    json.writeObjectFieldStart("sections");
    for (var entry : new TreeMap<Language, Section>(rule.sections()).entrySet()) {
      json.writeObjectFieldStart(entry.getKey().code());
      write(json, entry.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, Section section) throws IOException {
    json.writeStringField("what", section.what());
    Json.textOrNull(json, "instead", section.instead());
    Json.textOrNull(json, "limits", section.limits().strip());
    json.writeObjectFieldStart("examples");
    examples(json, "flag", section.flag());
    examples(json, "pass", section.pass());
    json.writeEndObject();
  }

  private static void examples(JsonGenerator json, String name, List<Example> examples)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (Example example : examples) {
      json.writeStartObject();
      json.writeStringField("text", example.text());
      json.writeArrayFieldStart("spans");
      for (Span span : example.spans()) {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void strings(JsonGenerator json, String name, Collection<String> values)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String value : values) {
      json.writeString(value);
    }
    json.writeEndArray();
  }
}
