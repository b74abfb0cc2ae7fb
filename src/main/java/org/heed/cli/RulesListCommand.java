package org.heed.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.heed.report.Json;
import org.heed.report.RuleJson;
import org.heed.report.RuleText;
import org.heed.review.RuleBook;
import org.heed.rule.Nearest;
import org.heed.rule.Rule;
import org.heed.rule.RuleSet;
import org.heed.rule.Severity;
import org.heed.rule.Topic;
import org.heed.text.Language;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** {@code heed rules list}: all rules, or those of a language, category, severity or topic. */
final class RulesListCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = Options.command("Lists rules: id, severity, languages and topics.");
    Options.value(spec, "LANG", "Only rules with a section for en, ar, fr or es.", "--lang");
    Options.value(spec, "NAME", "Only rules of a category, such as suicide.", "--category");
    Options.value(spec, "SEVERITY", "Only error, warning, suggestion or off.", "--severity");
    Options.value(spec, "NAME", "Only rules for a topic, such as sexual-violence.", "--topic");
    RulesOptions.add(spec);
    return Options.finish(
        spec,
        "heed rules list --category suicide",
        "heed rules list --lang en --severity error --format json");
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError, IOException {
    Optional<Language> language =
        Options.word(arguments, "--lang", List.of("en", "ar", "fr", "es")).map(Language::new);
    Optional<Severity> severity =
        Options.word(arguments, "--severity", List.of("error", "warning", "suggestion", "off"))
            .map(word -> Severity.valueOf(word.toUpperCase(Locale.ROOT)));
    boolean json = RulesOptions.json(arguments);
    RuleBook book = RulesOptions.rules(arguments, console);
    RuleSet rules = book.linter(List.of()).rules();
    Optional<String> category = Options.text(arguments, "--category");
    Optional<String> topic = Options.text(arguments, "--topic");
    TreeSet<String> categories = new TreeSet<>();
    rules.rules().forEach(rule -> categories.add(rule.category()));
    check("--category", category, categories);
    check("--topic", topic, rules.topics().stream().map(Topic::name).toList());
    List<Rule> wanted =
        rules.rules().stream()
            .filter(rule -> language.map(rule.sections()::containsKey).orElse(true))
            .filter(rule -> category.map(rule.category()::equals).orElse(true))
            .filter(rule -> severity.map(s -> rule.severity().base() == s).orElse(true))
            .filter(rule -> topic.map(rule.topics()::contains).orElse(true))
            .toList();
    if (json) {
      json(wanted, console.writer());
    } else {
      text(wanted, rules, console.writer());
    }
    console.writer().flush();
    book.problems().forEach(problem -> console.say(problem.toString()));
    return book.problems().isEmpty() ? Exit.FINE : Exit.WRONG;
  }

  private static void check(String option, Optional<String> name, Collection<String> known)
      throws UsageError {
    if (name.isPresent() && !known.contains(name.get())) {
      throw new UsageError(
          option + " knows no \"" + name.get() + "\"" + Nearest.remedy(name.get(), known));
    }
  }

  private static void text(List<Rule> rules, RuleSet all, Writer out) throws IOException {
    int widest = 0;
    for (Rule rule : rules) {
      widest = Math.max(widest, rule.id().length());
    }
    for (Rule rule : rules) {
      StringBuilder line = new StringBuilder(rule.id());
      line.append(" ".repeat(widest - rule.id().length() + 2));
      String severity = rule.severity().base().label();
      line.append(severity).append(" ".repeat(12 - severity.length()));
      line.append(RuleText.languages(rule));
      if (!rule.topics().isEmpty()) {
        line.append("  ").append(String.join(", ", new TreeSet<>(rule.topics())));
      }
      out.write(line + "\n");
    }
    out.write(
        rules.size()
            + (rules.size() == 1 ? " rule" : " rules")
            + (rules.size() == all.rules().size() ? "" : " of " + all.rules().size())
            + "\n");
  }

  private static void json(List<Rule> rules, Writer out) throws IOException {
    JsonGenerator json = Json.indented(out);
    json.writeStartArray();
    for (Rule rule : rules) {
      json.writeStartObject();
      RuleJson.writeHead(json, rule);
      json.writeEndObject();
    }
    json.writeEndArray();
    json.flush();
    out.write("\n");
  }
}
