package org.heed.lsp;

import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ProgressParams;
import org.eclipse.lsp4j.WorkDoneProgressBegin;
import org.eclipse.lsp4j.WorkDoneProgressCreateParams;
import org.eclipse.lsp4j.WorkDoneProgressEnd;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.LanguageClient;

/**
 * Shows a client that a review in full takes a while, as the first one does, which loads the
 * models. A short one shows nothing.
 */
final class ModelProgress {

  private static final long PATIENCE_MILLIS = 400;

  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread made = new Thread(work, "heed-progress");
            made.setDaemon(true);
            return made;
          });
  private final LanguageClient client;
  private final boolean shown;

  /**
   * @param shown whether the client shows progress at all
   */
  ModelProgress(LanguageClient client, boolean shown) {
    this.client = client;
    this.shown = shown;
  }

  /** A review under way; it is over when this is closed. */
  interface Shown extends AutoCloseable {
    @Override
    void close();
  }

  /** Starts the clock of a review. */
  Shown start() {
    if (!shown) {
      return () -> {};
    }
    String token = "heed-" + UUID.randomUUID();
    Turn turn = new Turn(token);
    ScheduledFuture<?> begin = clock.schedule(turn::ask, PATIENCE_MILLIS, TimeUnit.MILLISECONDS);
    return () -> {
      begin.cancel(false);
      clock.execute(turn::end);
    };
  }

  void stop() {
    clock.shutdownNow();
  }

  /** One progress: begun once the client has agreed to it, and ended if it was begun. */
  private final class Turn {
    private final Either<String, Integer> token;
    private boolean over;
    private boolean begun;

    Turn(String token) {
      this.token = Either.forLeft(token);
    }

    void ask() {
      client
          .createProgress(new WorkDoneProgressCreateParams(token))
          .thenRun(this::begin)
          .exceptionally(refusal -> null);
    }

    private synchronized void begin() {
      if (!over) {
        begun = true;
        WorkDoneProgressBegin begin = new WorkDoneProgressBegin();
        begin.setTitle("Heed");
        begin.setMessage("Reading sentences; the first time, the language models load");
        begin.setCancellable(false);
        client.notifyProgress(new ProgressParams(token, Either.forLeft(begin)));
      }
    }

    synchronized void end() {
      over = true;
      if (begun) {
        client.notifyProgress(new ProgressParams(token, Either.forLeft(new WorkDoneProgressEnd())));
      }
    }
  }
}
