package org.heed.http;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.ssl.SslConnection;

/**
 * Lets go of connections whose request's header does not come: one that sends a byte now and then
 * is never idle. Thread-safe.
 */
final class Watch implements Connection.Listener {

  private final long patience;
  private final Map<Connection, Seen> open = new ConcurrentHashMap<>();

  /**
   * How a connection stood when it last got on.
   *
   * @param answering whether its request has come in and is being answered
   */
  private record Seen(boolean answering, long bytes, long since) {}

  /**
   * @param patience how long a header may take to come in, in milliseconds
   */
  Watch(long patience) {
    this.patience = TimeUnit.MILLISECONDS.toNanos(patience);
  }

  @Override
  public void onOpened(Connection connection) {
    if (!(connection instanceof SslConnection)) {
      open.put(connection, new Seen(false, 0, System.nanoTime()));
    }
  }

  @Override
  public void onClosed(Connection connection) {
    open.remove(connection);
  }

  /** Notes that a request's header is whole, or that the request has been answered. */
  void answering(Connection connection, boolean under) {
    open.computeIfPresent(
        connection, (key, seen) -> new Seen(under, connection.getBytesIn(), System.nanoTime()));
  }

  /** Closes those that have been sending one header for too long; to be called now and then. */
  void look() {
    long now = System.nanoTime();
    open.forEach(
        (connection, seen) -> {
          if (!seen.answering()) {
            if (connection.getBytesIn() == seen.bytes()) {
              // Silence has a limit of its own.
              open.replace(connection, seen, new Seen(false, seen.bytes(), now));
            } else if (now - seen.since() > patience) {
              connection.getEndPoint().close();
            }
          }
        });
  }
}
