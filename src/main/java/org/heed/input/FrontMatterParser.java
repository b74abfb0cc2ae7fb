package org.heed.input;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.input.FrontMatter.Field;
import org.heed.text.SourceSpan;

/** Finds the fields of one front matter, line by line. */
final class FrontMatterParser {

  private static final String NAME =
      "(\\w[\\w.-]*(?: [\\w.-]+){0,3}|\"[^\"\\r\\n]*\"|'[^'\\r\\n]*')";
  private static final Pattern YAML_KEY = Pattern.compile(NAME + "[ \\t]*:(?=[ \\t\\r\\n]|\\z)");
  private static final Pattern TOML_KEY = Pattern.compile(NAME + "[ \\t]*=");

  private final String source;
  private final int end;
  private final boolean toml;
  private final Matcher key;
  private final Deque<Parent> parents = new ArrayDeque<>();
  private final List<Field> fields = new ArrayList<>();
  private final List<SourceSpan> comments = new ArrayList<>();
  private int at; // where the next line starts

  /** A key whose values stand on the lines under it. */
  private record Parent(int indent, String key) {}

  FrontMatterParser(String source, int start, int end, boolean toml) {
    this.source = source;
    this.at = start;
    this.end = end;
    this.toml = toml;
    this.key = (toml ? TOML_KEY : YAML_KEY).matcher(source);
  }

  List<Field> fields() {
    return fields;
  }

  /** The comments, from their number sign to the end of the line. */
  List<SourceSpan> comments() {
    return comments;
  }

  void parse() {
    while (at < end) {
      line();
    }
  }

  private void line() {
    int lineStart = at;
    int lineEnd = lineEnd(at);
    int from = skipBlanks(at, lineEnd);
    at = Lines.next(source, lineEnd);
    if (from == lineEnd) {
      return;
    }
    boolean item = false;
    while (!toml && isDash(from, lineEnd)) {
      int indent = from - lineStart;
      parents.removeIf(parent -> parent.indent > indent);
      item = true;
      from = skipBlanks(from + 1, lineEnd);
    }
    if (toml && source.charAt(from) == '[') {
      parents.clear();
      parents.push(new Parent(-1, source.substring(from, lineEnd)));
    } else if (key.region(from, lineEnd).lookingAt()) {
      int indent = from - lineStart;
      parents.removeIf(parent -> parent.indent >= indent);
      parents.push(new Parent(indent, name(key.group(1))));
      value(skipBlanks(key.end(), lineEnd), lineEnd, indent);
      if (toml) {
        parents.pop();
      }
    } else if (item) {
      value(from, lineEnd, from - lineStart - 1);
    } else {
      comment(from, lineEnd);
    }
  }

  /** Takes in the value that starts at {@code from}; it may go on on further lines. */
  private void value(int from, int lineEnd, int indent) {
    if (from == lineEnd || source.charAt(from) == '#') {
      comment(from, lineEnd);
      return;
    }
    char first = source.charAt(from);
    if (first == '[') {
      list(from + 1);
    } else if ((first == '|' || first == '>') && !toml) {
      blockOfLines(indent);
    } else if ((first == '"' || first == '\'') && quoted(from, end) >= 0) {
      int close = quoted(from, end);
      int width = quoteWidth(from);
      field(first, from + width, close);
      afterValue(close + width);
    } else if (first != '{') {
      plain(from, lineEnd, indent);
    }
  }

  private void plain(int from, int lineEnd, int indent) {
    int comment = commentStart(from, lineEnd);
    int to = comment;
    comment(comment, lineEnd);
    while (comment == lineEnd && !toml && at < end) {
      int nextEnd = lineEnd(at);
      int next = skipBlanks(at, nextEnd);
      if (next == nextEnd
          || next - at <= indent
          || isDash(next, nextEnd)
          || source.charAt(next) == '#'
          || key.region(next, nextEnd).lookingAt()) {
        break;
      }
      to = nextEnd;
      at = Lines.next(source, nextEnd);
    }
    field(' ', from, to);
  }

  /** Takes in the lines under a {@code |} or {@code >} that are indented more than its key. */
  private void blockOfLines(int indent) {
    int from = -1;
    int to = -1;
    while (at < end) {
      int lineEnd = lineEnd(at);
      int start = skipBlanks(at, lineEnd);
      if (start < lineEnd) {
        if (start - at <= indent) {
          break;
        }
        from = from < 0 ? start : from;
        to = lineEnd;
      }
      at = Lines.next(source, lineEnd);
    }
    if (from >= 0) {
      field(' ', from, to);
    }
  }

  /** Takes in a list in brackets, which may stand on several lines. */
  private void list(int from) {
    int next = from;
    while (next < end && source.charAt(next) != ']') {
      char c = source.charAt(next);
      if (c == ',' || Lines.isBlank(c)) {
        next++;
      } else if ((c == '"' || c == '\'') && quoted(next, end) >= 0) {
        int close = quoted(next, end);
        field(c, next + 1, close);
        next = close + 1;
      } else {
        int start = next;
        while (next < end && ",]\r\n".indexOf(source.charAt(next)) < 0) {
          next++;
        }
        field(' ', start, next);
      }
    }
    afterValue(Math.min(next + 1, end));
  }

  /** Goes on after a value that may have taken several lines. */
  private void afterValue(int from) {
    int lineEnd = lineEnd(from);
    int rest = skipBlanks(from, lineEnd);
    comment(rest, lineEnd);
    at = Math.max(at, Lines.next(source, lineEnd));
  }

  /**
   * Where the value in quotation marks that starts at {@code from} closes; -1 where it does not, or
   * more follows on its line, so that the mark was an apostrophe or belongs to the words.
   */
  private int quoted(int from, int limit) {
    char quote = source.charAt(from);
    int width = quoteWidth(from);
    String mark = source.substring(from, from + width);
    int close = from + width;
    while (close < limit) {
      if (quote == '\'' && !toml && source.startsWith("''", close)) {
        close += 2;
      } else if (source.startsWith(mark, close)) {
        break;
      } else {
        close += quote == '"' && source.charAt(close) == '\\' ? 2 : 1;
      }
    }
    if (close >= limit) {
      return -1;
    }
    int next = close + width;
    while (next < limit && (source.charAt(next) == ' ' || source.charAt(next) == '\t')) {
      next++;
    }
    return next >= limit || ",]}#\r\n".indexOf(source.charAt(next)) >= 0 ? close : -1;
  }

  private int quoteWidth(int from) {
    return toml && source.startsWith(source.substring(from, from + 1).repeat(3), from) ? 3 : 1;
  }

  private void field(char quote, int from, int to) {
    if (from < to && !parents.isEmpty()) {
      List<String> path = new ArrayList<>(parents.size());
      for (Iterator<Parent> it = parents.descendingIterator(); it.hasNext(); ) {
        path.add(it.next().key);
      }
      fields.add(new Field(path, toml && quote == '\'' ? ' ' : quote, from, to));
    }
  }

  private void comment(int from, int lineEnd) {
    if (from < lineEnd && source.charAt(from) == '#') {
      comments.add(new SourceSpan(from, lineEnd));
    }
  }

  /**
   * Where a comment starts on the line of a plain value, or the line's end. YAML asks for a blank
   * before the sign only; one after it too leaves hashtags in the headline, where they belong.
   */
  private int commentStart(int from, int lineEnd) {
    for (int i = from + 1; i < lineEnd; i++) {
      if (source.charAt(i) == '#'
          && Lines.isBlank(source.charAt(i - 1))
          && (i + 1 == lineEnd || Lines.isBlank(source.charAt(i + 1)))) {
        return i;
      }
    }
    return lineEnd;
  }

  private boolean isDash(int from, int lineEnd) {
    return from < lineEnd
        && source.charAt(from) == '-'
        && (from + 1 == lineEnd || Lines.isBlank(source.charAt(from + 1)));
  }

  private int lineEnd(int from) {
    return Math.min(end, Lines.endOfText(source, from));
  }

  private int skipBlanks(int from, int limit) {
    int to = from;
    while (to < limit && Lines.isBlank(source.charAt(to))) {
      to++;
    }
    return to;
  }

  private static String name(String written) {
    boolean quoted = written.charAt(0) == '"' || written.charAt(0) == '\'';
    return quoted ? written.substring(1, written.length() - 1) : written;
  }
}
