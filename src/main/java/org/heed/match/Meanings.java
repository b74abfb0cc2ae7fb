package org.heed.match;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.heed.analysis.WordForm;

/**
 * What words mean to an index, worked out when they are first met. Bounded. Thread-safe: the table
 * in front is read and written without locks, and a race only costs a second look behind it.
 */
final class Meanings {

  private static final int SLOTS = 1 << 16;
  private static final int MOST_KEPT = 100_000;

  private record Slot(WordForm form, Meaning meaning) {}

  private final Slot[] slots = new Slot[SLOTS];
  private final Map<WordForm, Meaning> kept = new ConcurrentHashMap<>();
  private final Function<WordForm, Meaning> resolve;

  Meanings(Function<WordForm, Meaning> resolve) {
    this.resolve = resolve;
  }

  @SuppressWarnings("NullAway") // the slots start out empty
  Meaning of(WordForm form) {
    int hash = form.hashCode();
    int place = (hash ^ (hash >>> 14)) & (SLOTS - 1);
    Slot slot = slots[place];
    if (slot != null && slot.form.equals(form)) {
      return slot.meaning;
    }
    Meaning known = kept.get(form);
    if (known == null) {
      known = resolve.apply(form);
      if (kept.size() >= MOST_KEPT) {
        kept.clear();
      }
      kept.put(form, known);
    }
    slots[place] = new Slot(form, known);
    return known;
  }
}
