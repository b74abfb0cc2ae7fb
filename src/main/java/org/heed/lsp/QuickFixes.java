package org.heed.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.heed.input.Annotations;
import org.heed.lint.Edit;
import org.heed.lint.Finding;
import org.heed.lint.Safety;
import org.heed.lint.Suggestion;
import org.heed.review.Fixer;
import org.heed.review.Reviewed;
import org.heed.text.SourceSpan;

/** What a review offers to do about its findings. A look-up: nothing is reviewed. Thread-safe. */
final class QuickFixes {

  static final String FIX_ALL = "source.fixAll";

  /** As {@link #FIX_ALL}, by this server alone. */
  private static final String FIX_ALL_HEED = "source.fixAll.heed";

  private final Diagnostics diagnostics;
  private final boolean versioned;

  /**
   * @param versioned whether the client takes edits that say for which version they are meant
   */
  QuickFixes(Diagnostics diagnostics, boolean versioned) {
    this.diagnostics = diagnostics;
    this.versioned = versioned;
  }

  /**
   * The actions for a range: safe rewrites, then those that need facts, then to let stand. All safe
   * rewrites at once come only where they are asked for.
   *
   * @param only the kinds asked for; empty for quick fixes
   */
  List<CodeAction> of(Galley galley, Reviewed reviewed, SourceSpan range, List<String> only) {
    List<CodeAction> actions = new ArrayList<>();
    if (only.isEmpty() || only.contains("") || only.contains(CodeActionKind.QuickFix)) {
      List<Finding> here =
          reviewed.review().findings().stream()
              .filter(finding -> touches(finding.source(), range))
              .toList();
      rewrites(galley, here, Safety.SAFE, actions);
      rewrites(galley, here, Safety.NEEDS_FACTS, actions);
      stets(galley, reviewed, here, actions);
    }
    fixAllKind(only).flatMap(kind -> fixAll(galley, reviewed, kind)).ifPresent(actions::add);
    return actions;
  }

  private static boolean touches(SourceSpan span, SourceSpan range) {
    return span.start() <= range.end() && range.start() <= span.end();
  }

  private void rewrites(
      Galley galley, List<Finding> findings, Safety safety, List<CodeAction> actions) {
    for (Finding finding : findings) {
      boolean first = true;
      for (Suggestion suggestion : finding.suggestions()) {
        if (suggestion.safety() == safety) {
          boolean safe = safety == Safety.SAFE;
          String title = safe ? suggestion.label() : "Needs facts: " + suggestion.label();
          CodeAction action = quickFix(galley, finding, title, suggestion.edits());
          if (safe && first) {
            action.setIsPreferred(true);
          }
          first = false;
          actions.add(action);
        }
      }
    }
  }

  private void stets(
      Galley galley, Reviewed reviewed, List<Finding> findings, List<CodeAction> actions) {
    List<Edit> offered = new ArrayList<>();
    for (Finding finding : findings) {
      Optional<Edit> edit = StetFix.of(reviewed.review().draft(), reviewed.lines(), finding);
      if (edit.isPresent() && !offered.contains(edit.get())) {
        offered.add(edit.get());
        String title = "Let it stand: stet " + finding.rule() + " with a reason";
        actions.add(quickFix(galley, finding, title, List.of(edit.get())));
      }
    }
  }

  private CodeAction quickFix(Galley galley, Finding finding, String title, List<Edit> edits) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    Diagnostic diagnostic = diagnostics.of(galley, finding);
    action.setDiagnostics(List.of(diagnostic));
    action.setEdit(edit(galley, edits));
    return action;
  }

  private static Optional<String> fixAllKind(List<String> only) {
    if (only.contains(FIX_ALL_HEED) && !only.contains(FIX_ALL)) {
      return Optional.of(FIX_ALL_HEED);
    }
    return only.contains(FIX_ALL) || only.contains(CodeActionKind.Source)
        ? Optional.of(FIX_ALL)
        : Optional.empty();
  }

  private Optional<CodeAction> fixAll(Galley galley, Reviewed reviewed, String kind) {
    Fixer.Round round = Fixer.round(reviewed.review());
    if (round.edits().isEmpty() || Annotations.isAnnotated(galley.text())) {
      return Optional.empty();
    }
    CodeAction action =
        new CodeAction(
            round.rewrites() == 1
                ? "Apply the safe rewrite"
                : "Apply all " + round.rewrites() + " safe rewrites");
    action.setKind(kind);
    action.setEdit(edit(galley, round.edits()));
    return Optional.of(action);
  }

  private WorkspaceEdit edit(Galley galley, List<Edit> edits) {
    List<TextEdit> changes = new ArrayList<>();
    for (Edit edit : edits) {
      changes.add(new TextEdit(galley.positions().range(edit.span()), edit.replacement()));
    }
    if (versioned) {
      return new WorkspaceEdit(
          List.of(
              Either.forLeft(
                  new TextDocumentEdit(
                      new VersionedTextDocumentIdentifier(galley.uri(), galley.version()),
                      changes))));
    }
    return new WorkspaceEdit(Map.of(galley.uri(), changes));
  }
}
