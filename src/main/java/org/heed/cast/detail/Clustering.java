package org.heed.cast.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heed.analysis.Analysis;
import org.heed.analysis.Tokens;
import org.heed.text.Role;

/** Puts details of one person that touch together. */
final class Clustering {

  /** How many small words may stand between details that touch. */
  private static final int GAP = 3;

  private static final Set<DetailKind> NAMING =
      EnumSet.of(DetailKind.NAME, DetailKind.FIRST_NAME, DetailKind.KIN_NAME, DetailKind.RELATION);

  private Clustering() {}

  /** In their order, each once: a name or a relation once in the headline and once below it. */
  static List<Detail> once(List<Detail> all, Analysis analysis) {
    List<Detail> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(Detail::first).thenComparing(Detail::kind));
    Set<String> seen = new HashSet<>();
    List<Detail> kept = new ArrayList<>();
    for (Detail detail : sorted) {
      boolean headline = analysis.blockOf(detail.first()).role() == Role.HEADLINE;
      boolean naming = NAMING.contains(detail.kind()) && detail.exemption().isEmpty();
      String words = analysis.tokens().form(detail.after() - 1).norm();
      String key =
          naming || detail.exemption().isPresent()
              ? detail.kind()
                  + (headline ? "^" : "")
                  + (detail.kind() == DetailKind.KIN_NAME ? words : "")
              : detail.kind() + " " + detail.first();
      if (seen.add(key)) {
        kept.add(detail);
      }
    }
    return kept;
  }

  static List<Cluster> of(ProtectedPerson person, Analysis analysis) {
    List<Cluster> clusters = new ArrayList<>();
    List<Detail> open = new ArrayList<>();
    int after = -1;
    Tokens tokens = analysis.tokens();
    for (Detail detail : person.details()) {
      if (detail.exemption().isPresent()) {
        continue;
      }
      boolean joins =
          !open.isEmpty()
              && tokens.sentence(detail.first()) == tokens.sentence(open.get(0).first())
              && detail.first() - after <= GAP
              && isSmall(analysis, after, detail.first());
      if (!joins && !open.isEmpty()) {
        clusters.add(closed(person, open, tokens));
        open = new ArrayList<>();
        after = -1;
      }
      open.add(detail);
      after = Math.max(after, detail.after());
    }
    if (!open.isEmpty()) {
      clusters.add(closed(person, open, tokens));
    }
    return clusters;
  }

  private static boolean isSmall(Analysis analysis, int from, int to) {
    for (int token = from; token < to; token++) {
      var form = analysis.tokens().form(token);
      boolean small =
          form.norm().length() <= 4
              || form.norm()
                  .matches("year|years|pupil|student|girl|woman|whose|schoolgirl|schoolboy");
      if (!small) {
        return false;
      }
    }
    return true;
  }

  private static Cluster closed(ProtectedPerson person, List<Detail> open, Tokens tokens) {
    Detail lead = open.get(0);
    int first = Integer.MAX_VALUE;
    int after = 0;
    for (Detail detail : open) {
      if (detail.kind().compareTo(lead.kind()) < 0) {
        lead = detail;
      }
      first = Math.min(first, detail.first());
      after = Math.max(after, detail.after());
    }
    return new Cluster(person, lead, open, first, after, tokens.span(first, after));
  }
}
