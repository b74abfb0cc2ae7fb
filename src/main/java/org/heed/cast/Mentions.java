package org.heed.cast;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.heed.analysis.Analysis;
import org.heed.analysis.NameSpan;
import org.heed.analysis.Tokens;

/** Finds the mentions of people in a parsed sentence. One use, one thread. */
final class Mentions {

  private static final Map<String, Sex> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", Sex.MALE),
          Map.entry("him", Sex.MALE),
          Map.entry("his", Sex.MALE),
          Map.entry("himself", Sex.MALE),
          Map.entry("she", Sex.FEMALE),
          Map.entry("her", Sex.FEMALE),
          Map.entry("hers", Sex.FEMALE),
          Map.entry("herself", Sex.FEMALE),
          Map.entry("they", Sex.UNTOLD),
          Map.entry("them", Sex.UNTOLD),
          Map.entry("their", Sex.UNTOLD),
          Map.entry("theirs", Sex.UNTOLD),
          Map.entry("themselves", Sex.UNTOLD));

  private static final Set<String> DEFINITE =
      Set.of("the", "this", "that", "these", "those", "both");

  private static final int OLDEST = 110;

  private final Analysis analysis;
  private final CastWords words;
  private final Parsed parsed;
  private final Tokens tokens;
  private final Map<Integer, Found> byHead = new TreeMap<>();

  Mentions(Analysis analysis, CastWords words, Parsed parsed) {
    this.analysis = analysis;
    this.words = words;
    this.parsed = parsed;
    this.tokens = analysis.tokens();
  }

  /** All mentions, by where they start; owners before what they own. */
  List<Found> find() {
    for (NameSpan name : analysis.syntax().names(parsed.sentence).orElse(List.<NameSpan>of())) {
      if (name.kind() == NameSpan.Kind.PERSON) {
        addName(name.first(), name.after());
      }
    }
    addUntagged();
    for (int word = 0; word < parsed.syntax.size(); word++) {
      if (!byHead.containsKey(word)) {
        addPronoun(word);
        addNoun(word);
      }
    }
    byHead.values().forEach(this::addOwner);
    List<Found> all = new ArrayList<>(byHead.values());
    all.sort(Comparator.comparingInt((Found found) -> found.first).thenComparing(f -> f.head));
    return all;
  }

  static boolean isPronoun(String word) {
    return PRONOUNS.containsKey(word);
  }

  /** A mention by a pronoun. */
  static Found pronoun(int token, String word, int sentence) {
    Found found = new Found(Mention.Kind.PRONOUN, token, token + 1, token, sentence);
    found.nouns.add(word);
    found.sex = PRONOUNS.getOrDefault(word, Sex.UNTOLD);
    found.plural = found.sex == Sex.UNTOLD;
    return found;
  }

  private String text(int word) {
    return analysis.draft().text(tokens.span(parsed.offset + word, parsed.offset + word + 1));
  }

  /** Names that the model missed, known by a title or a given name before another capital. */
  private void addUntagged() {
    for (int word = 0; word + 1 < parsed.syntax.size(); word++) {
      String low = text(word).toLowerCase(Locale.ROOT);
      boolean starts =
          parsed.syntax.tag(word).startsWith("NNP")
              && (words.isTitle(low) || words.sexOfName(low) != Sex.UNTOLD || joinsPerson(word));
      if (starts && byHead.values().stream().noneMatch(covers(word, word + 2))) {
        int after = word + 1;
        while (after < parsed.syntax.size()
            && after < word + 4
            && parsed.syntax.tag(after).startsWith("NNP")
            && adjacent(after - 1, after)) {
          after++;
        }
        if (after > word + 1) {
          addName(word, after);
        }
      } else if (isAged(word) && byHead.values().stream().noneMatch(covers(word, word + 1))) {
        addName(word, word + 1);
      }
    }
  }

  /** {@code Jordan Pike and Liam Reece}, where the model knows Jordan for a country. */
  private boolean joinsPerson(int word) {
    int head = word;
    while (head + 1 < parsed.syntax.size()
        && parsed.syntax.tag(head + 1).startsWith("NNP")
        && adjacent(head, head + 1)) {
      head++;
    }
    return parsed.joined(head).stream().anyMatch(other -> isPersonName(other))
        || (parsed.syntax.relation(head).equals("conj") && isPersonName(parsed.syntax.head(head)));
  }

  private boolean isPersonName(int word) {
    Found found = byHead.get(word);
    return found != null && found.kind == Mention.Kind.NAME && found.names.size() > 1;
  }

  /** {@code Pike, 22,}: a capital with an age after it. */
  private boolean isAged(int word) {
    if (!parsed.syntax.tag(word).startsWith("NNP") || !comma(word, word + 1)) {
      return false;
    }
    int age = tokens.form(parsed.offset + word + 1).number();
    boolean closed = word + 2 >= parsed.syntax.size() || comma(word + 1, word + 2);
    return age > 9 && age < OLDEST && closed;
  }

  private Predicate<Found> covers(int from, int to) {
    int offset = parsed.offset;
    return found -> found.first - offset < to && from < found.after - offset;
  }

  private boolean adjacent(int word, int next) {
    int end = tokens.end(parsed.offset + word);
    String gap = analysis.draft().prose().substring(end, tokens.start(parsed.offset + next));
    return gap.isBlank() || gap.equals("-") || gap.equals(". ");
  }

  private boolean comma(int word, int next) {
    int end = tokens.end(parsed.offset + word);
    String gap = analysis.draft().prose().substring(end, tokens.start(parsed.offset + next));
    return gap.startsWith(",") || gap.startsWith(" (");
  }

  private void addName(int from, int to) {
    int first = from;
    while (first > 0
        && words.isTitle(text(first - 1).toLowerCase(Locale.ROOT))
        && Character.isUpperCase(text(first - 1).charAt(0))) {
      first--;
    }
    int head = to - 1;
    int offset = parsed.offset;
    Found found =
        new Found(Mention.Kind.NAME, offset + first, offset + to, offset + head, parsed.sentence);
    List<String> names = new ArrayList<>();
    for (int word = first; word < to; word++) {
      String low = text(word).toLowerCase(Locale.ROOT);
      Sex sex = words.sexOfName(low);
      boolean title = words.isTitle(low) && word + 1 < to;
      found.office |= title && words.is("titles.official", low);
      found.expert |= title && words.is("titles.expert", low);
      if (!title) {
        names.add(low);
      }
      boolean tells = title || names.size() == 1;
      if (tells && found.sex == Sex.UNTOLD && (title || word + 1 < to || names.size() == 1)) {
        found.sex = sex;
      }
    }
    found.names = names;
    found.definite = true;
    found.subject = isSubject(head);
    ageAfter(found, head);
    if (found.age < 0 && first > 0) {
      found.age = ageBefore(first);
    }
    byHead.put(head, found);
  }

  /** {@code Smith, 51,}. */
  private void ageAfter(Found found, int head) {
    if (head + 1 < parsed.syntax.size() && comma(head, head + 1)) {
      int age = tokens.form(parsed.offset + head + 1).number();
      if (age > 0 && age < OLDEST && !adjacentNoun(head + 1)) {
        found.age = age;
      }
    }
  }

  private boolean adjacentNoun(int word) {
    return word + 1 < parsed.syntax.size() && adjacent(word, word + 1) && parsed.isNoun(word + 1);
  }

  private void addPronoun(int word) {
    String low = text(word).toLowerCase(Locale.ROOT);
    if (PRONOUNS.containsKey(low) && parsed.syntax.tag(word).startsWith("PRP")) {
      Found found = pronoun(parsed.offset + word, low, parsed.sentence);
      found.subject = isSubject(word);
      byHead.put(word, found);
    }
  }

  private boolean isSubject(int word) {
    return parsed.syntax.is(word, "nsubj");
  }

  private void addNoun(int word) {
    if (byHead.values().stream().anyMatch(covers(word, word + 1))) {
      return;
    }
    int age = ageBefore(word);
    String tag = parsed.syntax.tag(word);
    boolean noun =
        tag.startsWith("NN") || ((tag.equals("VBN") || tag.equals("JJ")) && isBare(word));
    String lemma = lemma(word);
    boolean person = words.isPerson(lemma);
    boolean old = lemma.equals("old") && age > 0 && isBare(word);
    if (!((noun && (person || age > 0)) || old) || parsed.syntax.is(word, "compound", "case")) {
      return;
    }
    int first = word;
    boolean definite = false;
    boolean indefinite = false;
    while (first > 0 && !isDeterminer(first, word) && isBefore(first - 1, word)) {
      first--;
      String low = text(first).toLowerCase(Locale.ROOT);
      definite |= DEFINITE.contains(low);
      indefinite |= low.equals("a") || low.equals("an") || low.equals("another");
    }
    int offset = parsed.offset;
    Found found =
        new Found(
            Mention.Kind.NOUN, offset + first, offset + word + 1, offset + word, parsed.sentence);
    found.nouns.add(old ? "person" : lemma);
    for (int before = first; before < word; before++) {
      String other = lemma(before);
      if (parsed.syntax.is(before, "compound") && words.isPerson(other)) {
        found.nouns.add(other);
      }
      if (found.sex == Sex.UNTOLD) {
        found.sex =
            other.equals("female") ? Sex.FEMALE : other.equals("male") ? Sex.MALE : found.sex;
      }
    }
    found.sex = words.sexOfNoun(lemma) == Sex.UNTOLD ? found.sex : words.sexOfNoun(lemma);
    found.age = age;
    found.plural = tag.equals("NNS") || tag.equals("NNPS") || words.is("people.group", lemma);
    found.definite = definite;
    found.indefinite = indefinite;
    found.subject = isSubject(word);
    if (age < 0) {
      ageAfter(found, word);
    }
    byHead.put(word, found);
  }

  /** {@code 14-year-old girl}, {@code girl aged 14} is told elsewhere. */
  private int ageBefore(int word) {
    int from = lemma(word).equals("old") ? word : word - 1;
    for (int at = from; at >= 2 && at > word - 5; at--) {
      if (at < word && !describes(at)) {
        return -1;
      }
      if (lemma(at).equals("old") && lemma(at - 1).equals("year")) {
        return tokens.form(parsed.offset + at - 2).number();
      }
    }
    return -1;
  }

  private boolean describes(int word) {
    String tag = parsed.syntax.tag(word);
    return tag.startsWith("JJ") || tag.startsWith("NN") || tag.startsWith("VB");
  }

  /** Whether an adjective stands for a noun: {@code the 14-year-old was}, {@code the accused}. */
  private boolean isBare(int word) {
    boolean noNounAfter =
        word + 1 >= parsed.syntax.size()
            || !adjacent(word, word + 1)
            || !(parsed.isNoun(word + 1) || parsed.syntax.tag(word + 1).startsWith("JJ"));
    return noNounAfter
        && (parsed.syntax.childBy(word, "det", "nmod:poss") >= 0
            || lemma(word).equals("old")
            || parsed.syntax.is(word, "nsubj", "obj"));
  }

  private boolean isBefore(int word, int head) {
    if (!adjacent(word, word + 1)) {
      return false;
    }
    String tag = parsed.syntax.tag(word);
    return switch (tag) {
      case "DT", "JJ", "CD", "PRP$", "POS", "NN", "NNP", "JJS", "VBN", "PDT", "HYPH" ->
          parsed.syntax.head(word) == head
              || isBelow(word, head)
              || (tag.equals("DT") && word + 1 == head);
      default -> false;
    };
  }

  /** Whether a noun phrase has its determiner and so begins: {@code that | the girl}. */
  private boolean isDeterminer(int word, int head) {
    String tag = parsed.syntax.tag(word);
    return word < head
        && (tag.equals("DT") || (tag.equals("PRP$") && parsed.syntax.head(word) == head));
  }

  private boolean isBelow(int word, int head) {
    int at = word;
    for (int i = 0; i < 4 && at >= 0; i++) {
      at = parsed.syntax.head(at);
      if (at == head) {
        return true;
      }
    }
    return false;
  }

  private String lemma(int word) {
    String lemma = parsed.lemma(word);
    for (int before = word - 1; before >= 0 && before > word - 3; before--) {
      String two = (text(before) + (adjacent(before, before + 1) ? gap(before) : "|") + lemma);
      String low = two.toLowerCase(Locale.ROOT);
      boolean part = !parsed.syntax.tag(before).equals("DT");
      if (part && words.isPerson(low)) {
        return low;
      }
      break;
    }
    return lemma;
  }

  private String gap(int word) {
    int end = tokens.end(parsed.offset + word);
    return analysis.draft().prose().substring(end, tokens.start(parsed.offset + word + 1));
  }

  private void addOwner(Found found) {
    int head = found.head - parsed.offset;
    int owner = parsed.syntax.childBy(head, "nmod:poss");
    if (owner < 0 && found.kind == Mention.Kind.NOUN) {
      owner = parsed.under(head, "of");
    }
    if (owner >= 0 && byHead.containsKey(owner) && owner != head) {
      found.owner = owner + parsed.offset;
    }
  }
}
