package org.heed.match;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.heed.analysis.Analysis;
import org.heed.analysis.Tokens;
import org.heed.cast.Part;
import org.heed.cast.Party;
import org.heed.cast.Person;
import org.heed.cast.Relations;
import org.heed.cast.Scenes;
import org.heed.cast.Truth;
import org.heed.text.Draft;

/**
 * Tells whether a frame holds where the words of its act were found. Belongs to one review and one
 * thread.
 */
public final class FrameReader {

  private final Draft draft;
  private final Tokens tokens;
  private final Scenes scenes;
  private final Function<Pattern, Finder> finders;

  /**
   * @param finders makes a phrase ready to be looked for
   */
  public FrameReader(Analysis analysis, Scenes scenes, Function<Pattern, Finder> finders) {
    this.draft = analysis.draft();
    this.tokens = analysis.tokens();
    this.scenes = scenes;
    this.finders = finders;
  }

  /**
   * A frame where the words of its act stand.
   *
   * @param act where the index found the act
   * @return the match, stretched to what the frame found besides; empty where it does not hold, or
   *     the sentence cannot be parsed
   */
  public Optional<Match> read(Frame frame, Match act) {
    return scenes
        .in(tokens.sentence(act.first()))
        .flatMap(relations -> read(frame, act, relations));
  }

  private Optional<Match> read(Frame frame, Match act, Relations relations) {
    int head = relations.head(act.reportedFirst(), act.reportedAfter());
    if (!isTold(frame, relations.truth(head)) || !standsUnder(frame, relations.modals(head))) {
      return Optional.empty();
    }
    List<Party> who = who(frame.role(), head, relations);
    if (!frame.who().isEmpty() && who.stream().noneMatch(each -> plays(each, frame.who()))) {
      return Optional.empty();
    }
    int first = act.reportedFirst();
    int after = act.reportedAfter();
    boolean marked = isMarked(frame.act());
    if (!frame.whom().isEmpty()) {
      Optional<Party> whom = whom(frame, head, who, relations);
      if (whom.isEmpty()) {
        return Optional.empty();
      }
      int token = whom.get().token();
      if (!marked && who.stream().noneMatch(each -> each.token() == token)) {
        after = Math.max(after, token + 1); // not back to the subject of a passive
      }
    }
    if (frame.what().isPresent()) {
      Pattern what = frame.what().get();
      Optional<Match> found = below(what, relations.below(head), act, relations);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      if (!marked && isMarked(what)) {
        return Optional.of(
            new Match(
                Math.min(act.first(), found.get().first()),
                Math.max(act.after(), found.get().after()),
                found.get().reportedFirst(),
                found.get().reportedAfter()));
      }
      if (!marked) {
        first = Math.min(first, found.get().first());
        after = Math.max(after, found.get().after());
      }
    }
    return Optional.of(
        new Match(Math.min(act.first(), first), Math.max(act.after(), after), first, after));
  }

  private static List<Party> who(Frame.Role role, int head, Relations relations) {
    return switch (role) {
      case DOES -> relations.agents(head);
      case GETS -> relations.patients(head);
      case IS -> relations.bearers(head);
      case HAS -> relations.owners(head);
    };
  }

  private static boolean plays(Party party, Set<Part> parts) {
    return parts.stream().anyMatch(party.person()::is);
  }

  private static boolean isTold(Frame frame, Truth truth) {
    return switch (frame.told()) {
      case DONE -> truth == Truth.TOLD;
      case NOT_DONE -> truth == Truth.NOT_DONE;
      case ANY -> true;
    };
  }

  private static boolean standsUnder(Frame frame, Set<String> modals) {
    return frame.modals().isEmpty() || frame.modals().stream().anyMatch(modals::contains);
  }

  /** Somebody the act is done to or towards; one of several who do it together, if nobody is. */
  private static Optional<Party> whom(Frame frame, int head, List<Party> who, Relations relations) {
    List<Party> others =
        frame.role() == Frame.Role.GETS ? relations.agents(head) : relations.others(head);
    for (Party other : others) {
      if (plays(other, frame.whom()) && isAnother(other.person(), frame, who)) {
        return Optional.of(other);
      }
    }
    if (who.stream().map(Party::person).distinct().count() > 1) {
      for (Party other : who) {
        if (plays(other, frame.whom()) && isAnother(other.person(), frame, who)) {
          return Optional.of(other);
        }
      }
    }
    return Optional.empty();
  }

  /** Whether somebody but that person plays the part of who does it. */
  private static boolean isAnother(Person person, Frame frame, List<Party> who) {
    return frame.who().isEmpty()
        || who.stream().anyMatch(each -> !each.person().equals(person) && plays(each, frame.who()));
  }

  private Optional<Match> below(Pattern what, BitSet below, Match act, Relations relations) {
    Finder finder = finders.apply(what);
    int from = tokens.firstOf(tokens.sentence(act.first()));
    int to = tokens.afterLastOf(tokens.sentence(act.first()));
    while (from < to) {
      Optional<Match> found = finder.first(draft, tokens, from, to);
      if (found.isEmpty()) {
        return found;
      }
      Match match = found.get();
      int head = relations.head(match.reportedFirst(), match.reportedAfter());
      boolean within = act.reportedFirst() <= head && head < act.reportedAfter();
      if (below.get(head) || within) {
        return found;
      }
      from = match.first() + 1;
    }
    return Optional.empty();
  }

  private static boolean isMarked(Pattern pattern) {
    if (pattern instanceof Pattern.Marked) {
      return true;
    } else if (pattern instanceof Pattern.Sequence sequence) {
      return sequence.parts().stream().anyMatch(FrameReader::isMarked);
    } else if (pattern instanceof Pattern.Choice choice) {
      return choice.options().stream().anyMatch(FrameReader::isMarked);
    } else if (pattern instanceof Pattern.Maybe maybe) {
      return isMarked(maybe.part());
    }
    return false;
  }
}
