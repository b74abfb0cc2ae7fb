package org.heed.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heed.input.Drafts;
import org.heed.input.UnreadableDraft;
import org.heed.lint.Edit;
import org.heed.lint.Finding;
import org.heed.text.Block;
import org.heed.text.Comment;
import org.heed.text.Draft;
import org.heed.text.LineIndex;
import org.heed.text.MediaType;
import org.heed.text.SourceSpan;

/**
 * Puts a stet for a finding into a draft, as a comment of the draft's own format with {@code
 * [why?]} for a reason. Each place that could take one is tried by reading the draft with it, and
 * only one that leaves the prose as it is and speaks of the finding's block is used.
 */
final class StetFix {

  private final Draft draft;
  private final String source;
  private final LineIndex lines;
  private final Block block;
  private final int index;
  private final String words;

  private StetFix(Draft draft, LineIndex lines, Finding finding) {
    this.draft = draft;
    this.source = draft.source();
    this.lines = lines;
    this.index = draft.blockAt(finding.prose().start());
    this.block = draft.blocks().get(index);
    this.words = "stet " + finding.rule() + ": [why?]";
  }

  /** The edit; empty where no place takes a comment, and for findings about stets themselves. */
  static Optional<Edit> of(Draft draft, LineIndex lines, Finding finding) {
    if (draft.blocks().isEmpty() || finding.category().equals("stet")) {
      return Optional.empty();
    }
    StetFix fix = new StetFix(draft, lines, finding);
    return fix.candidates().stream().filter(fix::works).findFirst();
  }

  private List<Edit> candidates() {
    int line = lines.start(lines.line(block.source().start()));
    String indent = indent(line);
    String lineEnd = lineEnd();
    List<Edit> all = new ArrayList<>();
    if (draft.mediaType().equals(MediaType.TEXT)) {
      all.add(insert(line, "[" + words + "]" + lineEnd));
      return all;
    }
    String comment = "<!-- " + words + " -->";
    all.add(insert(line, indent + comment + lineEnd));
    all.add(insert(block.source().end(), " " + comment));
    if (draft.mediaType().equals(MediaType.MARKDOWN)) {
      // In front matter.
      all.add(insert(line, indent + "# " + words + lineEnd));
    }
    int tag = source.lastIndexOf('<', block.source().start());
    if (tag >= 0) {
      // Before the element whose attribute or text takes none.
      all.add(insert(tag, comment));
    }
    return all;
  }

  private String indent(int line) {
    int end = line;
    while (end < source.length() && (source.charAt(end) == ' ' || source.charAt(end) == '\t')) {
      end++;
    }
    return source.substring(line, end);
  }

  private String lineEnd() {
    if (lines.lines() > 1) {
      int end = lines.end(1);
      if (source.charAt(end - 1) == '\r') {
        return "\r";
      }
      return end > 1 && source.charAt(end - 2) == '\r' ? "\r\n" : "\n";
    }
    return "\n";
  }

  private static Edit insert(int at, String text) {
    return new Edit(new SourceSpan(at, at), text);
  }

  private boolean works(Edit edit) {
    int at = edit.span().start();
    String after = source.substring(0, at) + edit.replacement() + source.substring(at);
    try {
      Draft read = Drafts.read(after, draft.mediaType());
      return read.prose().equals(draft.prose())
          && roles(read).equals(roles(draft))
          && read.comments().size() == draft.comments().size() + 1
          && read.comments().stream().anyMatch(comment -> isHere(comment, edit));
    } catch (UnreadableDraft e) {
      return false;
    }
  }

  private boolean isHere(Comment comment, Edit edit) {
    int start = edit.span().start();
    return comment.block() == index
        && comment.text().equals(words)
        && comment.span().start() >= start
        && comment.span().end() <= start + edit.replacement().length();
  }

  private static List<String> roles(Draft draft) {
    return draft.blocks().stream().map(each -> each.role() + "/" + each.section()).toList();
  }
}
