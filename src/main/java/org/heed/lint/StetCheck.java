package org.heed.lint;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.rule.Categories;
import org.heed.rule.Severity;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.Role;
import org.heed.text.SourceSpan;
import org.heed.text.Span;

/** Applies the stets of a draft, and reports the ones gone wrong. One a review. */
final class StetCheck {

  static final String NO_REASON = "stet/no-reason";
  static final String UNKNOWN_RULE = "stet/unknown-rule";
  static final String UNUSED = "stet/unused";

  /** The ids of what is reported of stets. */
  static final List<String> IDS = List.of(NO_REASON, UNKNOWN_RULE, UNUSED);

  private record Used(Stet stet, int id) {}

  private final Draft draft;
  private final List<Stet> stets;
  private final Set<Used> used = new HashSet<>();

  StetCheck(Draft draft) {
    this.draft = draft;
    this.stets = Stet.of(draft);
  }

  /** Whether the draft holds a stet. */
  boolean any() {
    return !stets.isEmpty();
  }

  /** The stet that lets a candidate stand, if there is one. */
  Optional<Stet> covering(Candidate candidate) {
    if (stets.isEmpty()) {
      return Optional.empty();
    }
    int block = draft.blockAt(candidate.span().start());
    Stet found = null;
    for (Stet stet : stets) {
      if (stet.covers(candidate.rule().id(), block)) {
        used.add(new Used(stet, stet.idFor(candidate.rule().id())));
        found = found == null ? stet : found;
      }
    }
    return Optional.ofNullable(found);
  }

  /**
   * What is wrong with the stets themselves.
   *
   * @param known all rule ids
   * @param checked the ids of the rules that looked at the draft
   */
  List<Finding> findings(
      Set<String> known,
      Set<String> checked,
      Policy policy,
      Language language,
      Fingerprints fingerprints) {
    List<Finding> findings = new ArrayList<>();
    for (Stet stet : stets) {
      if (stet.reason().isEmpty()) {
        report(
            NO_REASON,
            stet,
            "This stet gives no reason.",
            "Write after a colon why the wording is to stand.",
            policy,
            language,
            fingerprints,
            findings);
      }
      for (int i = 0; i < stet.ids().size(); i++) {
        check(stet, i, known, checked, policy, language, fingerprints, findings);
      }
      if (stet.ids().isEmpty()) {
        report(
            UNKNOWN_RULE,
            stet,
            "This stet names no rule.",
            "Name the rule that is to let the wording stand, as category/name.",
            policy,
            language,
            fingerprints,
            findings);
      }
    }
    return findings;
  }

  private void check(
      Stet stet,
      int id,
      Set<String> known,
      Set<String> checked,
      Policy policy,
      Language language,
      Fingerprints fingerprints,
      List<Finding> findings) {
    String name = stet.ids().get(id);
    if (!isKnown(name, known)) {
      report(
          UNKNOWN_RULE,
          stet,
          "This stet names \"" + name + "\", and there is no such rule.",
          "Check the name; heed rules list shows all.",
          policy,
          language,
          fingerprints,
          findings);
    } else if (!used.contains(new Used(stet, id)) && matchesAny(name, checked)) {
      report(
          UNUSED,
          stet,
          "Nothing here needs the stet for \"" + name + "\".",
          "Remove it, or move it before the block it is for.",
          policy,
          language,
          fingerprints,
          findings);
    }
  }

  private static boolean isKnown(String name, Set<String> known) {
    return name.endsWith("/*")
        ? Categories.NAMES.contains(name.substring(0, name.length() - 2)) || matchesAny(name, known)
        : known.contains(name);
  }

  private static boolean matchesAny(String name, Set<String> ids) {
    if (!name.endsWith("/*")) {
      return ids.contains(name);
    }
    String start = name.substring(0, name.length() - 1);
    return ids.stream().anyMatch(id -> id.startsWith(start));
  }

  private void report(
      String id,
      Stet stet,
      String message,
      String advice,
      Policy policy,
      Language language,
      Fingerprints fingerprints,
      List<Finding> findings) {
    Severity severity = policy.severityOf(id, Severity.SUGGESTION);
    if (!policy.runs(id) || severity == Severity.OFF) {
      return;
    }
    SourceSpan span = stet.comment().span();
    String text = draft.source().substring(span.start(), span.end());
    Role where = Role.BODY;
    int block = stet.comment().block();
    List<Block> blocks = draft.blocks();
    if (block < blocks.size()) {
      where = blocks.get(block).role();
    }
    findings.add(
        new Finding(
            id,
            severity,
            language,
            span,
            new Span(0, 0),
            text,
            message,
            advice,
            where,
            false,
            null,
            List.of(),
            List.of(),
            List.of(),
            fingerprints.next(id, message, text)));
  }
}
