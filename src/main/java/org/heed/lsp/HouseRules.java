package org.heed.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.review.Plan;
import org.heed.review.Planner;
import org.heed.review.Request;
import org.heed.text.MediaType;

/**
 * The rules and configurations in use, as they stood when they were last read, in a planner for
 * each tier. For one thread.
 */
final class HouseRules {

  private final Request request;
  private final Planner fast;
  private final Optional<Planner> full;

  /** Reads nothing yet. */
  HouseRules(Request request, Tiers tiers) {
    this.request = request;
    this.fast = new Planner(request, tiers.fast());
    this.full = request.models().flatMap(tiers::full).map(all -> new Planner(request, all));
  }

  /** What governs a draft in the fast tier. */
  Plan.Step fast(String name, Optional<Path> place, MediaType type) {
    return fast.settle(name, place(place), type);
  }

  /** What governs a draft in full; empty where there is the fast tier alone. */
  Optional<Plan.Step> full(String name, Optional<Path> place, MediaType type) {
    return full.map(planner -> planner.settle(name, place(place), type));
  }

  private Path place(Optional<Path> place) {
    return place.orElseGet(() -> request.workingFolder().resolve("-"));
  }

  /** The largest draft, in bytes. */
  long maxSize() {
    return request.maxSize();
  }

  /** What is wrong in what was read so far, a line each. */
  List<String> problems() {
    Set<String> lines = new LinkedHashSet<>(fast.problems());
    lines.addAll(fast.unknownRules());
    return new ArrayList<>(lines);
  }
}
