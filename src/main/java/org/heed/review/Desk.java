package org.heed.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heed.config.Configuration;
import org.heed.config.Configurations;
import org.heed.config.Configured;
import org.heed.config.FailOn;
import org.heed.config.RuleIds;
import org.heed.config.Settings;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Linter;
import org.heed.lint.Policy;
import org.heed.rule.RuleSet;
import org.heed.text.Language;
import org.heed.text.MediaType;
import org.heed.yaml.Problem;

/**
 * Reviews drafts that come as text, all by the rules and the settings of one house: what a program
 * that embeds Heed opens once and shares between its threads. Immutable and thread-safe; whoever
 * wants changed rules to count opens another.
 */
public final class Desk {

  private final Request request;
  private final Settings settings;
  private final Linter linter;
  private final List<Path> watched;
  private final List<String> problems;

  private Desk(
      Request request,
      Settings settings,
      Linter linter,
      List<Path> watched,
      List<String> problems) {
    this.request = request;
    this.settings = settings;
    this.linter = linter;
    this.watched = List.copyOf(watched);
    this.problems = List.copyOf(problems);
  }

  /**
   * Opens a desk by Heed's own rules and no settings.
   *
   * @param rules the folder {@code rules/} of the distribution
   */
  public static Desk open(Path rules) {
    return open(Request.by(List.of(rules)));
  }

  /**
   * Opens a desk. The configuration is the one the request names, else the nearest from its working
   * folder upwards. A desk with {@link #problems} works with what is left.
   */
  public static Desk open(Request request) {
    Configurations configurations = new Configurations(request.config(), request.workingFolder());
    Configured configured = configurations.governing(request.workingFolder());
    boolean wrong = !configured.problems().isEmpty();
    Configuration configuration = wrong ? Configuration.NONE : configured.configuration();
    RuleBook book = new RuleBook(request.packs(), request.shipped(), request.models());
    Linter linter = book.linter(configuration.packs());
    Set<String> problems = new LinkedHashSet<>();
    configured.problems().stream().map(Problem::toString).forEach(problems::add);
    configuration.unknownRules(linter.ids()).stream().map(Problem::toString).forEach(problems::add);
    book.problems().stream().map(Problem::toString).forEach(problems::add);
    List<Path> watched = new ArrayList<>(request.packs());
    watched.addAll(configuration.packs());
    watched.addAll(Configurations.places(request.config(), request.workingFolder()));
    return new Desk(request, configuration.settings(), linter, watched, List.copyOf(problems));
  }

  /** What is wrong in the settings and the rule packs, a line each. */
  public List<String> problems() {
    return problems;
  }

  /** The rules it reviews by. */
  public RuleSet rules() {
    return linter.rules();
  }

  /** The files and folders that its rules and settings come from, or would if they were there. */
  public List<Path> watched() {
    return watched;
  }

  /** Of some ids and {@code category/*}, those that name no rule, as messages. */
  public List<String> unknownRules(Set<String> ids) {
    if (ids.isEmpty()) {
      return List.of();
    }
    Set<String> names = RuleIds.names(linter.ids());
    return ids.stream()
        .filter(id -> !names.contains(id))
        .sorted()
        .map(id -> RuleIds.unknown(id, names))
        .toList();
  }

  /** Loads what the first reviews will need, so that they need not wait for it. */
  public void prepare() {
    try {
      review(Submission.of("A draft to make ready with.", MediaType.TEXT));
    } catch (UnreadableDraft e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reviews a draft.
   *
   * @throws UnreadableDraft where it cannot be read
   */
  public Reviewed review(Submission submission) throws UnreadableDraft {
    Optional<Language> house =
        settings.language().filter(language -> !language.equals(Language.UNDETERMINED));
    Job job =
        new Job(
            "-",
            Optional.empty(),
            submission.mediaType(),
            Each.DRAFT,
            Request.DEFAULT_MAX_SIZE,
            submission.language().or(request::language),
            house,
            submission.failOn().or(request::failOn).or(settings::failOn).orElse(FailOn.WARNING),
            policy(submission),
            linter);
    return Reviewer.review(job, submission);
  }

  private Policy policy(Submission submission) {
    Set<String> skip = new TreeSet<>(request.skip());
    skip.addAll(submission.skip());
    Set<String> only = submission.only();
    if (only.isEmpty()) {
      only = request.only();
    } else if (!request.only().isEmpty()) {
      skip.addAll(notRunBy(new Policy(request.only(), Set.of(), settings.severity())));
    }
    return new Policy(only, skip, settings.severity(), settings.privacy());
  }

  private Set<String> notRunBy(Policy policy) {
    Set<String> left = new TreeSet<>();
    for (String id : linter.ids()) {
      if (!policy.runs(id)) {
        left.add(id);
      }
    }
    return left;
  }
}
