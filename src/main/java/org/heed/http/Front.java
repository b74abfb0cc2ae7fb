package org.heed.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpException;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.io.EofException;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.Promise;
import org.eclipse.jetty.util.thread.Invocable;
import org.eclipse.jetty.util.thread.Scheduler;
import org.heed.review.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Takes every request: sees whether it may come in, finds its route, reads its body without holding
 * a thread, and has the route answer when its turn comes. Thread-safe.
 */
final class Front extends Handler.Abstract {

  private final Routes routes;
  private final Door door;
  private final Gate gate;
  private final Origins origins;
  private final Desks desks;
  private final Reviews reviews;
  private final ExecutorService batches;
  private final Metrics metrics;
  private final Watch watch;
  private final int largest;
  private final Duration patience;
  private final Consumer<String> say;

  /**
   * @param batches where streamed routes run; rejects what is too many
   * @param largest the most bytes of a body
   * @param patience how long a body may take to come in
   * @param say where faults of Heed's own are reported
   */
  Front(
      Routes routes,
      Door door,
      Gate gate,
      Origins origins,
      Desks desks,
      Reviews reviews,
      ExecutorService batches,
      Metrics metrics,
      Watch watch,
      int largest,
      Duration patience,
      Consumer<String> say) {
    this.routes = routes;
    this.door = door;
    this.gate = gate;
    this.origins = origins;
    this.desks = desks;
    this.reviews = reviews;
    this.batches = batches;
    this.metrics = metrics;
    this.watch = watch;
    this.largest = largest;
    this.patience = patience;
    this.say = say;
  }

  /** A request under way, and how its route is called in the metrics. */
  private record Under(
      Request request, Response response, Callback callback, String route, long begun) {}

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    long begun = System.nanoTime();
    Connection connection = request.getConnectionMetaData().getConnection();
    watch.answering(connection, true);
    Request.addCompletionListener(request, failure -> watch.answering(connection, false));
    String path = Request.getPathInContext(request);
    Optional<Routes.Found> found = routes.find(request.getMethod(), path);
    String name = found.map(each -> each.route().path()).orElse("other");
    Under under = new Under(request, response, callback, name, begun);
    origins.mark(request.getHeaders(), response.getHeaders());
    try {
      String host = Request.getServerName(request);
      if (host != null && !door.admits(host)) {
        throw new Problem(421, "this server is not called by that name; see --allow-host");
      }
      if (request.getMethod().equals("OPTIONS")) {
        options(under, path);
      } else if (found.isEmpty()) {
        throw unknown(path);
      } else {
        enter(under, found.get());
      }
    } catch (Problem e) {
      send(under, Answer.of(e));
    } catch (RuntimeException e) {
      send(under, fault(e));
    }
    return true;
  }

  private Problem unknown(String path) {
    List<String> methods = routes.methods(path);
    return methods.isEmpty()
        ? new Problem(404, "no such path; /openapi.json lists all")
        : new Problem(
            405,
            "this path does not take that method",
            Map.of("Allow", String.join(", ", methods)));
  }

  private void options(Under under, String path) throws Problem {
    List<String> methods = routes.methods(path);
    if (methods.isEmpty()) {
      throw unknown(path);
    }
    HttpFields.Mutable headers = under.response().getHeaders();
    headers.put(HttpHeader.ALLOW, String.join(", ", methods));
    if (origins.of(under.request().getHeaders()).isPresent()) {
      origins.preflight(under.request().getHeaders(), methods, headers);
    }
    send(under, new Answer(204, "", "", Map.of()));
  }

  private void enter(Under under, Routes.Found found) throws Problem {
    Request request = under.request();
    boolean admitted = gate.admit(found.route(), request.getHeaders());
    Call call =
        new Call(
            desks.current(),
            found.parameters(),
            query(request),
            Optional.ofNullable(request.getHeaders().get(HttpHeader.CONTENT_TYPE)));
    if (found.route() instanceof Route.Shown shown) {
      send(under, shown.answer(call));
    } else if (found.route() instanceof Route.Worked worked) {
      worked.admit(call);
      read(under, worked, call, admitted);
    } else if (found.route() instanceof Route.Streamed streamed) {
      streamed.admit(call);
      stream(under, streamed, call);
    }
  }

  private static Map<String, List<String>> query(Request request) throws Problem {
    String query = request.getHttpURI().getQuery();
    if (query == null || query.isEmpty()) {
      return Map.of();
    }
    try {
      Map<String, List<String>> parameters = new LinkedHashMap<>();
      for (var field : Request.extractQueryParameters(request)) {
        parameters.put(field.getName(), List.copyOf(field.getValues()));
      }
      return parameters;
    } catch (RuntimeException e) {
      throw Problem.malformed("the query is not well-formed");
    }
  }

  /** Reads the body, which takes as long as the sender does, then waits for the route's turn. */
  private void read(Under under, Route.Worked route, Call call, boolean admitted) throws Problem {
    if (under.request().getLength() > largest) {
      throw Problem.tooLarge(largest);
    }
    AtomicBoolean over = new AtomicBoolean();
    Scheduler.Task late =
        under
            .request()
            .getComponents()
            .getScheduler()
            .schedule(
                () -> {
                  if (over.compareAndSet(false, true)) {
                    unread(under, new TimeoutException());
                  }
                },
                patience.toMillis(),
                TimeUnit.MILLISECONDS);
    Content.Source.asByteArrayAsync(
        under.request(),
        largest,
        Promise.Invocable.from(
            Invocable.InvocationType.NON_BLOCKING,
            (body, failure) -> {
              late.cancel();
              if (!over.compareAndSet(false, true)) {
                return;
              }
              if (failure != null) {
                unread(under, failure);
              } else {
                queue(under, route, call, admitted, body);
              }
            }));
  }

  private void queue(Under under, Route.Worked route, Call call, boolean admitted, byte[] body) {
    try {
      if (!admitted) {
        gate.check(route.key(call, body));
      }
      reviews.take(() -> work(under, route, call, body));
    } catch (Problem e) {
      send(under, Answer.of(e));
    } catch (RuntimeException e) {
      send(under, fault(e));
    }
  }

  private void unread(Under under, Throwable failure) {
    Throwable cause =
        failure instanceof CompletionException && failure.getCause() != null
            ? failure.getCause()
            : failure;
    if (cause instanceof TimeoutException) {
      send(under, Answer.of(new Problem(408, "the body did not come in time")));
    } else if (cause instanceof HttpException bad) {
      send(under, Answer.of(new Problem(bad.getCode(), "the body is not well-formed HTTP")));
    } else if (cause instanceof IllegalStateException) {
      send(under, Answer.of(Problem.tooLarge(largest)));
    } else {
      // The client has gone.
      metrics.answered(under.route(), 499, System.nanoTime() - under.begun());
      under.callback().failed(cause);
    }
  }

  private void work(Under under, Route.Worked route, Call call, byte[] body) {
    Answer answer;
    try {
      answer = route.answer(call, body);
    } catch (Problem e) {
      answer = Answer.of(e);
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      answer = fault(e);
    }
    send(under, answer);
  }

  private void stream(Under under, Route.Streamed route, Call call) throws Problem {
    try {
      batches.execute(() -> streamNow(under, route, call));
    } catch (RejectedExecutionException e) {
      throw Problem.busy(429, "as many batches as may run at once are running; try again");
    }
  }

  private void streamNow(Under under, Route.Streamed route, Call call) {
    Response response = under.response();
    response.setStatus(200);
    head(response, route.type());
    @Nullable Throwable failure = null;
    try (InputStream in = Content.Source.asInputStream(under.request());
        OutputStream out = Content.Sink.asOutputStream(response)) {
      route.answer(call, in, out);
    } catch (IOException e) {
      failure = e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fault(e);
      failure = e;
    }
    metrics.answered(under.route(), failure == null ? 200 : 499, System.nanoTime() - under.begun());
    if (failure == null) {
      under.callback().succeeded();
    } else {
      under.callback().failed(failure instanceof IOException ? new EofException() : failure);
    }
  }

  /** The answer to a fault of Heed's own, which is said on standard error too. */
  private Answer fault(Throwable fault) {
    String message = Refused.fault("", fault).message();
    say.accept(message);
    return Answer.of(new Problem(500, message));
  }

  private static void head(Response response, String type) {
    HttpFields.Mutable headers = response.getHeaders();
    headers.put(HttpHeader.CONTENT_TYPE, type);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
  }

  private void send(Under under, Answer answer) {
    Response response = under.response();
    ByteBuffer body = answer.bytes();
    Runnable count =
        () -> metrics.answered(under.route(), answer.status(), System.nanoTime() - under.begun());
    try {
      response.setStatus(answer.status());
      if (answer.status() != 204) {
        head(response, answer.type());
        response.getHeaders().put(HttpHeader.CONTENT_LENGTH, body.remaining());
      }
      answer.headers().forEach((name, value) -> response.getHeaders().put(name, value));
      boolean bodyless = under.request().getMethod().equals("HEAD");
      response.write(
          true,
          bodyless ? ByteBuffer.allocate(0) : body,
          Callback.from(
              () -> {
                count.run();
                under.callback().succeeded();
              },
              failure -> {
                count.run();
                under.callback().failed(failure);
              }));
    } catch (RuntimeException e) {
      under.callback().failed(e);
    }
  }
}
