package org.heed.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.heed.analysis.Analysis;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.heed.cast.CastWords;
import org.heed.cast.Scenes;
import org.heed.cast.detail.Identities;
import org.heed.cast.detail.Privacy;
import org.jspecify.annotations.Nullable;

/**
 * Who of a draft must not be recognised, read when first asked for. A draft that tells of no harm,
 * of no child before the law and of nobody whom the house protects is not read for them at all.
 * Belongs to one review and one thread.
 */
final class Recognising {

  /** The topics of which those harmed, or any child, are protected. */
  private static final Set<String> OF_HARM =
      Set.of(
          "sexual-violence",
          "child-abuse",
          "trafficking",
          "sextortion",
          "domestic-abuse",
          "homicide",
          "suicide",
          "self-harm",
          "crash");

  private static final List<String> YOUNG = List.of("people.child", "identifying.child-noun");
  private static final List<String> LAW =
      List.of(
          "justice.arrested",
          "justice.accused",
          "justice.charged",
          "justice.convicted",
          "justice.case-noun",
          "justice.trial-noun",
          "offences.sexual-verb",
          "offences.violent-verb",
          "offences.kill-verb",
          "offences.abuse-verb",
          "offences.suffered-noun");

  private static final int GROWN = 18;

  private final Analysis analysis;
  private final CastWords words;
  private final Scenes scenes;
  private final Topics topics;
  private final Set<String> given;
  private final Privacy privacy;
  private @Nullable Identities identities;

  Recognising(
      Analysis analysis,
      CastWords words,
      Scenes scenes,
      Topics topics,
      Set<String> given,
      Privacy privacy) {
    this.analysis = analysis;
    this.words = words;
    this.scenes = scenes;
    this.topics = topics;
    this.given = given;
    this.privacy = privacy;
  }

  Identities identities() {
    if (identities == null) {
      identities =
          isCalledFor()
              ? Identities.of(analysis, words, scenes.cast(), this::about, privacy)
              : Identities.NONE;
    }
    return identities;
  }

  private Set<String> about(int section) {
    Set<String> about = new TreeSet<>(topics.of(section));
    about.addAll(given);
    return about;
  }

  private boolean isCalledFor() {
    Set<String> about = new HashSet<>(topics.ofDraft());
    about.addAll(given);
    return about.stream().anyMatch(OF_HARM::contains)
        || !privacy.hidden().isEmpty()
        || !privacy.groups().isEmpty()
        || isChildBeforeTheLaw();
  }

  private boolean isChildBeforeTheLaw() {
    boolean child = false;
    boolean law = false;
    Tokens tokens = analysis.tokens();
    for (int token = 0; token < tokens.size() && !(child && law); token++) {
      WordForm form = tokens.form(token);
      int number = form.number();
      child |= (number > 0 && number < GROWN) || isIn(YOUNG, form);
      law |= isIn(LAW, form);
    }
    return child && law;
  }

  private boolean isIn(List<String> lists, WordForm form) {
    for (String list : lists) {
      if (words.is(list, form.norm()) || form.lemmas().stream().anyMatch(l -> words.is(list, l))) {
        return true;
      }
    }
    return false;
  }
}
