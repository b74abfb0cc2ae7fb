package org.heed.match;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heed.cast.detail.Cluster;
import org.heed.cast.detail.Detail;
import org.heed.cast.detail.DetailKind;
import org.heed.cast.detail.ProtectedPerson;
import org.heed.cast.detail.Protection;

/**
 * What is told of somebody who must not be recognised. A value; {@link Object#toString} prints it
 * in the rule language.
 *
 * @param of why they are protected; empty for anyone who is
 * @param kinds what is told; the gravest of the details that stand together has to be one of these
 * @param with of these too something has to be told of the same person, anywhere in the draft;
 *     empty for no demand
 */
public record DetailQuery(Set<Protection> of, Set<DetailKind> kinds, Set<DetailKind> with) {

  public DetailQuery {
    of = Set.copyOf(of);
    kinds = Set.copyOf(kinds);
    with = Set.copyOf(with);
  }

  /** Whether details that stand together are what is looked for. */
  public boolean holds(Cluster cluster) {
    return kinds.contains(cluster.lead().kind()) && isOf(cluster.person()) && goesWith(cluster);
  }

  /** Whether a detail that may stand would have been what is looked for. */
  public boolean wouldHold(ProtectedPerson person, Detail detail) {
    return kinds.contains(detail.kind())
        && with.isEmpty()
        && (person.protection() == Protection.NONE || isOf(person));
  }

  private boolean isOf(ProtectedPerson person) {
    return person.protection() != Protection.NONE
        && (of.isEmpty() || of.contains(person.protection()));
  }

  private boolean goesWith(Cluster cluster) {
    return with.isEmpty()
        || cluster.person().details().stream()
            .anyMatch(detail -> detail.exemption().isEmpty() && with.contains(detail.kind()));
  }

  @Override
  public String toString() {
    return "{"
        + (of.isEmpty() ? "" : "of: " + list(of.stream().map(Protection::label)) + ", ")
        + "kind: "
        + list(kinds.stream().map(DetailKind::label))
        + (with.isEmpty() ? "" : ", with: " + list(with.stream().map(DetailKind::label)))
        + "}";
  }

  private static String list(Stream<String> labels) {
    return labels.collect(Collectors.toCollection(TreeSet::new)).toString();
  }
}
