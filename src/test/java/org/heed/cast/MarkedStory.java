package org.heed.cast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.heed.text.Draft;
import org.heed.text.Span;

/**
 * A story whose mentions of people are marked where they stand: {@code [H1|the girl]} is somebody
 * harmed, {@code A} somebody accused, any other letter somebody who is neither.
 */
record MarkedStory(String name, Draft draft, List<Mark> marks, List<String> standings) {

  /**
   * @param person the letter of the part and a number
   */
  record Mark(String person, Span span) {
    char letter() {
      return person.charAt(0);
    }
  }

  static List<MarkedStory> all(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      List<MarkedStory> stories = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        stories.add(of(file.getFileName().toString(), Files.readString(file)));
      }
      return stories;
    }
  }

  private static MarkedStory of(String name, String text) {
    List<String> paragraphs = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int before = 0;
    for (String line :
        text.lines().filter(each -> !each.startsWith("#") && !each.isBlank()).toList()) {
      String plain = unmarked(line, before, marks);
      paragraphs.add(plain);
      before += plain.length() + 2;
    }
    List<String> standings =
        text.lines()
            .filter(line -> line.startsWith("# status:"))
            .flatMap(line -> Arrays.stream(line.substring(9).split(";")))
            .map(String::strip)
            .toList();
    Draft draft = Story.draft(paragraphs.toArray(String[]::new));
    return new MarkedStory(name, draft, List.copyOf(marks), standings);
  }

  private static String unmarked(String line, int before, List<Mark> marks) {
    StringBuilder plain = new StringBuilder();
    Deque<Mark> open = new ArrayDeque<>();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      int at = before + plain.length();
      if (c == '[') {
        int bar = line.indexOf('|', i);
        open.push(new Mark(line.substring(i + 1, bar), new Span(at, at)));
        i = bar;
      } else if (c == ']') {
        Mark mark = open.pop();
        marks.add(new Mark(mark.person(), new Span(mark.span().start(), at)));
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }
}
