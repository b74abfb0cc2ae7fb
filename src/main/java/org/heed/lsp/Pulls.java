package org.heed.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.DiagnosticServerCancellationData;
import org.eclipse.lsp4j.DocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedFullDocumentDiagnosticReport;
import org.eclipse.lsp4j.RelatedUnchangedDocumentDiagnosticReport;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.heed.review.Reviewed;

/**
 * Answers a client that asks for diagnostics: with the review in full, or, for one that can be told
 * to ask again, with that by words where the other keeps it waiting.
 */
final class Pulls {

  private static final long PATIENCE_MILLIS = 1000;

  private final Diagnostics diagnostics;
  private final boolean refreshes;

  Pulls(Diagnostics diagnostics, boolean refreshes) {
    this.diagnostics = diagnostics;
    this.refreshes = refreshes;
  }

  /** Of a draft that is not open, or of no type that is read. */
  DocumentDiagnosticReport none() {
    return new DocumentDiagnosticReport(new RelatedFullDocumentDiagnosticReport(List.of()));
  }

  /**
   * The diagnostics of a state of a draft.
   *
   * @param before the id of the answer the client has
   */
  CompletableFuture<DocumentDiagnosticReport> of(Galley galley, Optional<String> before) {
    CompletableFuture<Optional<Reviewed>> review = galley.full().copy();
    if (refreshes) {
      review =
          review
              .completeOnTimeout(Optional.empty(), PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
              .thenCompose(full -> full.isPresent() ? galley.full() : galley.last());
    }
    return review
        .thenApply(reviewed -> report(galley, reviewed, before))
        .exceptionally(
            fault -> {
              throw superseded(fault);
            });
  }

  private DocumentDiagnosticReport report(
      Galley galley, Optional<Reviewed> reviewed, Optional<String> before) {
    var found = diagnostics.of(galley, reviewed);
    // Equal diagnostics have an equal id, whatever version they are of.
    String id = Integer.toHexString(found.hashCode()) + "-" + found.size();
    if (before.isPresent() && before.get().equals(id)) {
      return new DocumentDiagnosticReport(new RelatedUnchangedDocumentDiagnosticReport(id));
    }
    RelatedFullDocumentDiagnosticReport report = new RelatedFullDocumentDiagnosticReport(found);
    report.setResultId(id);
    return new DocumentDiagnosticReport(report);
  }

  /** A newer text makes the question moot; the client is to ask about that. */
  private static CompletionException superseded(Throwable fault) {
    Throwable cause = fault instanceof CompletionException ? fault.getCause() : fault;
    if (cause instanceof CancellationException) {
      return new CompletionException(
          new ResponseErrorException(
              new ResponseError(
                  ResponseErrorCode.ServerCancelled,
                  "the text has changed",
                  new DiagnosticServerCancellationData(true))));
    }
    return new CompletionException(cause == null ? fault : cause);
  }
}
