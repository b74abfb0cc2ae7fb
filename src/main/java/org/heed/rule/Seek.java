package org.heed.rule;

import java.util.List;
import java.util.Optional;
import org.heed.match.DetailQuery;
import org.heed.match.Frame;
import org.heed.match.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing a rule looks for. Adding a pattern kind is adding one record here. */
public sealed interface Seek {

  /** Where it stands in the rule's file, 1-based. */
  int line();

  /** A seek whose every match may be a finding. */
  sealed interface Placed extends Seek {

    /** Where, or empty for the rule's own. */
    Optional<Places> places();

    /** Instead of the rule's, or null. */
    @Nullable Severity severity();

    /** All of these must hold. */
    List<Condition> near();

    /** None of these may hold. */
    List<Condition> unless();

    /** Instead of the section's; empty for those. */
    List<Rewrite> rewrites();
  }

  /** A placed seek that the index looks up. */
  sealed interface Indexed extends Placed {

    /** What the index looks for. */
    Pattern pattern();
  }

  /**
   * A phrase.
   *
   * @param pattern what is found
   * @param places where, or empty for the rule's own
   * @param severity instead of the rule's, or null
   * @param near all of these must hold
   * @param unless none of these may hold
   * @param rewrites instead of the section's; empty for those
   */
  record Phrase(
      Pattern pattern,
      Optional<Places> places,
      @Nullable Severity severity,
      List<Condition> near,
      List<Condition> unless,
      List<Rewrite> rewrites,
      int line)
      implements Indexed {
    public Phrase {
      near = List.copyOf(near);
      unless = List.copyOf(unless);
      rewrites = List.copyOf(rewrites);
    }
  }

  /**
   * A relation of the story's people.
   *
   * @param frame what is found
   * @param places where, or empty for the rule's own
   * @param severity instead of the rule's, or null
   * @param near all of these must hold
   * @param unless none of these may hold
   * @param rewrites instead of the section's; empty for those
   */
  record Framed(
      Frame frame,
      Optional<Places> places,
      @Nullable Severity severity,
      List<Condition> near,
      List<Condition> unless,
      List<Rewrite> rewrites,
      int line)
      implements Indexed {
    public Framed {
      near = List.copyOf(near);
      unless = List.copyOf(unless);
      rewrites = List.copyOf(rewrites);
    }

    @Override
    public Pattern pattern() {
      return frame.act();
    }
  }

  /**
   * Something told of somebody who must not be recognised.
   *
   * @param query what is found
   * @param places where, or empty for the rule's own
   * @param severity instead of the rule's, or null
   * @param near all of these must hold
   * @param unless none of these may hold
   */
  record Told(
      DetailQuery query,
      Optional<Places> places,
      @Nullable Severity severity,
      List<Condition> near,
      List<Condition> unless,
      int line)
      implements Placed {
    public Told {
      near = List.copyOf(near);
      unless = List.copyOf(unless);
    }

    @Override
    public List<Rewrite> rewrites() {
      return List.of();
    }
  }

  /**
   * Something that every draft about the rule's topics should have; found where it is missing.
   *
   * @param anyOf one of these anywhere in the draft is enough
   * @param near if not empty, one of these must stand in the draft
   */
  record Missing(List<Pattern> anyOf, List<Pattern> near, int line) implements Seek {
    public Missing {
      anyOf = List.copyOf(anyOf);
      near = List.copyOf(near);
    }
  }

  /**
   * Something that becomes one finding where it stands often enough.
   *
   * @param pattern what is counted
   * @param atLeast how often, at least 2
   * @param scope within what: sentence, paragraph or draft
   */
  record Count(Pattern pattern, int atLeast, Scope scope, int line) implements Seek {}
}
