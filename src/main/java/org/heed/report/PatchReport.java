package org.heed.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.heed.input.DecodedText;
import org.heed.input.UnreadableDraft;
import org.heed.review.Fixed;

/**
 * A mended draft as a unified diff that {@code patch -p1} and {@code git apply} take, byte for byte
 * in the draft's own charset. On a terminal it is there to be read: in UTF-8, and with every sign
 * shown that the terminal would act on.
 */
public final class PatchReport {

  private static final int CONTEXT = 3;

  private final Charset charset;
  private final List<String> before;
  private final List<String> after;
  private final OutputStream out;
  private final boolean onTerminal;
  private boolean escaped;

  private PatchReport(DecodedText decoded, String after, OutputStream out, boolean onTerminal) {
    String mark = decoded.byteOrderMark() ? "\ufeff" : "";
    this.charset = onTerminal ? StandardCharsets.UTF_8 : decoded.charset();
    this.onTerminal = onTerminal;
    this.before = lines(mark + decoded.text());
    this.after = lines(mark + after);
    this.out = out;
  }

  /**
   * Writes the patch of a draft.
   *
   * @param workingFolder where the patch will be applied
   * @param onTerminal whether it is shown to a person, and not handed on
   * @return whether something is shown in another way than it stands in the draft
   * @throws UnreadableDraft where its charset cannot stand in a patch
   */
  public static boolean write(Fixed fixed, Path workingFolder, OutputStream out, boolean onTerminal)
      throws IOException, UnreadableDraft {
    DecodedText decoded = fixed.copy().decoded();
    if ("\n".getBytes(decoded.charset()).length != 1) {
      throw new UnreadableDraft(
          "no patch can hold " + decoded.charset().name() + "; use --write, or save it as UTF-8");
    }
    PatchReport patch = new PatchReport(decoded, fixed.after(), out, onTerminal);
    patch.write(name(fixed, workingFolder));
    return patch.escaped;
  }

  private void write(String name) throws IOException {
    List<LineDiff.Change> changes = LineDiff.of(before, after);
    ascii("--- " + shown(quoted("a/" + name)) + "\n");
    ascii("+++ " + shown(quoted("b/" + name)) + "\n");
    int from = 0;
    while (from < changes.size()) {
      int to = from + 1;
      while (to < changes.size()
          && changes.get(to).oldStart() - changes.get(to - 1).oldEnd() <= 2 * CONTEXT) {
        to++;
      }
      hunk(changes.subList(from, to));
      from = to;
    }
  }

  private void hunk(List<LineDiff.Change> changes) throws IOException {
    LineDiff.Change first = changes.get(0);
    LineDiff.Change last = changes.get(changes.size() - 1);
    int lead = Math.min(CONTEXT, first.oldStart());
    int oldStart = first.oldStart() - lead;
    int newStart = first.newStart() - lead;
    int trail = Math.min(CONTEXT, before.size() - last.oldEnd());
    int oldEnd = last.oldEnd() + trail;
    int newEnd = last.newEnd() + trail;
    ascii("@@ -" + range(oldStart, oldEnd) + " +" + range(newStart, newEnd) + " @@\n");
    int at = oldStart;
    for (LineDiff.Change change : changes) {
      for (; at < change.oldStart(); at++) {
        line(' ', before.get(at));
      }
      for (; at < change.oldEnd(); at++) {
        line('-', before.get(at));
      }
      for (int i = change.newStart(); i < change.newEnd(); i++) {
        line('+', after.get(i));
      }
    }
    for (; at < oldEnd; at++) {
      line(' ', before.get(at));
    }
  }

  private static String range(int start, int end) {
    int length = end - start;
    // An empty range is named by the line before it.
    return (length == 0 ? start : start + 1) + (length == 1 ? "" : "," + length);
  }

  private void line(char sign, String line) throws IOException {
    out.write(sign);
    out.write(shown(line).getBytes(charset));
    if (!line.endsWith("\n")) {
      ascii("\n\\ No newline at end of file\n");
    }
  }

  private String shown(String text) {
    if (!onTerminal) {
      return text;
    }
    String shown = Visible.escaped(text);
    escaped |= !shown.equals(text);
    return shown;
  }

  private void ascii(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Lines with their ends; a patch knows LF alone. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    while (from < text.length()) {
      int newline = text.indexOf('\n', from);
      int to = newline < 0 ? text.length() : newline + 1;
      lines.add(text.substring(from, to));
      from = to;
    }
    return lines;
  }

  /** A path that can be applied from the working folder, or without its root where it cannot. */
  private static String name(Fixed fixed, Path workingFolder) {
    if (fixed.file().isEmpty()) {
      return fixed.path().equals("-") ? "stdin" : fixed.path();
    }
    Path here = workingFolder.toAbsolutePath().normalize();
    Path file = here.resolve(fixed.file().get()).normalize();
    Path shown = file.startsWith(here) ? here.relativize(file) : file;
    String name = shown.toString().replace('\\', '/');
    return name.startsWith("/") ? name.substring(1) : name;
  }

  /** As git writes names: in quotation marks where they hold signs that would end them. */
  private static String quoted(String name) {
    StringBuilder quoted = new StringBuilder("\"");
    boolean needed = false;
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      int c = b & 0xff;
      if (c < 0x20 || c == 0x7f) {
        quoted.append(String.format("\\%03o", c));
        needed = true;
      } else if (c == '"' || c == '\\') {
        quoted.append('\\').append((char) c);
        needed = true;
      } else if (c < 0x80) {
        quoted.append((char) c);
      } else {
        quoted.append(String.format("\\%03o", c));
      }
    }
    if (needed) {
      return quoted.append('"').toString();
    }
    // A tab tells where a name with blanks ends.
    return name.indexOf(' ') >= 0 ? name + "\t" : name;
  }
}
