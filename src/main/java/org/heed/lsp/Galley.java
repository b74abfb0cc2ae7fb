package org.heed.lsp;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.heed.review.Reviewed;
import org.heed.text.MediaType;
import org.heed.text.SourceSpan;

/**
 * One state of a draft as an editor has it, and the reviews of it: by words first, then in full.
 * Once the editor has a newer one, reviews still to come are given up. Thread-safe.
 */
final class Galley {

  private final String uri;
  private final int version;
  private final MediaType type;
  private final String text;
  private final Positions positions;
  private final PositionUnit unit;
  private final CompletableFuture<Optional<Reviewed>> fast = new CompletableFuture<>();
  private final CompletableFuture<Optional<Reviewed>> full = new CompletableFuture<>();
  private volatile boolean superseded;

  Galley(String uri, int version, MediaType type, String text, PositionUnit unit) {
    this.uri = uri;
    this.version = version;
    this.type = type;
    this.text = text;
    this.positions = new Positions(text, unit);
    this.unit = unit;
  }

  /** The state after some changes, each made to what the one before it left. */
  Galley with(int newVersion, List<TextDocumentContentChangeEvent> changes) {
    String after = text;
    Positions there = positions;
    for (int i = 0; i < changes.size(); i++) {
      Range range = changes.get(i).getRange();
      if (range == null) {
        after = changes.get(i).getText();
      } else {
        SourceSpan span = there.span(range);
        after =
            after.substring(0, span.start())
                + changes.get(i).getText()
                + after.substring(span.end());
      }
      if (i + 1 < changes.size()) {
        there = new Positions(after, unit);
      }
    }
    return new Galley(uri, newVersion, type, after, unit);
  }

  /** The same text, to be reviewed anew. */
  Galley again() {
    return new Galley(uri, version, type, text, unit);
  }

  String uri() {
    return uri;
  }

  int version() {
    return version;
  }

  MediaType type() {
    return type;
  }

  String text() {
    return text;
  }

  Positions positions() {
    return positions;
  }

  /** The review by words; empty where the draft was refused. */
  CompletableFuture<Optional<Reviewed>> fast() {
    return fast;
  }

  /** The review in full; empty where the draft was refused. */
  CompletableFuture<Optional<Reviewed>> full() {
    return full;
  }

  /** The last review there is, or the first to come. */
  CompletableFuture<Optional<Reviewed>> last() {
    return full.isDone() ? full : fast;
  }

  /** Whether the editor has a newer state, or none any more. */
  boolean isSuperseded() {
    return superseded;
  }

  /** Gives up reviews still to come: whoever waits for one learns that it was cancelled. */
  void supersede() {
    superseded = true;
    fast.completeExceptionally(new CancellationException());
    full.completeExceptionally(new CancellationException());
  }
}
