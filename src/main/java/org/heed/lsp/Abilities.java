package org.heed.lsp;

import java.util.List;
import java.util.Optional;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DiagnosticWorkspaceCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.GeneralClientCapabilities;
import org.eclipse.lsp4j.HoverCapabilities;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PublishDiagnosticsCapabilities;
import org.eclipse.lsp4j.TextDocumentClientCapabilities;
import org.eclipse.lsp4j.WindowClientCapabilities;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEditCapabilities;
import org.jspecify.annotations.Nullable;

/**
 * What a client announced that it can do, as far as it matters here. Immutable.
 *
 * @param unit what it counts columns in
 * @param pulls whether it asks for diagnostics, so that none are pushed
 * @param refreshes whether it can be told to ask for diagnostics anew
 * @param watches whether it can be asked to watch files
 * @param watchesFolders whether it can be asked to watch a folder outside the workspace
 * @param configures whether it can be asked for settings
 * @param showsProgress whether it shows progress that the server starts
 * @param markdown whether it shows Markdown in a hover
 * @param relates whether a diagnostic may point to further places
 * @param versionedEdits whether an edit may say for which version it is meant
 */
record Abilities(
    PositionUnit unit,
    boolean pulls,
    boolean refreshes,
    boolean watches,
    boolean watchesFolders,
    boolean configures,
    boolean showsProgress,
    boolean markdown,
    boolean relates,
    boolean versionedEdits) {

  /** Those of a client that announced nothing. */
  static final Abilities NONE = of(null);

  static Abilities of(@Nullable ClientCapabilities announced) {
    Optional<ClientCapabilities> client = Optional.ofNullable(announced);
    Optional<TextDocumentClientCapabilities> text = client.map(ClientCapabilities::getTextDocument);
    Optional<WorkspaceClientCapabilities> workspace = client.map(ClientCapabilities::getWorkspace);
    Optional<DidChangeWatchedFilesCapabilities> watching =
        workspace.map(WorkspaceClientCapabilities::getDidChangeWatchedFiles);
    return new Abilities(
        PositionUnit.among(
            client
                .map(ClientCapabilities::getGeneral)
                .map(GeneralClientCapabilities::getPositionEncodings)
                .orElse(List.of())),
        text.map(TextDocumentClientCapabilities::getDiagnostic).isPresent(),
        workspace
            .map(WorkspaceClientCapabilities::getDiagnostics)
            .map(DiagnosticWorkspaceCapabilities::getRefreshSupport)
            .orElse(false),
        watching.map(DidChangeWatchedFilesCapabilities::getDynamicRegistration).orElse(false),
        watching.map(DidChangeWatchedFilesCapabilities::getRelativePatternSupport).orElse(false),
        workspace.map(WorkspaceClientCapabilities::getConfiguration).orElse(false),
        client
            .map(ClientCapabilities::getWindow)
            .map(WindowClientCapabilities::getWorkDoneProgress)
            .orElse(false),
        text.map(TextDocumentClientCapabilities::getHover)
            .map(HoverCapabilities::getContentFormat)
            .filter(formats -> formats.contains(MarkupKind.MARKDOWN))
            .isPresent(),
        text.map(TextDocumentClientCapabilities::getPublishDiagnostics)
            .map(PublishDiagnosticsCapabilities::getRelatedInformation)
            .orElse(false),
        workspace
            .map(WorkspaceClientCapabilities::getWorkspaceEdit)
            .map(WorkspaceEditCapabilities::getDocumentChanges)
            .orElse(false));
  }
}
