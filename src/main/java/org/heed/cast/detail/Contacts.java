package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.Span;

/** Handles, addresses on the web, e-mail, telephones, number plates, initials. */
final class Contacts implements Recogniser {

  private static final int LONGEST = 4000;

  private static final Pattern HANDLE =
      Pattern.compile("(?<![\\w@.])@[A-Za-z0-9_]{3,30}+(?!\\.[a-z])");
  private static final Pattern EMAIL =
      Pattern.compile("[A-Za-z0-9._%+-]{1,64}+@[A-Za-z0-9-]{1,63}+(?:\\.[A-Za-z0-9-]{2,24}+){1,4}");
  private static final Pattern URL =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s<>\"')]{4,200}+|\\b(?:instagram|tiktok|facebook|snapchat|x|twitter|youtube)\\.com/[^\\s<>\"')]{2,100}+");
  private static final Pattern PHONE =
      Pattern.compile(
          "(?<![\\w.])(?:\\+\\d{1,3}[ -]?)?(?:\\(?0?\\d{2,5}\\)?[ -])\\d{3,4}[ -]?\\d{3,4}(?![\\w])");
  private static final Pattern PLATE =
      Pattern.compile(
          "(?<![\\w.])[A-Z]{2}\\d{2} [A-Z]{3}(?!\\w)|(?<=(?:plate|registration|number-plate) )[A-Z0-9]{2,4}[ -]?[A-Z0-9]{2,4}");
  private static final Pattern INITIALS =
      Pattern.compile(
          "(?<![\\w.])[A-Z]\\.\\s?(?:[A-Z]\\.\\s?){0,2}[A-Z]\\.?(?![\\w])|(?<=\\b(?:as|initials|called) )[A-Z]\\.?[A-Z]\\.?(?![\\w])");

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    Span span = line.tokens.sentenceSpan(line.sentence);
    int from = span.start();
    int to = Math.min(span.end(), from + LONGEST);
    String prose = line.analysis.draft().prose();
    all(line, HANDLE, DetailKind.HANDLE, prose, from, to, found);
    all(line, EMAIL, DetailKind.EMAIL, prose, from, to, found);
    all(line, URL, DetailKind.URL, prose, from, to, found);
    all(line, PHONE, DetailKind.PHONE, prose, from, to, found);
    all(line, PLATE, DetailKind.PLATE, prose, from, to, found);
    all(line, INITIALS, DetailKind.INITIALS, prose, from, to, found);
    for (int token = line.first; token < line.after; token++) {
      int after = line.phrase(token, "handle-word");
      if (after > 0 && line.has(after)) {
        int name = line.isAny(after, "is", "was", "of", "called", "named") ? after + 1 : after;
        if (line.has(name) && isMade(line.text(name))) {
          found.accept(new Clue(DetailKind.HANDLE, token, name + 1));
        }
      }
    }
  }

  /** Whether a word is spelt as user names are: capitals or digits inside. */
  private static boolean isMade(String word) {
    boolean upper = word.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean lower = word.chars().anyMatch(Character::isLowerCase);
    boolean digit = word.chars().anyMatch(Character::isDigit);
    boolean letter = word.chars().anyMatch(Character::isLetter);
    return word.length() > 3 && ((upper && lower) || (digit && letter) || word.indexOf('_') > 0);
  }

  private static void all(
      Line line,
      Pattern pattern,
      DetailKind kind,
      String prose,
      int from,
      int to,
      Consumer<Clue> found) {
    Matcher matcher = pattern.matcher(prose).region(from, to).useTransparentBounds(true);
    while (matcher.find()) {
      int first = line.tokens.firstFrom(matcher.start());
      if (first > line.first && line.tokens.end(first - 1) > matcher.start()) {
        first--;
      }
      int after = line.tokens.firstFrom(matcher.end());
      if (line.has(first) && after > first && after <= line.after) {
        found.accept(new Clue(kind, first, after));
      }
    }
  }
}
