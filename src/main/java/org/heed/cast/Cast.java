package org.heed.cast;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.heed.analysis.Analysis;

/** The people of a draft, section by section. Immutable. */
public final class Cast {

  /** The cast of a draft that cannot be read. */
  public static final Cast NOBODY = new Cast(List.of(), 0);

  private final List<Person> people;
  private final int parsed;
  private final int[] heads;
  private final int[] persons;

  Cast(List<Person> people, int parsed) {
    this.people = List.copyOf(people);
    this.parsed = parsed;
    long[] pairs =
        IntStream.range(0, people.size())
            .boxed()
            .flatMapToLong(
                p -> people.get(p).mentions().stream().mapToLong(m -> ((long) m.head() << 32) | p))
            .sorted()
            .toArray();
    heads = Arrays.stream(pairs).mapToInt(pair -> (int) (pair >> 32)).toArray();
    persons = Arrays.stream(pairs).mapToInt(pair -> (int) pair).toArray();
  }

  /** Reads who is in a draft. Parses only sentences that tell of an offence or what followed. */
  public static Cast of(Analysis analysis, CastWords words) {
    return new Casting(analysis, words).cast();
  }

  /** All people that have a name or a part, by section, in the order they come in. */
  public List<Person> people() {
    return people;
  }

  /** Who a token stands for, where it is the head of a mention. */
  public Optional<Person> at(int token) {
    int found = Arrays.binarySearch(heads, token);
    return found < 0 ? Optional.empty() : Optional.of(people.get(persons[found]));
  }

  /** Whether a token stands for somebody with a part. */
  public boolean is(int token, Part part) {
    return at(token).filter(person -> person.is(part)).isPresent();
  }

  /** How many sentences had to be parsed. */
  public int parsed() {
    return parsed;
  }
}
