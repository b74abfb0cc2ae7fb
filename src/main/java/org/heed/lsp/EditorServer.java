package org.heed.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.DiagnosticRegistrationOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.SetTraceParams;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkDoneProgressCancelParams;
import org.eclipse.lsp4j.WorkspaceFolder;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.heed.report.Tool;
import org.jspecify.annotations.Nullable;

/** The server's life: it is initialized, it works, it is shut down, it exits. */
final class EditorServer implements LanguageServer {

  private final Setup setup;
  private final OpenDrafts drafts = new OpenDrafts(this);
  private final Folders workspace = new Folders(this);
  private final CompletableFuture<Integer> ended = new CompletableFuture<>();
  private volatile @Nullable LanguageClient client;
  private volatile @Nullable Session session;
  private volatile boolean shutDown;

  EditorServer(Setup setup) {
    this.setup = setup;
  }

  void connect(LanguageClient connected) {
    client = connected;
  }

  /** The session under way; empty before {@code initialize} and after {@code shutdown}. */
  Optional<Session> session() {
    return Optional.ofNullable(shutDown ? null : session);
  }

  /**
   * The session under way.
   *
   * @throws ResponseErrorException where there is none, as the protocol has it
   */
  Session running() {
    return session()
        .orElseThrow(
            () ->
                shutDown
                    ? error(ResponseErrorCode.InvalidRequest, "the server has been shut down")
                    : error(
                        ResponseErrorCode.ServerNotInitialized,
                        "the server has not been initialized"));
  }

  private static ResponseErrorException error(ResponseErrorCode code, String message) {
    return new ResponseErrorException(new ResponseError(code, message, null));
  }

  /** The exit status, once the client has said {@code exit}. */
  CompletableFuture<Integer> ended() {
    return ended;
  }

  /** The status of a process whose client said nothing at the end. */
  int statusNow() {
    return shutDown ? 0 : 1;
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    LanguageClient connected = client;
    if (connected == null || session != null || shutDown) {
      throw error(ResponseErrorCode.InvalidRequest, "the server is initialized once");
    }
    endWith(params.getProcessId());
    ClientCapabilities announced = params.getCapabilities();
    Abilities abilities = Abilities.of(announced);
    session =
        new Session(
            setup, connected, abilities, folders(params), params.getInitializationOptions());
    return CompletableFuture.completedFuture(
        new InitializeResult(capabilities(abilities), new ServerInfo(Tool.NAME, setup.version())));
  }

  /** An editor that is gone asks for nothing more, not even to exit. */
  @SuppressWarnings("FutureReturnValueIgnored") // It speaks when the editor is gone, and only then.
  private void endWith(@Nullable Integer process) {
    if (process != null) {
      ProcessHandle.of(process)
          .ifPresent(
              editor -> editor.onExit().whenComplete((gone, fault) -> ended.complete(statusNow())));
    }
  }

  @SuppressWarnings("deprecation") // Older clients name one folder, or its path.
  private static List<Path> folders(InitializeParams params) {
    List<Path> folders = new ArrayList<>();
    List<WorkspaceFolder> named = params.getWorkspaceFolders();
    if (named != null) {
      named.forEach(folder -> Uris.path(folder.getUri()).ifPresent(folders::add));
    }
    if (folders.isEmpty() && params.getRootUri() != null) {
      Uris.path(params.getRootUri()).ifPresent(folders::add);
    }
    return folders;
  }

  private static ServerCapabilities capabilities(Abilities abilities) {
    ServerCapabilities capabilities = new ServerCapabilities();
    capabilities.setPositionEncoding(abilities.unit().label());
    TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
    sync.setOpenClose(true);
    sync.setChange(TextDocumentSyncKind.Incremental);
    sync.setSave(new SaveOptions(false));
    capabilities.setTextDocumentSync(sync);
    capabilities.setHoverProvider(true);
    capabilities.setCodeActionProvider(
        new CodeActionOptions(List.of(CodeActionKind.QuickFix, QuickFixes.FIX_ALL)));
    if (abilities.pulls()) {
      capabilities.setDiagnosticProvider(new DiagnosticRegistrationOptions(false, false));
    }
    WorkspaceFoldersOptions folders = new WorkspaceFoldersOptions();
    folders.setSupported(true);
    folders.setChangeNotifications(true);
    capabilities.setWorkspace(new WorkspaceServerCapabilities(folders));
    return capabilities;
  }

  @Override
  public void initialized(InitializedParams params) {
    session().ifPresent(Session::begin);
  }

  @Override
  @SuppressWarnings("NullAway") // The answer is null in the protocol.
  public CompletableFuture<Object> shutdown() {
    Session ending = running();
    shutDown = true;
    ending.stop();
    return CompletableFuture.completedFuture(null);
  }

  @Override
  public void exit() {
    ended.complete(statusNow());
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return drafts;
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return workspace;
  }

  @Override
  public void setTrace(SetTraceParams params) {
    // There is nothing to trace but drafts.
  }

  @Override
  public void cancelProgress(WorkDoneProgressCancelParams params) {
    // Loading models goes on: the next sentence needs them.
  }
}
