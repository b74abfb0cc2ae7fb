package org.heed.lsp;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentDiagnosticParams;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.heed.input.MediaTypes;
import org.heed.review.Reviewed;
import org.heed.text.MediaType;

/** The drafts a client has open: what it tells of them, and what it asks about them. */
final class OpenDrafts implements TextDocumentService {

  /** What editors call the types that can be read. */
  private static final Map<String, MediaType> BY_LANGUAGE_ID =
      Map.of(
          "plaintext", MediaType.TEXT,
          "text", MediaType.TEXT,
          "txt", MediaType.TEXT,
          "fundamental", MediaType.TEXT,
          "markdown", MediaType.MARKDOWN,
          "gfm", MediaType.MARKDOWN,
          "html", MediaType.HTML,
          "mhtml", MediaType.HTML,
          "xhtml", MediaType.HTML);

  private final EditorServer server;

  OpenDrafts(EditorServer server) {
    this.server = server;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    TextDocumentItem item = params.getTextDocument();
    server
        .session()
        .ifPresent(
            session -> {
              session.desk().close(item.getUri());
              type(item)
                  .ifPresent(
                      type ->
                          session
                              .desk()
                              .receive(
                                  new Galley(
                                      item.getUri(),
                                      item.getVersion(),
                                      type,
                                      item.getText(),
                                      session.abilities().unit())));
              session.watch().look();
            });
  }

  /** By the language the editor says it is, else by its name; text where neither tells. */
  private static Optional<MediaType> type(TextDocumentItem item) {
    String id = Optional.ofNullable(item.getLanguageId()).orElse("").toLowerCase(Locale.ROOT);
    MediaType known = BY_LANGUAGE_ID.get(id);
    if (known != null && !known.equals(MediaType.TEXT)) {
      return Optional.of(known);
    }
    Optional<MediaType> named = MediaTypes.ofFileName(Uris.name(item.getUri()));
    if (named.isPresent()) {
      return named;
    }
    return known != null || id.isEmpty() ? Optional.of(MediaType.TEXT) : Optional.empty();
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    server
        .session()
        .ifPresent(
            session -> {
              session
                  .desk()
                  .newest(params.getTextDocument().getUri())
                  .ifPresent(
                      galley ->
                          session
                              .desk()
                              .receive(
                                  galley.with(
                                      version(params, galley), params.getContentChanges())));
              session.watch().look();
            });
  }

  private static int version(DidChangeTextDocumentParams params, Galley galley) {
    Integer version = params.getTextDocument().getVersion();
    return version == null ? galley.version() : version;
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    server.session().ifPresent(session -> session.desk().close(params.getTextDocument().getUri()));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    server.session().ifPresent(session -> session.watch().look());
  }

  @Override
  public CompletableFuture<DocumentDiagnosticReport> diagnostic(DocumentDiagnosticParams params) {
    Session session = server.running();
    Optional<Galley> galley = session.desk().newest(params.getTextDocument().getUri());
    Optional<String> before = Optional.ofNullable(params.getPreviousResultId());
    return galley.isEmpty()
        ? CompletableFuture.completedFuture(session.pulls().none())
        : session.pulls().of(galley.get(), before);
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    Session session = server.running();
    List<String> only = Optional.ofNullable(params.getContext().getOnly()).orElse(List.of());
    return lookUp(
        session,
        params.getTextDocument().getUri(),
        List.of(),
        galley ->
            reviewed ->
                session
                    .quickFixes()
                    .of(galley, reviewed, galley.positions().span(params.getRange()), only)
                    .stream()
                    .map(Either::<Command, CodeAction>forRight)
                    .toList());
  }

  @Override
  @SuppressWarnings("NullAway") // No hover is null in the protocol.
  public CompletableFuture<Hover> hover(HoverParams params) {
    Session session = server.running();
    return lookUp(
            session,
            params.getTextDocument().getUri(),
            Optional.<Hover>empty(),
            galley ->
                reviewed ->
                    session
                        .hoverText()
                        .of(galley, reviewed, galley.positions().offset(params.getPosition())))
        .thenApply(hover -> hover.orElse(null));
  }

  /**
   * Looks something up in the last review of a draft; {@code none} where there is none, or where
   * the text has changed before there was one.
   */
  private static <T> CompletableFuture<T> lookUp(
      Session session, String uri, T none, Function<Galley, Function<Reviewed, T>> how) {
    Optional<Galley> galley = session.desk().newest(uri);
    if (galley.isEmpty()) {
      return CompletableFuture.completedFuture(none);
    }
    return galley
        .get()
        .last()
        .thenApply(reviewed -> reviewed.map(how.apply(galley.get())).orElse(none))
        .exceptionally(
            fault -> {
              if (isCancellation(fault)) {
                return none;
              }
              throw fault instanceof CompletionException known
                  ? known
                  : new CompletionException(fault);
            });
  }

  private static boolean isCancellation(Throwable fault) {
    return fault instanceof CancellationException
        || (fault instanceof CompletionException
            && fault.getCause() instanceof CancellationException);
  }
}
