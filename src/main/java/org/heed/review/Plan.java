package org.heed.review;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be done for a request: every draft it leads to, in order, and what is wrong so far.
 *
 * @param steps a job or a refusal for each draft, in the order of the report
 * @param passedOver the number of files of unknown type that folders held
 * @param problems what is wrong in configurations and rule packs, a line each
 * @param unknownRules of the ids the caller asked for, those no rule has, as messages
 * @param ruleset the hash of all rules in use
 */
public record Plan(
    List<Step> steps,
    int passedOver,
    List<String> problems,
    List<String> unknownRules,
    String ruleset) {

  public Plan {
    steps = List.copyOf(steps);
    problems = List.copyOf(problems);
    unknownRules = List.copyOf(unknownRules);
  }

  /** The number of drafts that will be read. */
  public int jobs() {
    int jobs = 0;
    for (Step step : steps) {
      jobs += step instanceof Review ? 1 : 0;
    }
    return jobs;
  }

  /** Whether a file is one of the drafts, under whatever name. */
  public boolean reads(Path file) {
    if (Files.exists(file)) {
      for (Job job : jobList()) {
        try {
          if (job.file().isPresent() && Files.isSameFile(job.file().get(), file)) {
            return true;
          }
        } catch (IOException e) {
          // A draft that is gone is not this file.
        }
      }
    }
    return false;
  }

  /** The jobs among the steps. */
  List<Job> jobList() {
    List<Job> jobs = new ArrayList<>();
    for (Step step : steps) {
      if (step instanceof Review review) {
        jobs.add(review.job());
      }
    }
    return jobs;
  }

  /** One entry of the report to come. */
  public sealed interface Step permits Review, Refusal {}

  /** A draft to be reviewed. */
  public record Review(Job job) implements Step {}

  /** A path that leads to no draft, or whose configuration is wrong. */
  public record Refusal(Refused refused) implements Step {}
}
