package org.heed.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.MessageType;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.heed.review.Reviewed;

/**
 * Sends a client what it did not ask for, in order and on a thread of its own, so that a client
 * slow to read holds up no review. What has gone stale by then is not sent. Thread-safe.
 */
final class Outbox {

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "heed-outbox");
            made.setDaemon(true);
            return made;
          });
  private final LanguageClient client;
  private final Abilities abilities;
  private final Diagnostics diagnostics;

  Outbox(LanguageClient client, Abilities abilities, Diagnostics diagnostics) {
    this.client = client;
    this.abilities = abilities;
    this.diagnostics = diagnostics;
  }

  /**
   * Pushes the diagnostics of a review, unless the client pulls them.
   *
   * @param reviewed the review; empty for none
   * @param isNewest whether the client still has the text it is of
   */
  void publish(Galley galley, Optional<Reviewed> reviewed, BooleanSupplier isNewest) {
    if (abilities.pulls()) {
      return;
    }
    thread.execute(
        () -> {
          if (isNewest.getAsBoolean()) {
            List<Diagnostic> found = diagnostics.of(galley, reviewed);
            client.publishDiagnostics(
                new PublishDiagnosticsParams(galley.uri(), found, galley.version()));
          }
        });
  }

  /** Takes back what was pushed for a draft that is closed. */
  void clear(String uri, BooleanSupplier isClosed) {
    if (!abilities.pulls()) {
      thread.execute(
          () -> {
            if (isClosed.getAsBoolean()) {
              client.publishDiagnostics(new PublishDiagnosticsParams(uri, List.of()));
            }
          });
    }
  }

  /** Has a client that pulls ask again. */
  void refresh() {
    if (abilities.pulls() && abilities.refreshes()) {
      // A client that cannot after all keeps what it has.
      thread.execute(() -> client.refreshDiagnostics().exceptionally(fault -> null));
    }
  }

  /** Shows the user what is wrong and can be mended. No draft text. */
  void warn(String message) {
    thread.execute(() -> client.showMessage(new MessageParams(MessageType.Warning, message)));
  }

  /** Anything else there is to send, in its turn. */
  void send(Runnable message) {
    thread.execute(message);
  }

  void stop() {
    thread.shutdownNow();
  }
}
