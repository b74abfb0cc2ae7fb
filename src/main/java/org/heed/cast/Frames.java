package org.heed.cast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.analysis.Analysis;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Gives people their parts by what a parsed sentence says happens. One use, one thread. */
final class Frames {

  private final Analysis analysis;
  private final CastWords words;
  private final Parsed parsed;
  private final Map<Integer, Figure> byWord = new HashMap<>();

  Frames(Analysis analysis, CastWords words, Parsed parsed, List<Found> mentions) {
    this.analysis = analysis;
    this.words = words;
    this.parsed = parsed;
    for (Found found : mentions) {
      if (found.figure != null) {
        for (int token = found.first; token < found.after; token++) {
          byWord.putIfAbsent(token - parsed.offset, found.figure);
        }
        byWord.put(found.head - parsed.offset, found.figure);
      }
    }
  }

  void read() {
    for (int word = 0; word < parsed.syntax.size(); word++) {
      if (parsed.isVerb(word) || parsed.syntax.childBy(word, "aux:pass") >= 0) {
        verb(word);
      } else if (parsed.isNoun(word)) {
        noun(word);
      } else if (parsed.lemma(word).equals("guilty")) {
        guilty(word);
      } else if (parsed.lemma(word).equals("dead")) {
        figures(parsed.surfaceSubject(word, 0)).forEach(figure -> figure.dead = true);
      }
    }
  }

  private void verb(int word) {
    String lemma = parsed.lemma(word);
    if (words.isOffenceVerb(lemma)) {
      offence(word, lemma, parsed.patient(word, true));
    } else {
      for (int i = 0; i < parsed.syntax.children(word); i++) {
        int child = parsed.syntax.child(word, i);
        int marker =
            parsed.syntax.is(child, "compound:prt") ? child : parsed.syntax.childBy(child, "case");
        if (marker >= 0 && words.isOffenceVerb(lemma + " " + parsed.lemma(marker))) {
          boolean particle = marker == child;
          int patient =
              parsed.isPassive(word, true) || particle ? parsed.patient(word, true) : child;
          offence(word, lemma + " " + parsed.lemma(marker), patient);
        }
      }
    }
    phrase(word, lemma);
    justice(word, lemma);
    if (words.is("justice.die", lemma) && !parsed.isNegated(word)) {
      figures(parsed.surfaceSubject(word, 0)).forEach(figure -> figure.dead = true);
    }
    if (words.is("justice.witness-verb", lemma)) {
      give(Part.WITNESS, parsed.agent(word, false), word, "subject of");
    }
  }

  private void offence(int verb, String lemma, int patientWord) {
    if (parsed.isNegated(verb)) {
      return;
    }
    Set<Figure> patients = figures(patientWord);
    int agentWord = parsed.agent(verb, true);
    Set<Figure> agents = figures(agentWord);
    if (agents.stream().anyMatch(patients::contains)) {
      if (words.is("offences.kill-verb", lemma)) {
        patients.forEach(figure -> figure.dead = true); // killed himself
      }
      return;
    }
    for (Figure patient : patients) {
      give(Part.HARMED, patient, verb, "object of");
      if (words.is("offences.kill-verb", lemma) && !isAttempt(verb)) {
        patient.dead = true;
      }
    }
    boolean sure = !words.is("offences.loose", lemma);
    if (!patients.isEmpty() || (sure && parsed.syntax.childBy(verb, "obj") >= 0)) {
      for (Figure agent : agents) {
        give(Part.ACCUSED, agent, verb, "subject of");
      }
    }
  }

  /** What is told without a verb of its own: {@code forced himself on her}, {@code fell prey}. */
  private void phrase(int verb, String lemma) {
    int object = parsed.syntax.childBy(verb, "obj");
    if (object < 0 || parsed.isNegated(verb)) {
      return;
    }
    String noun = parsed.lemma(object);
    if (lemma.equals("fall") && words.is("offences.fall-noun", noun)) {
      give(Part.HARMED, parsed.surfaceSubject(verb, 0), verb, "subject of");
      return;
    }
    boolean self = noun.endsWith("self") || noun.endsWith("selves");
    for (int i = 0; i < parsed.syntax.children(verb); i++) {
      int child = parsed.syntax.child(verb, i);
      int marker = parsed.syntax.is(child, "obl") ? parsed.syntax.childBy(child, "case") : -1;
      if (marker >= 0
          && words.is(
              "offences.act-phrase",
              lemma + " " + (self ? "self" : noun) + " " + parsed.lemma(marker))) {
        offence(verb, lemma, child);
      }
    }
  }

  private boolean isAttempt(int verb) {
    int head = parsed.syntax.head(verb);
    String governor = head < 0 ? "" : parsed.lemma(head);
    return governor.equals("try") || governor.equals("attempt") || governor.equals("threaten");
  }

  private void justice(int verb, String lemma) {
    if (parsed.isNegated(verb)) {
      return;
    }
    if (words.is("justice.accused", lemma)) {
      give(Part.ACCUSED, parsed.patient(verb, true), verb, "object of");
    }
    done(verb, lemma, "justice.arrested", Standing.ARRESTED);
    done(verb, lemma, "justice.charged", Standing.CHARGED);
    done(verb, lemma, "justice.convicted", Standing.CONVICTED);
    done(verb, lemma, "justice.acquitted", Standing.ACQUITTED);
    said(verb, lemma, "justice.admits", Standing.ADMITTED);
    said(verb, lemma, "justice.denies", Standing.DENIED);
    if (words.is("offences.commit-verb", lemma) || words.is("offences.suffer-verb", lemma)) {
      int object = parsed.syntax.childBy(verb, "obj");
      if (object >= 0 && words.isOffenceNoun(parsed.lemma(object))) {
        boolean commits = words.is("offences.commit-verb", lemma);
        int subject = commits ? parsed.agent(verb, true) : parsed.surfaceSubject(verb, 0);
        give(commits ? Part.ACCUSED : Part.HARMED, subject, verb, "subject of");
      }
    }
  }

  private void done(int verb, String lemma, String list, Standing standing) {
    if (!words.is(list, lemma)) {
      return;
    }
    boolean free = !lemma.equals("clear") && !lemma.equals("charge") && !lemma.equals("convict");
    boolean act = words.isOffenceVerb(lemma) && !parsed.isPassive(verb, true);
    if (act || isOnlyPossible(verb)) {
      return; // "the sect imprisoned her", "could be jailed", "will be sentenced if found guilty"
    }
    if (!free && !parsed.isPassive(verb, true) && !takesOffence(verb)) {
      return; // police cleared the crowd; he charged them £40
    }
    for (Figure figure : figures(parsed.patient(verb, true))) {
      give(Part.ACCUSED, figure, verb, "object of");
      figure.standings.add(standing);
    }
  }

  private void said(int verb, String lemma, String list, Standing standing) {
    if (!words.is(list, lemma) || !(takesOffence(verb) || takesGuilty(verb))) {
      return;
    }
    boolean not = takesNotGuilty(verb);
    for (Figure figure : figures(parsed.surfaceSubject(verb, 0))) {
      give(Part.ACCUSED, figure, verb, "subject of");
      figure.standings.add(not ? Standing.DENIED : standing);
    }
  }

  /** Whether what hangs on a verb names an offence, near by. */
  private boolean takesOffence(int verb) {
    for (int word = verb + 1; word < Math.min(parsed.syntax.size(), verb + 9); word++) {
      String lemma = parsed.lemma(word);
      if ((words.is("offences.charge-noun", lemma) || words.isOffenceVerb(lemma))
          && isBelow(word, verb)) {
        return true;
      }
    }
    return false;
  }

  private boolean isBelow(int word, int ancestor) {
    int at = word;
    for (int i = 0; i < 6 && at >= 0; i++) {
      at = parsed.syntax.head(at);
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  private boolean takesGuilty(int verb) {
    return parsed.lemma(verb).equals("plead") && next(verb, "guilty") >= 0;
  }

  private boolean takesNotGuilty(int verb) {
    int guilty = next(verb, "guilty");
    return guilty > 0 && parsed.lemma(guilty - 1).equals("not");
  }

  private int next(int verb, String lemma) {
    for (int word = verb + 1; word < Math.min(parsed.syntax.size(), verb + 4); word++) {
      if (parsed.lemma(word).equals(lemma)) {
        return word;
      }
    }
    return -1;
  }

  private void guilty(int word) {
    int head = parsed.syntax.head(word);
    for (int before = word - 1; before >= Math.max(0, word - 3); before--) {
      if (parsed.lemma(before).equals("plead")) {
        return; // read with its verb
      }
    }
    if (isOnlyPossible(word) || (head >= 0 && isOnlyPossible(head))) {
      return;
    }
    boolean not = parsed.isNegated(word) || (word > 0 && parsed.lemma(word - 1).equals("not"));
    int subject = parsed.surfaceSubject(word, 0);
    if (head >= 0 && parsed.lemma(head).equals("find")) {
      subject = parsed.patient(head, true);
    }
    for (Figure figure : figures(subject)) {
      give(Part.ACCUSED, figure, word, "subject of");
      figure.standings.add(not ? Standing.ACQUITTED : Standing.CONVICTED);
    }
  }

  /** Whether what a verb says is told as possible only, not as done: by a modal or a condition. */
  private boolean isOnlyPossible(int verb) {
    for (int i = 0; i < parsed.syntax.children(verb); i++) {
      int child = parsed.syntax.child(verb, i);
      boolean modal =
          parsed.syntax.is(child, "aux") && words.is("justice.may-word", parsed.lemma(child));
      boolean condition =
          words.is("justice.if-word", parsed.lemma(child))
              || (parsed.syntax.is(child, "advcl") && isConditional(child));
      if (modal || condition) {
        return true;
      }
    }
    int head = parsed.syntax.head(verb);
    return head >= 0
        && parsed.syntax.is(verb, "dep", "xcomp")
        && words.is("justice.if-word", parsed.lemma(head));
  }

  private boolean isConditional(int clause) {
    int marker = parsed.syntax.childBy(clause, "mark", "advmod");
    return marker >= 0 && words.is("justice.if-word", parsed.lemma(marker));
  }

  private void noun(int word) {
    String lemma = parsed.lemma(word);
    int owner = parsed.syntax.childBy(word, "nmod:poss");
    if (words.is("offences.doer-noun", lemma) && byWord.containsKey(word)) {
      give(Part.ACCUSED, word, word, "called");
      give(Part.HARMED, owner, word, "owner of");
      return;
    }
    boolean suffered = words.is("offences.suffered-noun", lemma);
    if (suffered || words.is("offences.done-noun", lemma)) {
      int on = parsed.under(word, "of", "on", "against", "upon");
      give(Part.HARMED, on, word, "object of");
      give(Part.ACCUSED, parsed.by(word), word, "named after");
      boolean done = words.is("offences.done-noun", lemma) && !figures(on).isEmpty();
      if (suffered && !lemma.startsWith("injur")) {
        give(Part.HARMED, owner, word, "owner of");
      } else if (done) {
        give(Part.ACCUSED, owner, word, "owner of");
      }
      if (words.is("offences.suffered-noun", lemma)
          && (lemma.equals("murder") || lemma.equals("killing") || lemma.equals("manslaughter"))
          && !attempted(word)) {
        figures(on).forEach(figure -> figure.dead = true);
        figures(owner).forEach(figure -> figure.dead = true);
      }
    } else if (words.is("justice.trial-noun", lemma)) {
      Set<Figure> tried = new LinkedHashSet<>(figures(owner));
      tried.addAll(figures(parsed.under(word, "of")));
      tried.forEach(figure -> give(Part.ACCUSED, figure, word, "owner of"));
      standing(lemma, tried);
    }
    if (words.is("justice.case-noun", lemma)) {
      give(Part.ACCUSED, parsed.under(word, "against"), word, "object of");
    } else if (lemma.equals("death") || lemma.equals("body")) {
      figures(owner >= 0 ? owner : parsed.under(word, "of"))
          .forEach(figure -> figure.dead |= lemma.equals("death") || isFound(word));
    }
  }

  private boolean isFound(int body) {
    int head = parsed.syntax.head(body);
    return head >= 0
        && (parsed.lemma(head).equals("find") || parsed.lemma(head).equals("identify"));
  }

  private boolean attempted(int word) {
    return word > 0 && parsed.lemma(word - 1).startsWith("attempt");
  }

  private static void standing(String noun, Set<Figure> figures) {
    @Nullable Standing standing =
        switch (noun) {
          case "conviction", "sentencing" -> Standing.CONVICTED;
          case "acquittal" -> Standing.ACQUITTED;
          case "arrest" -> Standing.ARRESTED;
          case "trial", "retrial", "indictment", "arraignment" -> Standing.CHARGED;
          default -> null;
        };
    if (standing != null) {
      figures.forEach(figure -> figure.standings.add(standing));
    }
  }

  private void give(Part part, int word, int sign, String how) {
    figures(word).forEach(figure -> give(part, figure, sign, how));
  }

  private void give(Part part, Figure figure, int sign, String how) {
    int token = parsed.offset + sign;
    Span span = analysis.tokens().span(token, token + 1);
    figure.evidence.add(new Evidence(part, span, how + " “" + parsed.lemma(sign) + "”"));
  }

  /**
   * Who a word stands for, with those joined to it: {@code one of the girls}, {@code her arm} too.
   */
  private Set<Figure> figures(int word) {
    Set<Figure> figures = new LinkedHashSet<>();
    if (word < 0) {
      return figures;
    }
    for (int each : parsed.joined(word)) {
      @Nullable Figure figure = byWord.get(each);
      if (figure != null) {
        figures.add(figure);
      }
    }
    if ((figures.isEmpty() && parsed.isNoun(word)) || parsed.syntax.tag(word).equals("CD")) {
      List<Integer> around = new ArrayList<>(List.of(parsed.under(word, "of")));
      if (words.is("offences.body-part", parsed.lemma(word))) {
        around.add(parsed.syntax.childBy(word, "nmod:poss"));
      }
      for (int each : around) {
        @Nullable Figure figure = byWord.get(each);
        if (figure != null) {
          figures.add(figure);
        }
      }
    }
    return figures;
  }
}
