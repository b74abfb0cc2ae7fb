package org.heed.lint;

import java.util.ArrayList;
import java.util.List;
import org.heed.text.Comment;
import org.heed.text.Draft;

/**
 * A request in the draft to let something stand.
 *
 * @param ids rule ids or {@code category/*}
 * @param reason why, or empty where none is given
 * @param wholeDraft whether it covers the draft rather than one block
 * @param comment the comment it stands in
 */
record Stet(List<String> ids, String reason, boolean wholeDraft, Comment comment) {

  private static final String ALL = "stet-all";
  private static final String ONE = "stet";

  /** What an editor's quick fix inserts for a reason; it counts as none. */
  private static final String GAP = "[why?]";

  /** All requests of a draft, in its order. */
  static List<Stet> of(Draft draft) {
    List<Stet> stets = new ArrayList<>();
    for (Comment comment : draft.comments()) {
      String text = comment.text();
      boolean all = startsWithWord(text, ALL);
      if (all || startsWithWord(text, ONE)) {
        stets.add(read(comment, text.substring(all ? ALL.length() : ONE.length()), all));
      }
    }
    return stets;
  }

  private static boolean startsWithWord(String text, String word) {
    return text.startsWith(word)
        && (text.length() == word.length()
            || Character.isWhitespace(text.charAt(word.length()))
            || text.charAt(word.length()) == ':');
  }

  private static Stet read(Comment comment, String rest, boolean all) {
    int colon = rest.indexOf(':');
    String names = colon < 0 ? rest : rest.substring(0, colon);
    String reason = colon < 0 ? "" : rest.substring(colon + 1).strip();
    List<String> ids = new ArrayList<>();
    for (String name : names.split("[,\\s]+", -1)) {
      if (!name.isBlank()) {
        ids.add(name.strip());
      }
    }
    return new Stet(List.copyOf(ids), reason.equals(GAP) ? "" : reason, all, comment);
  }

  /** Whether it covers a finding of a rule in a block. */
  boolean covers(String rule, int block) {
    return (wholeDraft || comment.block() == block) && names(rule);
  }

  /** Whether it names a rule, by id or by category. */
  boolean names(String rule) {
    return idFor(rule) >= 0;
  }

  /** The index of the id that names a rule, or -1. */
  int idFor(String rule) {
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (id.equals(rule)
          || (id.endsWith("/*") && rule.startsWith(id.substring(0, id.length() - 1)))) {
        return i;
      }
    }
    return -1;
  }
}
