package org.heed.report;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.heed.evaluate.Evaluation;
import org.heed.evaluate.LanguageScore;
import org.heed.evaluate.Note;
import org.heed.evaluate.Overlap;
import org.heed.evaluate.RuleScore;
import org.heed.evaluate.Score;
import org.heed.evaluate.Yields;

/** An evaluation as one JSON object. */
public final class EvaluationJson {

  private EvaluationJson() {}

  /**
   * Writes an evaluation.
   *
   * @param misses whether to list the marks that were missed
   * @param falseFindings whether to list the false findings
   */
  public static void write(Evaluation evaluation, boolean misses, boolean falseFindings, Writer out)
      throws IOException {
    JsonGenerator json = Json.indented(out);
    json.writeStartObject();
    json.writeObjectFieldStart("languages");
    for (Map.Entry<String, LanguageScore> entry : evaluation.languages().entrySet()) {
      json.writeObjectFieldStart(entry.getKey());
      language(json, entry.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeObjectFieldStart("rules");
    for (Map.Entry<String, RuleScore> entry : evaluation.rules().entrySet()) {
      json.writeObjectFieldStart(entry.getKey());
      json.writeNumberField("fired", entry.getValue().fired());
      json.writeNumberField("true", entry.getValue().right());
      json.writeNumberField("false", entry.getValue().wrong());
      json.writeNumberField("marks", entry.getValue().marks());
      json.writeNumberField("alone", entry.getValue().alone());
      number(json, "recallShare", evaluation.recallShare(entry.getKey()));
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeArrayFieldStart("silent");
    for (String rule : evaluation.silent()) {
      json.writeString(rule);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("overlaps");
    for (Overlap overlap : evaluation.overlaps()) {
      overlap(json, overlap);
    }
    json.writeEndArray();
    if (misses) {
      notes(json, "misses", evaluation.misses());
    }
    if (falseFindings) {
      notes(json, "false", evaluation.falseFindings());
    }
    json.writeEndObject();
    json.flush();
    out.write('\n');
  }

  private static void overlap(JsonGenerator json, Overlap overlap) throws IOException {
    json.writeStartObject();
    json.writeStringField("first", overlap.first());
    json.writeStringField("second", overlap.second());
    json.writeNumberField("findings", overlap.findings());
    json.writeNumberField("sameCategory", overlap.sameCategory());
    json.writeEndObject();
  }

  private static void language(JsonGenerator json, LanguageScore score) throws IOException {
    shares(json, score.all(), score.words());
    json.writeObjectFieldStart("categories");
    for (Map.Entry<String, Score> entry : score.categories().entrySet()) {
      json.writeObjectFieldStart(entry.getKey());
      shares(json, entry.getValue(), score.words());
      counts(json, entry.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
    yields(json, "omission", score.omission());
    yields(json, "topics", score.topics());
    counts(json, score.all());
    json.writeNumberField("drafts", score.drafts());
    json.writeNumberField("words", score.words());
  }

  private static void shares(JsonGenerator json, Score score, int words) throws IOException {
    number(json, "recall", score.recall());
    number(json, "precision", score.precision());
    number(json, "falsePer1000", score.falsePer1000(words));
  }

  private static void counts(JsonGenerator json, Score score) throws IOException {
    json.writeNumberField("required", score.required());
    json.writeNumberField("found", score.found());
    json.writeNumberField("true", score.right());
    json.writeNumberField("false", score.wrong());
  }

  private static void yields(JsonGenerator json, String name, Yields yields) throws IOException {
    json.writeObjectFieldStart(name);
    number(json, "accuracy", yields.accuracy());
    number(json, "recall", yields.recall());
    number(json, "precision", yields.precision());
    json.writeNumberField("judged", yields.asked());
    json.writeNumberField("missed", yields.missed());
    json.writeNumberField("false", yields.wrong());
    json.writeEndObject();
  }

  private static void notes(JsonGenerator json, String name, List<Note> notes) throws IOException {
    json.writeArrayFieldStart(name);
    for (Note note : notes) {
      json.writeStartObject();
      json.writeStringField("path", note.path());
      json.writeNumberField("line", note.line());
      json.writeStringField("what", note.what());
      json.writeStringField("text", note.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void number(JsonGenerator json, String name, OptionalDouble value)
      throws IOException {
    if (value.isPresent()) {
      json.writeNumberField(name, value.getAsDouble());
    } else {
      json.writeNullField(name);
    }
  }
}
