package org.heed.http;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.SecureRequestCustomizer;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.SslConnectionFactory;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.ssl.SslContextFactory;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.heed.review.Desk;

/** The server: a port, and what stands behind it. Started once, stopped once. */
final class HttpServer implements AutoCloseable {

  private static final int MOST_THREADS = 64;
  private static final int LARGEST_HEADER = 8 << 10;

  /** How long a connection may lie still while the server stops; a busy reader needs a while. */
  private static final long FAREWELL = TimeUnit.SECONDS.toMillis(5);

  /** How long requests that were accepted may take to finish when the server stops. */
  private static final long LEAVE = TimeUnit.SECONDS.toMillis(30);

  private final Setup setup;
  private final Server server;
  private final ServerConnector connector;
  private final Reviews reviews;
  private final ThreadPoolExecutor batches;
  private final Desks desks;
  private final Optional<Tokens> tokens;
  private final Routes routes;
  private final Watch watch;
  private final ExecutorService watching;
  private final AtomicBoolean ready = new AtomicBoolean();

  /**
   * @param desk who reviews at first
   * @param say where a line is said on what happens to the server
   * @throws Misuse where the setup makes no sense
   */
  HttpServer(Setup setup, Desk desk, Consumer<String> say) throws Misuse {
    this.setup = setup;
    InetAddress address = address(setup.host());
    if (!address.isLoopbackAddress() && setup.tokens().isEmpty()) {
      throw new Misuse(
          "--host " + setup.host() + " can be reached from elsewhere; name a --token-file");
    }
    tokens =
        setup.tokens().isPresent()
            ? Optional.of(new Tokens(setup.tokens().get(), say))
            : Optional.empty();
    Setup.Limits limits = setup.limits();
    Metrics metrics = new Metrics();
    desks = new Desks(setup.request(), desk, metrics, say);
    reviews = new Reviews(limits.threads(), limits.queue());
    batches =
        new ThreadPoolExecutor(
            0, limits.batches(), 1, TimeUnit.MINUTES, new SynchronousQueue<>(), daemon("batch"));
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, 4);
    threads.setName("http");
    threads.setDaemon(true);
    server = new Server(threads);
    connector = connector(limits);
    connector.setHost(address.getHostAddress());
    connector.setPort(setup.port());
    connector.setIdleTimeout(limits.idle().toMillis());
    connector.setShutdownIdleTimeout(Math.min(FAREWELL, limits.idle().toMillis()));
    connector.setAcceptQueueSize(256);
    server.addConnector(connector);
    watch = new Watch(limits.idle().toMillis());
    connector.addBean(watch);
    watching = Executors.newSingleThreadExecutor(daemon("watch"));
    server.addBean(new NetworkConnectionLimit(limits.connections(), connector));
    int largest = (int) setup.request().maxSize();
    Checking checking = new Checking(limits.perDraft(), metrics);
    routes = new Routes(routes(setup.version(), checking, metrics, largest));
    Front front =
        new Front(
            routes,
            new Door(address, setup.host(), setup.names()),
            new Gate(tokens),
            new Origins(setup.origins()),
            desks,
            reviews,
            batches,
            metrics,
            watch,
            largest,
            limits.idle(),
            say);
    server.setHandler(new GracefulHandler(front));
    server.setErrorHandler(new JsonErrors());
    server.setStopTimeout(LEAVE);
  }

  private List<Route> routes(String version, Checking checking, Metrics metrics, int largest) {
    CheckBody bodies = new CheckBody(largest);
    List<Route> all =
        new ArrayList<>(
            List.of(
                new CheckRoute(bodies, checking),
                new BatchRoute(bodies, checking, reviews, largest, 4 * setup.limits().threads()),
                new RulesRoute(),
                new RuleRoute(),
                new LanguageToolRoute(checking, largest, version),
                new LanguagesRoute(),
                new TyperighterRoute(checking, largest),
                new LiveRoute(),
                new ReadyRoute(ready::get),
                new MetricsRoute(metrics, reviews),
                new OpenApiRoute(version)));
    all.addAll(PageRoute.all());
    return all;
  }

  private ServerConnector connector(Setup.Limits limits) {
    HttpConfiguration http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setRequestHeaderSize(LARGEST_HEADER);
    http.setIdleTimeout(limits.idle().toMillis());
    if (setup.keys().isEmpty()) {
      return new ServerConnector(server, 1, 1, new HttpConnectionFactory(http));
    }
    // Which names are good the door knows.
    http.addCustomizer(new SecureRequestCustomizer(false));
    SslContextFactory.Server ssl = new SslContextFactory.Server();
    ssl.setKeyStorePath(setup.keys().get().store().toUri().toString());
    ssl.setKeyStorePassword(setup.keys().get().password());
    ssl.setSniRequired(false);
    return new ServerConnector(
        server, 1, 1, new SslConnectionFactory(ssl, "http/1.1"), new HttpConnectionFactory(http));
  }

  private static ThreadFactory daemon(String name) {
    return task -> {
      Thread thread = new Thread(null, task, name, 8L << 20);
      thread.setDaemon(true);
      return thread;
    };
  }

  private static InetAddress address(String host) throws Misuse {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new Misuse("--host " + host + ": no address of this machine; name one");
    }
  }

  /**
   * Begins to listen.
   *
   * @throws Misuse where the port or the key store is not to be had
   */
  void start() throws Misuse {
    try {
      server.start();
      watching.execute(this::keepWatch);
      ready.set(true);
    } catch (IOException e) {
      throw new Misuse(
          "cannot listen at "
              + setup.host()
              + ":"
              + setup.port()
              + (setup.keys().isPresent() ? " or read the key store" : "")
              + "; name another --port, or end what listens there");
    } catch (Exception e) {
      throw new Misuse("cannot start: " + e.getClass().getSimpleName());
    }
  }

  private void keepWatch() {
    try {
      while (true) {
        TimeUnit.SECONDS.sleep(1);
        watch.look();
      }
    } catch (InterruptedException e) {
      // The server stops.
    }
  }

  /** All routes. */
  List<Route> routes() {
    return routes.all();
  }

  /** Where it listens, as a URL. */
  String url() {
    String host = setup.host().indexOf(':') >= 0 ? "[" + setup.host() + "]" : setup.host();
    String scheme = setup.keys().isPresent() ? "https" : "http";
    return scheme + "://" + host + ":" + connector.getLocalPort();
  }

  /** Sees whether tokens, rules or settings have changed. */
  void refresh() {
    tokens.ifPresent(Tokens::refresh);
    desks.refresh();
  }

  /** Reads rules and settings again. */
  void reload() {
    tokens.ifPresent(Tokens::refresh);
    desks.reload();
  }

  /** Stops listening, lets the requests that were accepted finish, and ends. */
  @Override
  public void close() {
    ready.set(false);
    try {
      server.stop();
    } catch (Exception e) {
      // Then it did not stop in time; nothing more can be done for those requests.
    }
    reviews.close();
    batches.shutdownNow();
    watching.shutdownNow();
  }
}
