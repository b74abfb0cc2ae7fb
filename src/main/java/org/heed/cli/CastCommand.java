package org.heed.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.analysis.Analysis;
import org.heed.analysis.Syntax;
import org.heed.cast.Cast;
import org.heed.cast.CastWords;
import org.heed.cast.detail.Identities;
import org.heed.cast.detail.Privacy;
import org.heed.lint.Review;
import org.heed.lint.TopicScore;
import org.heed.pack.CastData;
import org.heed.report.CastJson;
import org.heed.report.CastText;
import org.heed.report.IdentitiesJson;
import org.heed.report.IdentitiesText;
import org.heed.report.Json;
import org.heed.report.Visible;
import org.heed.review.Batch;
import org.heed.review.Outcome;
import org.heed.review.Plan;
import org.heed.review.Refused;
import org.heed.review.Reviewed;
import org.heed.rule.Topic;
import org.heed.text.Language;
import org.heed.text.LineIndex;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed cast}: who is in a draft, what its sections are about, and on what evidence. */
final class CastCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec =
        Options.command("Shows who is in a draft and what it is about, and on what evidence.");
    Options.arguments(spec, "DRAFT", "A draft, or - for standard input.");
    Options.value(spec, "FORMAT", "text (default) or json.", "--format");
    ReviewOptions.addInput(spec);
    ReviewOptions.addRules(spec);
    return Options.finish(spec, "heed cast story.md", "heed cast story.md --format json");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError, IOException {
    List<String> drafts = Options.arguments(arguments);
    if (drafts.size() != 1) {
      throw new UsageError("takes one draft; name a file, or - for standard input");
    }
    boolean json =
        Options.word(arguments, "--format", List.of("text", "json")).orElse("text").equals("json");
    Plan plan = ReviewOptions.plan(arguments, console, drafts);
    CastData words = CastData.read(packs(arguments, console), Language.ENGLISH);
    words.problems().forEach(problem -> console.say(problem.toString()));
    boolean[] refused = {!plan.problems().isEmpty() || !words.problems().isEmpty(), false};
    new Batch(1)
        .run(
            plan,
            outcomes -> {
              for (Outcome outcome : outcomes) {
                Notes.on(outcome).forEach(console::say);
                if (outcome instanceof Refused refusal) {
                  refused[0] = true;
                  refused[1] |= refusal.internal();
                } else if (outcome instanceof Reviewed reviewed) {
                  Optional<Analysis> analysis = analysis(plan, reviewed);
                  Cast cast = analysis.map(a -> Cast.of(a, words.words())).orElse(Cast.NOBODY);
                  Identities identities =
                      analysis
                          .map(a -> identities(a, words.words(), cast, reviewed.review()))
                          .orElse(Identities.NONE);
                  List<Syntax.Gap> gaps = analysis.map(a -> a.syntax().gaps()).orElse(List.of());
                  if (json) {
                    json(reviewed, cast, identities, gaps, console.writer());
                  } else {
                    text(reviewed, console.writer());
                    new CastText(reviewed.review().draft(), reviewed.lines())
                        .write(cast, gaps, console.writer());
                    new IdentitiesText(reviewed.review().draft(), reviewed.lines())
                        .write(identities, console.writer());
                  }
                }
              }
            });
    console.writer().flush();
    return refused[1] ? Exit.FAULT : refused[0] ? Exit.WRONG : Exit.FINE;
  }

  private static List<Path> packs(ParseResult arguments, Console console) throws UsageError {
    List<Path> packs = new ArrayList<>(List.of(console.shippedRules()));
    for (String pack : Options.texts(arguments, "--rules")) {
      packs.add(ReviewOptions.folder("--rules", pack, console));
    }
    return packs;
  }

  private static Optional<Analysis> analysis(Plan plan, Reviewed reviewed) {
    Review review = reviewed.review();
    return plan.steps().stream()
        .flatMap(step -> step instanceof Plan.Review each ? Stream.of(each.job()) : Stream.empty())
        .findFirst()
        .flatMap(job -> job.linter().analysis(review.draft(), review.language()));
  }

  private static Identities identities(
      Analysis analysis, CastWords words, Cast cast, Review review) {
    Map<Integer, Set<String>> topics = new TreeMap<>();
    for (TopicScore score : review.scores()) {
      if (score.holds()) {
        topics.computeIfAbsent(score.section(), key -> new TreeSet<>()).add(score.topic());
      }
    }
    return Identities.of(
        analysis, words, cast, section -> topics.getOrDefault(section, Set.of()), Privacy.PLAIN);
  }

  private static Map<Integer, List<TopicScore>> sections(Review review) {
    return review.scores().stream()
        .collect(Collectors.groupingBy(TopicScore::section, TreeMap::new, Collectors.toList()));
  }

  private static void text(Reviewed reviewed, Writer out) throws IOException {
    Review review = reviewed.review();
    out.write(
        Visible.line(reviewed.path())
            + ": "
            + review.language()
            + ", "
            + review.words()
            + " words, about "
            + (review.topics().isEmpty() ? "no topic known" : String.join(", ", review.topics()))
            + "\n");
    Map<Integer, List<TopicScore>> sections = sections(review);
    for (Map.Entry<Integer, List<TopicScore>> section : sections.entrySet()) {
      if (sections.size() > 1 || section.getKey() > 0) {
        out.write("\nSection " + (section.getKey() + 1) + "\n");
      }
      for (TopicScore score : section.getValue()) {
        out.write(
            "  "
                + (score.holds() ? "+ " : "  ")
                + score.topic()
                + "  "
                + number(score.score())
                + " of "
                + number(score.threshold())
                + "\n");
        for (TopicScore.Evidence evidence : score.evidence()) {
          out.write(
              "      "
                  + number(evidence.weight())
                  + "  line "
                  + reviewed.lines().line(evidence.span().start())
                  + "  "
                  + Visible.line(evidence.text())
                  + (evidence.times() > 1 ? " (" + evidence.times() + " times)" : "")
                  + "\n");
        }
      }
    }
  }

  private static void json(
      Reviewed reviewed, Cast cast, Identities identities, List<Syntax.Gap> gaps, Writer out)
      throws IOException {
    Review review = reviewed.review();
    JsonGenerator json = Json.indented(out);
    json.writeStartObject();
    json.writeStringField("schema", "heed/cast/1");
    json.writeStringField("path", reviewed.path());
    json.writeStringField("mediaType", review.draft().mediaType().mime());
    json.writeStringField("language", review.language().code());
    json.writeNumberField("words", review.words());
    json.writeArrayFieldStart("topics");
    for (String topic : review.topics()) {
      json.writeString(topic);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("sections");
    for (Map.Entry<Integer, List<TopicScore>> section : sections(review).entrySet()) {
      json.writeStartObject();
      json.writeNumberField("section", section.getKey());
      json.writeArrayFieldStart("topics");
      for (TopicScore score : section.getValue()) {
        score(json, score, reviewed);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    new CastJson(review.draft(), reviewed.lines(), json).write(cast, gaps);
    new IdentitiesJson(review.draft(), json).write(identities);
    json.writeEndObject();
    json.flush();
    out.write("\n");
  }

  private static void score(JsonGenerator json, TopicScore score, Reviewed reviewed)
      throws IOException {
    LineIndex lines = reviewed.lines();
    json.writeStartObject();
    json.writeStringField("topic", score.topic());
    Json.textOrNull(
        json,
        "title",
        reviewed.rules().topics().stream()
            .filter(topic -> topic.name().equals(score.topic()))
            .map(Topic::title)
            .findFirst()
            .orElse(""));
    json.writeNumberField("score", score.score());
    json.writeNumberField("threshold", score.threshold());
    json.writeBooleanField("holds", score.holds());
    json.writeArrayFieldStart("evidence");
    for (TopicScore.Evidence evidence : score.evidence()) {
      json.writeStartObject();
      json.writeStringField("text", evidence.text());
      json.writeNumberField("start", evidence.span().start());
      json.writeNumberField("end", evidence.span().end());
      json.writeNumberField("line", lines.line(evidence.span().start()));
      json.writeNumberField("column", lines.column(evidence.span().start()));
      json.writeNumberField("times", evidence.times());
      json.writeNumberField("weight", evidence.weight());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static String number(double value) {
    return value == Math.rint(value)
        ? String.valueOf((long) value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
