package org.heed.http;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.heed.review.Desk;

/** Runs a server until it is told to stop. */
public final class Service {

  private enum Told {
    STOP,
    RELOAD
  }

  private static final long LOOK_EVERY_MILLIS = 1000;

  private Service() {}

  /**
   * Listens until the process gets TERM or INT, then lets accepted requests finish. Reads rules and
   * settings again when they change, or on HUP.
   *
   * @param out gets the first line, which says where it listens
   * @param say gets a line on whatever else there is to say
   * @return whether it ran; false where the rules or settings are wrong
   * @throws Misuse where it cannot be started as asked
   */
  public static boolean run(Setup setup, Writer out, Consumer<String> say)
      throws Misuse, IOException {
    Desk desk = Desk.open(setup.request());
    desk.problems().forEach(say);
    if (!desk.problems().isEmpty()) {
      return false;
    }
    Set<String> asked = new LinkedHashSet<>(setup.request().only());
    asked.addAll(setup.request().skip());
    List<String> unknown = desk.unknownRules(asked);
    if (!unknown.isEmpty()) {
      throw new Misuse(String.join("; ", unknown));
    }
    desk.prepare();
    BlockingQueue<Told> told = new LinkedBlockingQueue<>();
    try (HttpServer server = new HttpServer(setup, desk, say)) {
      Signals.on("TERM", () -> told.add(Told.STOP));
      Signals.on("INT", () -> told.add(Told.STOP));
      Signals.on("HUP", () -> told.add(Told.RELOAD));
      server.start();
      out.write("heed listening on " + server.url() + "\n");
      out.flush();
      while (attend(server, told)) {
        // Until it is told to stop.
      }
    }
    return true;
  }

  private static boolean attend(HttpServer server, BlockingQueue<Told> told) {
    try {
      Told what = told.poll(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
      if (what == Told.RELOAD) {
        server.reload();
      } else if (what == null) {
        server.refresh();
      }
      return what != Told.STOP;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
