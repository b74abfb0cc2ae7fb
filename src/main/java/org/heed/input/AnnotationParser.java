package org.heed.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.Language;
import org.heed.text.LineIndex;
import org.heed.text.SourceSpan;

/** Parses the header and the marks of one annotated draft. */
final class AnnotationParser {

  private static final Pattern FIRST_LINE =
      Pattern.compile("#[ \\t]*lang[ \\t]*:[ \\t]*\\S+[ \\t]*(?=[\\r\\n]|\\z)");
  private static final Pattern HEADER_LINE =
      Pattern.compile("#[ \\t]*([a-z][a-z0-9-]*)[ \\t]*:(.*)", Pattern.DOTALL);
  private static final Pattern CATEGORIES =
      Pattern.compile("\\??[a-z][a-z0-9-]*(?:\\s*,\\s*\\??[a-z][a-z0-9-]*)*");

  /** Far more than any list of categories needs; the pattern is recursive. */
  private static final int LONGEST_LIST = 400;

  private static final char OPEN = '\u27e6'; // ⟦
  private static final char CLOSE = '\u27e7'; // ⟧

  private final String source;
  private final LineIndex lines;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<Mark> marks = new ArrayList<>();
  private final List<SourceSpan> cuts = new ArrayList<>();

  /** A bracket that is open: one of a mark, or with no categories one of the prose. */
  private record Opened(int at, int textStart, Set<String> categories, boolean debatable) {}

  AnnotationParser(String source) {
    this.source = source;
    this.lines = new LineIndex(source);
  }

  static boolean startsHeader(String source) {
    return FIRST_LINE.matcher(source).lookingAt();
  }

  Annotations parse() throws UnreadableDraft {
    int body = readHeader();
    cuts.add(new SourceSpan(0, body));
    readMarks(body);
    marks.sort(Comparator.comparing(Mark::span));
    return new Annotations(language(), Collections.unmodifiableMap(headers), marks, cuts);
  }

  /** Reads the header lines; returns where the draft below them starts. */
  private int readHeader() throws UnreadableDraft {
    int line = 1;
    while (line <= lines.lines()) {
      String text = source.substring(lines.start(line), lines.end(line)).strip();
      if (!text.startsWith("#")) {
        break;
      }
      Matcher header = HEADER_LINE.matcher(text);
      if (!header.matches()) {
        throw new UnreadableDraft(
            "line "
                + line
                + ": not a header line; write \"# key: value\", and a blank line before the draft");
      }
      headers.put(header.group(1), header.group(2).strip());
      line++;
    }
    String omission = headers.get("omission");
    if (omission != null && !omission.equals("yes") && !omission.equals("no")) {
      throw new UnreadableDraft("header: \"# omission:\" is yes or no");
    }
    while (line <= lines.lines()
        && source.substring(lines.start(line), lines.end(line)).isBlank()) {
      line++;
    }
    return line <= lines.lines() ? lines.start(line) : source.length();
  }

  private Language language() throws UnreadableDraft {
    Language language = Language.ofTag(headers.getOrDefault("lang", ""));
    if (language.equals(Language.UNDETERMINED)) {
      throw new UnreadableDraft("line 1: \"# lang:\" takes a language code such as en or fr");
    }
    return language;
  }

  private void readMarks(int from) throws UnreadableDraft {
    Deque<Opened> open = new ArrayDeque<>();
    for (int i = from; i < source.length(); i++) {
      char c = source.charAt(i);
      if (c == OPEN) {
        Opened opened = open(i);
        open.push(opened);
        i = opened.textStart - 1;
      } else if (c == CLOSE) {
        if (open.isEmpty()) {
          throw new UnreadableDraft(
              at(i) + ": a mark is closed that was never opened; write ⟦category|…⟧");
        }
        close(open.pop(), i);
      }
    }
    for (Opened left : open) {
      if (!left.categories.isEmpty()) {
        throw new UnreadableDraft(at(left.at) + ": this mark is never closed; add its ⟧");
      }
    }
  }

  private Opened open(int at) throws UnreadableDraft {
    int end = at + 1;
    while (end < source.length() && "|\r\n⟦⟧".indexOf(source.charAt(end)) < 0) {
      end++;
    }
    if (end == source.length() || source.charAt(end) != '|') {
      return new Opened(at, at + 1, Set.of(), false);
    }
    String written = source.substring(at + 1, end).strip();
    if (written.length() > LONGEST_LIST || !CATEGORIES.matcher(written).matches()) {
      throw new UnreadableDraft(
          at(at) + ": a mark names categories such as victim-blaming,identifying before its |");
    }
    Set<String> categories = new LinkedHashSet<>();
    for (String category : written.split(",", -1)) {
      categories.add(category.replace("?", "").strip());
    }
    cuts.add(new SourceSpan(at, end + 1));
    return new Opened(
        at, end + 1, Collections.unmodifiableSet(categories), written.startsWith("?"));
  }

  private void close(Opened opened, int at) throws UnreadableDraft {
    if (opened.categories.isEmpty()) {
      return;
    }
    if (opened.textStart == at) {
      throw new UnreadableDraft(at(opened.at) + ": this mark stands over no text");
    }
    cuts.add(new SourceSpan(at, at + 1));
    marks.add(new Mark(new SourceSpan(opened.textStart, at), opened.categories, opened.debatable));
  }

  private String at(int offset) {
    return "line " + lines.line(offset) + ", column " + lines.column(offset);
  }
}
