package org.heed.http;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heed.review.Desk;
import org.heed.review.Request;

/**
 * The desk that reviews now. Changed rules or settings open another, which takes the place of the
 * old one whole; one with a problem does not. Thread-safe.
 */
final class Desks {

  private static final int DEEPEST = 4;

  private final Request request;
  private final Consumer<String> say;
  private final Metrics metrics;
  private volatile Desk desk;
  private String seen;

  Desks(Request request, Desk first, Metrics metrics, Consumer<String> say) {
    this.request = request;
    this.desk = first;
    this.metrics = metrics;
    this.say = say;
    this.seen = look(first);
  }

  Desk current() {
    return desk;
  }

  /** Opens another desk if a file has changed since the last look. */
  synchronized void refresh() {
    if (!look(desk).equals(seen)) {
      reload();
    }
  }

  /** Opens another desk, changed or not. */
  synchronized void reload() {
    Desk next = Desk.open(request);
    seen = look(next);
    if (!next.problems().isEmpty()) {
      metrics.reloaded(false);
      next.problems().forEach(say);
      say.accept("the rules and settings read before still hold");
      return;
    }
    next.prepare();
    desk = next;
    metrics.reloaded(true);
    say.accept("rules and settings read again: " + next.rules().rules().size() + " rules");
  }

  /** What the files look like from outside. */
  private static String look(Desk desk) {
    TreeMap<String, String> all = new TreeMap<>();
    for (Path place : List.copyOf(desk.watched())) {
      try (Stream<Path> files = Files.walk(place, DEEPEST)) {
        files.forEach(file -> all.put(file.toString(), outside(file)));
      } catch (IOException | RuntimeException e) {
        all.put(place.toString(), "");
      }
    }
    return all.toString();
  }

  private static String outside(Path file) {
    try {
      return Files.isDirectory(file)
          ? "folder"
          : Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return "";
    }
  }
}
