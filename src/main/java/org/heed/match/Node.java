package org.heed.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * A pattern made ready to run: from one state of a match it finds all states that follow, the one
 * to be preferred first. Immutable; its work grows with the number of states, never exponentially.
 */
abstract sealed class Node {

  abstract void advance(Run run, long state, States out);

  static final class OfWord extends Node {
    private final Set<String> lemmas;
    private final @Nullable PartOfSpeech part;

    OfWord(Pattern.Word word) {
      lemmas = word.lemmas();
      part = word.part();
    }

    @Override
    void advance(Run run, long state, States out) {
      if (!run.mayTake(state)) {
        return;
      }
      WordForm form = run.form(state);
      boolean found =
          part == null
              ? any(form, run, state)
              : PartInContext.possible(run.tokens, run.position(state), lemmas, part);
      if (found) {
        out.add(Run.after(state, 1));
      }
    }

    private boolean any(WordForm form, Run run, long state) {
      if (lemmas.contains(form.norm())) {
        return true;
      }
      if (!PartInContext.inflectsHere(run.tokens, run.position(state))) {
        return false;
      }
      for (int i = 0; i < form.otherLemmas(); i++) {
        if (lemmas.contains(form.otherLemma(i))) {
          return true;
        }
      }
      return false;
    }
  }

  static final class OfExact extends Node {
    private final String norm;

    OfExact(String norm) {
      this.norm = norm;
    }

    @Override
    void advance(Run run, long state, States out) {
      if (run.mayTake(state) && run.form(state).norm().equals(norm)) {
        out.add(Run.after(state, 1));
      }
    }
  }

  static final class OfSequence extends Node {
    private final Node[] parts;

    OfSequence(List<Node> parts) {
      this.parts = parts.toArray(Node[]::new);
    }

    @Override
    void advance(Run run, long state, States out) {
      States current = run.borrow();
      States next = run.borrow();
      parts[0].advance(run, state, current);
      for (int i = 1; i < parts.length && current.size() > 0; i++) {
        next.clear();
        for (int s = 0; s < current.size(); s++) {
          parts[i].advance(run, current.get(s), next);
        }
        States swapped = current;
        current = next;
        next = swapped;
      }
      for (int s = 0; s < current.size(); s++) {
        out.add(current.get(s));
      }
      run.giveBack(current);
      run.giveBack(next);
    }
  }

  /** Options by the lemma or form they start with, so that a long list costs no more than one. */
  static final class OfChoice extends Node {
    private final Map<String, List<Node>> byFirst;
    private final List<Node> others;

    /** Bits of which the form of a word that starts an option has one at least. */
    private final long signature;

    OfChoice(Map<String, List<Node>> byFirst, List<Node> others) {
      this.byFirst = new HashMap<>(byFirst);
      this.others = new ArrayList<>(others);
      long bits = 0;
      for (String first : byFirst.keySet()) {
        bits |= WordForm.signatureOf(first);
      }
      this.signature = bits;
    }

    @Override
    void advance(Run run, long state, States out) {
      boolean starts = signature != 0 && run.mayStart(state, signature);
      if (!starts && others.isEmpty()) {
        return;
      }
      States found = run.borrow();
      if (starts) {
        WordForm form = run.form(state);
        follow(form.norm(), run, state, found);
        for (int i = 0; i < form.otherLemmas(); i++) {
          follow(form.otherLemma(i), run, state, found);
        }
      }
      for (Node other : others) {
        other.advance(run, state, found);
      }
      out.addLongestFirst(found);
      run.giveBack(found);
    }

    private void follow(String first, Run run, long state, States found) {
      List<Node> options = byFirst.get(first);
      if (options != null) {
        for (Node option : options) {
          option.advance(run, state, found);
        }
      }
    }
  }

  static final class OfMaybe extends Node {
    private final Node part;

    OfMaybe(Node part) {
      this.part = part;
    }

    @Override
    void advance(Run run, long state, States out) {
      part.advance(run, state, out);
      out.add(state);
    }
  }

  static final class OfGap extends Node {
    private final int most;

    OfGap(int most) {
      this.most = most;
    }

    @Override
    void advance(Run run, long state, States out) {
      int room = run.limit() - run.position(state);
      for (int words = 0; words <= Math.min(most, room); words++) {
        out.add(Run.freed(Run.after(state, words)));
      }
    }
  }

  static final class OfMarked extends Node {
    private final Node part;

    OfMarked(Node part) {
      this.part = part;
    }

    @Override
    void advance(Run run, long state, States out) {
      States inner = run.borrow();
      part.advance(run, state, inner);
      for (int i = 0; i < inner.size(); i++) {
        out.add(Run.mark(state, inner.get(i)));
      }
      run.giveBack(inner);
    }
  }

  static final class OfNumeral extends Node {
    private final int least;
    private final int most;

    OfNumeral(Pattern.Numeral numeral) {
      least = numeral.least();
      most = numeral.most();
    }

    @Override
    void advance(Run run, long state, States out) {
      if (run.mayTake(state)) {
        int number = run.form(state).number();
        if (number >= least && number <= most) {
          out.add(Run.after(state, 1));
        }
      }
    }
  }

  static final class OfPunctuation extends Node {
    private final String mark;

    OfPunctuation(String mark) {
      this.mark = mark;
    }

    @Override
    void advance(Run run, long state, States out) {
      if (run.between(state).contains(mark)) {
        out.add(Run.freed(state));
      }
    }
  }

  static final class OfEdge extends Node {
    private final boolean start;

    OfEdge(boolean start) {
      this.start = start;
    }

    @Override
    void advance(Run run, long state, States out) {
      if (run.atEdge(state, start)) {
        out.add(state);
      }
    }
  }

  static final class OfShape extends Node {
    private final Shape shape;

    OfShape(Shape shape) {
      this.shape = shape;
    }

    @Override
    void advance(Run run, long state, States out) {
      if (!run.mayTake(state)) {
        return;
      }
      int words = Shapes.words(run, run.position(state), shape);
      for (int n = words; n >= 1; n--) {
        out.add(Run.after(state, n));
        if (shape == Shape.PHONE) {
          return;
        }
      }
    }
  }
}
