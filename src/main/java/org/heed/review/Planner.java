package org.heed.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.lucene.Profiles;
import org.heed.config.Configuration;
import org.heed.config.Configurations;
import org.heed.config.Configured;
import org.heed.config.FailOn;
import org.heed.config.RuleIds;
import org.heed.config.Settings;
import org.heed.lint.Linter;
import org.heed.lint.Policy;
import org.heed.text.Language;
import org.heed.text.MediaType;
import org.heed.yaml.Problem;

/**
 * Settles, before anything is read, which drafts a request leads to and what governs each: the
 * command line before {@code paths}, {@code paths} before the rest of a configuration. What it has
 * read of configurations and packs it keeps; not thread-safe.
 */
public final class Planner {

  private final Request request;
  private final Configurations configurations;
  private final RuleBook rules;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final Map<Configuration, Boolean> faulty = new HashMap<>();
  private final Set<String> ruleIds = new LinkedHashSet<>();

  public Planner(Request request) {
    this(request, RuleBook.profiles(request.models()));
  }

  /**
   * @param profiles the languages, for a caller that plans anew time and again and would not have
   *     their models loaded anew; the request's models play no role
   */
  public Planner(Request request, Profiles profiles) {
    this.request = request;
    this.configurations = new Configurations(request.config(), request.workingFolder());
    this.rules = new RuleBook(request.packs(), request.shipped(), profiles);
  }

  /** The plan for the drafts that some arguments lead to. */
  public Plan plan(List<String> arguments) {
    Walk walk =
        new Walk(request.workingFolder(), request.mediaType().isPresent(), request.stdinName());
    for (String argument : arguments) {
      walk.add(argument);
    }
    List<Plan.Step> steps = new ArrayList<>();
    for (Found found : walk.found()) {
      steps.add(
          found
              .fault()
              .<Plan.Step>map(fault -> new Plan.Refusal(Refused.because(found.path(), fault)))
              .orElseGet(() -> step(found)));
    }
    if (ruleIds.isEmpty()) {
      use(Configuration.NONE);
    }
    return new Plan(steps, walk.passedOver(), problems(), unknownRules(), rules.hash());
  }

  /**
   * What is to be done with a draft that is at hand as text, in an editor for instance.
   *
   * @param path how it is named
   * @param place where it counts as standing; nothing need be there
   */
  public Plan.Step settle(String path, Path place, MediaType type) {
    return step(Found.standardInput(path), place, Optional.of(type));
  }

  /** What is wrong in the configurations and rule packs met so far, a line each. */
  public List<String> problems() {
    List<String> lines = new ArrayList<>();
    problems.stream().sorted().map(Problem::toString).forEach(lines::add);
    rules.problems().stream().map(Problem::toString).forEach(lines::add);
    return lines;
  }

  private Plan.Step step(Found found) {
    Optional<MediaType> type =
        request
            .mediaType()
            .or(
                () ->
                    found.file().isPresent()
                        ? TypeOf.file(found.path())
                        : TypeOf.standardInput(request.stdinName()));
    return step(found, place(found), type);
  }

  private Plan.Step step(Found found, Path place, Optional<MediaType> type) {
    Path folder = Optional.ofNullable(place.getParent()).orElse(request.workingFolder());
    Configured configured = configurations.governing(folder);
    Configuration configuration = configured.configuration();
    problems.addAll(configured.problems());
    if (!configured.problems().isEmpty() || isFaulty(configuration)) {
      return refuse(found, "not reviewed, since " + configured.governs() + " is wrong; mend that");
    }
    Linter linter = use(configuration);
    if (type.isEmpty()) {
      return refuse(found, TypeOf.unknown(found.path()));
    }
    Settings settings = configuration.settingsFor(place);
    return new Plan.Review(
        new Job(
            found.path(),
            found.file(),
            type.get(),
            request.each(),
            request.maxSize(),
            request.language(),
            settings.language().filter(language -> !language.equals(Language.UNDETERMINED)),
            request.failOn().or(settings::failOn).orElse(FailOn.WARNING),
            new Policy(request.only(), request.skip(), settings.severity(), settings.privacy()),
            linter));
  }

  /** Where a draft counts as standing when its configuration is looked for. */
  private Path place(Found found) {
    Path relative = found.file().orElseGet(() -> Path.of(request.stdinName().orElse("-")));
    return request.workingFolder().resolve(relative).toAbsolutePath().normalize();
  }

  private static Plan.Step refuse(Found found, String message) {
    return new Plan.Refusal(Refused.because(found.path(), message));
  }

  private boolean isFaulty(Configuration configuration) {
    return faulty.computeIfAbsent(
        configuration,
        c -> {
          List<Problem> unknown = c.unknownRules(use(c).ids());
          problems.addAll(unknown);
          return !unknown.isEmpty();
        });
  }

  private Linter use(Configuration configuration) {
    Linter linter = rules.linter(configuration.packs());
    ruleIds.addAll(linter.ids());
    return linter;
  }

  /** Of the ids the caller asked for, those no rule met so far has, as messages. */
  public List<String> unknownRules() {
    Set<String> asked = new LinkedHashSet<>(request.only());
    asked.addAll(request.skip());
    if (asked.isEmpty()) {
      return List.of();
    }
    Set<String> names = RuleIds.names(ruleIds);
    return asked.stream()
        .filter(id -> !names.contains(id))
        .sorted()
        .map(id -> RuleIds.unknown(id, names))
        .toList();
  }
}
