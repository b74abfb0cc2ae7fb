package org.heed.cast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A mention under way: where it is and all that its own words tell. Not thread-safe. */
final class Found {

  final Mention.Kind kind;
  final int first;
  final int after;
  final int head;
  final int sentence;

  /** The words of a name, in lower case, titles left out. */
  List<String> names = List.of();

  /** The dictionary forms of the nouns that stand for them, the pronoun of a pronoun. */
  final List<String> nouns = new ArrayList<>();

  Sex sex = Sex.UNTOLD;
  int age = -1;
  boolean plural;
  boolean definite;
  boolean indefinite;
  boolean subject;

  /** Introduced with a title of office, as {@code Inspector}. */
  boolean office;

  boolean expert;

  /** The token whose owner they are, as {@code her} in {@code her killer}; or -1. */
  int owner = -1;

  /** The part that what happens to them here points to, before anybody knows who they are. */
  @Nullable Part leaning;

  @Nullable Figure figure;

  Found(Mention.Kind kind, int first, int after, int head, int sentence) {
    this.kind = kind;
    this.first = first;
    this.after = after;
    this.head = head;
    this.sentence = sentence;
  }

  /** The noun it is headed by; empty for a name without one. */
  String noun() {
    return nouns.isEmpty() ? "" : nouns.get(0);
  }
}
