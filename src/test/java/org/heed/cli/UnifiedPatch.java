package org.heed.cli;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Applies a unified diff of one file strictly: every line of context has to be there. */
final class UnifiedPatch {

  private static final Pattern HUNK =
      Pattern.compile("@@ -(\\d+)(?:,(\\d+))? \\+(\\d+)(?:,(\\d+))? @@\n");

  private UnifiedPatch() {}

  static byte[] apply(byte[] patch, byte[] before) {
    List<String> lines = lines(before);
    List<String> steps = lines(patch);
    ByteArrayOutputStream after = new ByteArrayOutputStream();
    int at = 0;
    int i = 2;
    while (i < steps.size()) {
      Matcher hunk = HUNK.matcher(steps.get(i));
      if (!hunk.matches()) {
        throw new AssertionError("no hunk: " + steps.get(i));
      }
      i++;
      int oldStart = Integer.parseInt(hunk.group(1)) - 1;
      int oldLeft = count(hunk.group(2));
      int newLeft = count(hunk.group(4));
      for (; at < oldStart; at++) {
        add(after, lines.get(at));
      }
      while (oldLeft > 0 || newLeft > 0) {
        String step = steps.get(i++);
        String line = step.substring(1);
        if (i < steps.size() && steps.get(i).startsWith("\\")) {
          line = line.substring(0, line.length() - 1);
          i++;
        }
        if (step.charAt(0) != '+') {
          if (!lines.get(at++).equals(line)) {
            throw new AssertionError("context differs at line " + at + ": " + line);
          }
          oldLeft--;
        }
        if (step.charAt(0) != '-') {
          add(after, line);
          newLeft--;
        }
      }
    }
    for (; at < lines.size(); at++) {
      add(after, lines.get(at));
    }
    return after.toByteArray();
  }

  private static int count(String group) {
    return group == null ? 1 : Integer.parseInt(group);
  }

  private static void add(ByteArrayOutputStream out, String line) {
    out.writeBytes(line.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static List<String> lines(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    List<String> lines = new ArrayList<>();
    for (int from = 0; from < text.length(); ) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline + 1;
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }
}
