package org.heed.lsp;

import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.services.WorkspaceService;

/**
 * What a client tells of the folders its drafts stand in: files, settings, the folders themselves.
 */
final class Folders implements WorkspaceService {

  private final EditorServer server;

  Folders(EditorServer server) {
    this.server = server;
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    server
        .session()
        .ifPresent(
            session -> {
              if (session.abilities().configures()) {
                session.askForSettings();
              } else {
                session.settle(params.getSettings());
              }
            });
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    server
        .session()
        .ifPresent(
            session ->
                session
                    .watch()
                    .changed(params.getChanges().stream().map(FileEvent::getUri).toList()));
  }

  @Override
  public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
    server
        .session()
        .ifPresent(
            session -> {
              for (WorkspaceFolder gone : params.getEvent().getRemoved()) {
                Uris.path(gone.getUri()).ifPresent(session.folders()::remove);
              }
              for (WorkspaceFolder added : params.getEvent().getAdded()) {
                Uris.path(added.getUri()).ifPresent(session.folders()::add);
              }
              session.reload();
            });
  }
}
