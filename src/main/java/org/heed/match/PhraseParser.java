package org.heed.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.PartOfSpeech;
import org.heed.analysis.Reading;
import org.heed.analysis.Tokens;
import org.heed.analysis.WordForm;
import org.jspecify.annotations.Nullable;

/**
 * Reads phrases of the rule language: words in every inflection, {@code "exact"} words, {@code
 * (a|b)}, {@code [optional]}, {@code <word-class>}, {@code …}, {@code {reported part}}, {@code
 * word:verb}, {@code ^}, {@code $}, punctuation in quotation marks and {@code <#number 1..17>} and
 * its like. Immutable; thread-safe where its word classes are.
 */
public final class PhraseParser {

  /** The longest gap a phrase may have, in words. */
  static final int LONGEST_GAP = 20;

  private static final int USUAL_GAP = 5;
  private static final int DEEPEST = 12;

  private final LanguageProfile profile;
  private final WordClasses classes;

  public PhraseParser(LanguageProfile profile, WordClasses classes) {
    this.profile = profile;
    this.classes = classes;
  }

  /**
   * Reads a phrase.
   *
   * @throws PhraseSyntaxException saying where, what and the remedy
   */
  public Pattern parse(String phrase) throws PhraseSyntaxException {
    Cursor cursor = new Cursor(phrase);
    Pattern pattern = choice(cursor, 0);
    if (!cursor.atEnd()) {
      throw new PhraseSyntaxException(
          cursor.at, "\"" + cursor.peek() + "\" closes nothing; remove it or open it before");
    }
    return pattern;
  }

  private Pattern choice(Cursor cursor, int depth) throws PhraseSyntaxException {
    if (depth > DEEPEST) {
      throw new PhraseSyntaxException(
          cursor.at, "nested more than " + DEEPEST + " deep; move a part into a word class");
    }
    List<Pattern> options = new ArrayList<>();
    options.add(sequence(cursor, depth));
    while (cursor.take('|')) {
      options.add(sequence(cursor, depth));
    }
    return options.size() == 1 ? options.get(0) : new Pattern.Choice(options);
  }

  private Pattern sequence(Cursor cursor, int depth) throws PhraseSyntaxException {
    List<Pattern> parts = new ArrayList<>();
    int from = cursor.skipBlank();
    while (!cursor.atEnd() && ")]}|".indexOf(cursor.peek()) < 0) {
      Pattern element = element(cursor, depth);
      if (element instanceof Pattern.Sequence inner) {
        parts.addAll(inner.parts());
      } else {
        parts.add(element);
      }
      cursor.skipBlank();
    }
    if (parts.isEmpty()) {
      throw new PhraseSyntaxException(from, "nothing to look for here; write at least one word");
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
  }

  private Pattern element(Cursor cursor, int depth) throws PhraseSyntaxException {
    int at = cursor.at;
    return switch (cursor.peek()) {
      case '(' -> group(cursor, ')', depth);
      case '[' -> new Pattern.Maybe(group(cursor, ']', depth));
      case '{' -> new Pattern.Marked(group(cursor, '}', depth));
      case '<' -> angle(cursor);
      case '"' -> quoted(cursor);
      case '^', '$' -> new Pattern.Edge(cursor.next() == '^');
      default -> cursor.take("…") || cursor.take("...") ? gap(cursor, at) : words(cursor);
    };
  }

  private Pattern group(Cursor cursor, char close, int depth) throws PhraseSyntaxException {
    int at = cursor.at++;
    Pattern inner = choice(cursor, depth + 1);
    if (!cursor.take(close)) {
      throw new PhraseSyntaxException(at, "no \"" + close + "\" closes this");
    }
    return inner;
  }

  private static Pattern gap(Cursor cursor, int at) throws PhraseSyntaxException {
    int number = cursor.number();
    int most = number < 0 ? USUAL_GAP : number;
    if (most < 1 || most > LONGEST_GAP) {
      throw new PhraseSyntaxException(at, "a gap is of 1 to " + LONGEST_GAP + " words");
    }
    return new Pattern.Gap(most);
  }

  private Pattern angle(Cursor cursor) throws PhraseSyntaxException {
    int at = cursor.at++;
    String name = cursor.until('>');
    if (!cursor.take('>')) {
      throw new PhraseSyntaxException(at, "no \">\" closes this");
    }
    if (name.startsWith("#")) {
      return builtIn(name.substring(1).strip(), at);
    }
    try {
      return new Pattern.Named(name, classes.find(name));
    } catch (PhraseSyntaxException e) {
      throw new PhraseSyntaxException(at, message(e));
    }
  }

  private static String message(PhraseSyntaxException e) {
    return String.valueOf(e.getMessage());
  }

  private Pattern builtIn(String text, int at) throws PhraseSyntaxException {
    String[] words = text.split("\\s+", 2);
    String range = words.length == 2 ? words[1] : "";
    return switch (words[0]) {
      case "number" -> numeral(range, at, 0, Integer.MAX_VALUE);
      case "age" -> age(numeral(range, at, 0, 120), at);
      case "possessive" -> possessive(at);
      default -> shaped(words[0], at);
    };
  }

  private static Pattern shaped(String name, int at) throws PhraseSyntaxException {
    for (Shape shape : Shape.values()) {
      if (shape.label().equals(name)) {
        return new Pattern.Shaped(shape);
      }
    }
    throw new PhraseSyntaxException(
        at,
        "no <#"
            + name
            + ">; there are <#number> <#age> <#possessive> <#name> <#caps> <#phone> <#url>"
            + " <#word>");
  }

  private static Pattern.Numeral numeral(String range, int at, int least, int most)
      throws PhraseSyntaxException {
    if (range.isEmpty()) {
      return new Pattern.Numeral(least, most);
    }
    int dots = range.indexOf("..");
    try {
      String low = dots < 0 ? range : range.substring(0, dots);
      String high = dots < 0 ? range : range.substring(dots + 2);
      return new Pattern.Numeral(
          low.isBlank() ? least : Integer.parseInt(low.strip()),
          high.isBlank() ? most : Integer.parseInt(high.strip()));
    } catch (NumberFormatException e) {
      throw new PhraseSyntaxException(at, "\"" + range + "\" is no range; write 2..17 or ..17");
    }
  }

  private Pattern age(Pattern.Numeral number, int at) throws PhraseSyntaxException {
    String numeral = "<#number " + number.least() + ".." + number.most() + ">";
    return anyOf(
        profile.ages().stream().map(each -> each.replace("#", numeral)).toList(), "<#age>", at);
  }

  private Pattern possessive(int at) throws PhraseSyntaxException {
    return anyOf(profile.possessives(), "<#possessive>", at);
  }

  private Pattern anyOf(List<String> phrases, String name, int at) throws PhraseSyntaxException {
    List<Pattern> options = new ArrayList<>();
    for (String phrase : phrases) {
      options.add(parse(phrase));
    }
    if (options.isEmpty()) {
      throw new PhraseSyntaxException(
          at, name + " is not known in the language \"" + profile.language() + "\" yet");
    }
    return new Pattern.Choice(options);
  }

  private Pattern quoted(Cursor cursor) throws PhraseSyntaxException {
    int at = cursor.at++;
    String text = cursor.until('"');
    if (!cursor.take('"')) {
      throw new PhraseSyntaxException(at, "no second quotation mark closes this");
    }
    if (text.isBlank()) {
      throw new PhraseSyntaxException(at, "nothing between the quotation marks; write a word");
    }
    boolean hasWord = text.codePoints().anyMatch(Character::isLetterOrDigit);
    return hasWord ? exactWords(text, at) : new Pattern.Punctuation(text.strip());
  }

  /** The words of a text in exactly these forms, whatever signs stand in it; empty without one. */
  public Optional<Pattern> exactly(String text) {
    Tokens tokens = profile.phrase(text);
    List<Pattern> parts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      parts.add(new Pattern.Exact(tokens.form(i).norm()));
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts));
  }

  private Pattern exactWords(String text, int at) throws PhraseSyntaxException {
    Tokens tokens = tokens(text, at);
    List<Pattern> parts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      parts.add(new Pattern.Exact(tokens.form(i).norm()));
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
  }

  private Pattern words(Cursor cursor) throws PhraseSyntaxException {
    int at = cursor.at;
    String written = cursor.bareWord();
    if (written.isEmpty()) {
      throw new PhraseSyntaxException(
          at,
          "\""
              + cursor.peek()
              + "\" is no word; to look for punctuation put it in quotation marks");
    }
    if (written.equals("&")) {
      return new Pattern.Punctuation(written);
    }
    PartOfSpeech part = null;
    int colon = written.lastIndexOf(':');
    if (colon > 0) {
      part = part(written.substring(colon + 1), at + colon + 1);
      written = written.substring(0, colon);
    }
    return word(written, part, at);
  }

  private Pattern word(String written, @Nullable PartOfSpeech part, int at)
      throws PhraseSyntaxException {
    Tokens tokens = tokens(written, at);
    List<Pattern> parts = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      WordForm form = tokens.form(i);
      boolean last = i == tokens.size() - 1;
      Set<String> lemmas = new TreeSet<>();
      lemmas.add(form.norm());
      for (Reading reading : isPronoun(form) ? List.<Reading>of() : form.readings()) {
        if (part == null || !last || reading.partOfSpeech() == part) {
          lemmas.add(reading.lemma().toLowerCase(Locale.ROOT));
        }
      }
      parts.add(new Pattern.Word(form.norm(), lemmas, last ? part : null));
    }
    return parts.size() == 1 ? parts.get(0) : new Pattern.Sequence(parts);
  }

  /** "him" is a form of "he" as "his" is, but a phrase that says "him" means that one. */
  private static boolean isPronoun(WordForm form) {
    return form.canBe(PartOfSpeech.PRONOUN);
  }

  private Tokens tokens(String text, int at) throws PhraseSyntaxException {
    Tokens tokens = profile.phrase(text);
    if (tokens.size() == 0) {
      throw new PhraseSyntaxException(
          at, "\"" + text + "\" holds no word; to look for punctuation put it in quotation marks");
    }
    return tokens;
  }

  private static PartOfSpeech part(String label, int at) throws PhraseSyntaxException {
    for (PartOfSpeech part : PartOfSpeech.values()) {
      if (part.label().equals(label)) {
        return part;
      }
    }
    throw new PhraseSyntaxException(
        at, "no part of speech \"" + label + "\"; write noun, name, verb, adjective or adverb");
  }

  /** A place in a phrase. */
  private static final class Cursor {
    private final String text;
    private int at;

    Cursor(String text) {
      this.text = text;
    }

    boolean atEnd() {
      return at >= text.length();
    }

    char peek() {
      return text.charAt(at);
    }

    char next() {
      return text.charAt(at++);
    }

    int skipBlank() {
      while (!atEnd() && Character.isWhitespace(peek())) {
        at++;
      }
      return at;
    }

    boolean take(char c) {
      if (!atEnd() && peek() == c) {
        at++;
        return true;
      }
      return false;
    }

    boolean take(String s) {
      if (text.startsWith(s, at)) {
        at += s.length();
        return true;
      }
      return false;
    }

    int number() {
      int from = at;
      while (!atEnd() && peek() >= '0' && peek() <= '9' && at - from < 4) {
        at++;
      }
      return from == at ? -1 : Integer.parseInt(text.substring(from, at));
    }

    String until(char c) {
      int end = text.indexOf(c, at);
      String found = text.substring(at, end < 0 ? text.length() : end);
      at += found.length();
      return found;
    }

    String bareWord() {
      int from = at;
      while (!atEnd()
          && !Character.isWhitespace(peek())
          && "()[]{}<>|\"^$…,;!?".indexOf(peek()) < 0) {
        at++;
      }
      return text.substring(from, at);
    }
  }
}
