package org.heed.http;

import java.util.ArrayList;
import java.util.List;
import org.heed.lint.Edit;
import org.heed.lint.Finding;
import org.heed.lint.Safety;
import org.heed.lint.Suggestion;
import org.heed.text.SourceSpan;

/**
 * A finding for clients that know one range and what may stand there instead: the range covers the
 * finding and all its safe rewrites. Immutable.
 *
 * @param span the range
 * @param values what each safe rewrite makes of it, in their order
 */
record Replacing(SourceSpan span, List<String> values) {

  Replacing {
    values = List.copyOf(values);
  }

  /** The replacements of a finding in a source. */
  static Replacing of(Finding finding, String source) {
    int start = finding.source().start();
    int end = finding.source().end();
    List<Suggestion> safe = new ArrayList<>();
    for (Suggestion suggestion : finding.suggestions()) {
      if (suggestion.safety() == Safety.SAFE) {
        safe.add(suggestion);
        for (Edit edit : suggestion.edits()) {
          start = Math.min(start, edit.span().start());
          end = Math.max(end, edit.span().end());
        }
      }
    }
    List<String> values = new ArrayList<>();
    for (Suggestion suggestion : safe) {
      StringBuilder value = new StringBuilder();
      int from = start;
      for (Edit edit : suggestion.edits()) {
        value.append(source, from, edit.span().start()).append(edit.replacement());
        from = edit.span().end();
      }
      values.add(value.append(source, from, end).toString());
    }
    return new Replacing(new SourceSpan(start, end), values);
  }
}
