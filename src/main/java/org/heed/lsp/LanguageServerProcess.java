package org.heed.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.eclipse.lsp4j.jsonrpc.Endpoint;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.MessageConsumer;
import org.eclipse.lsp4j.jsonrpc.RemoteEndpoint;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.json.MessageJsonHandler;
import org.eclipse.lsp4j.jsonrpc.json.StreamMessageConsumer;
import org.eclipse.lsp4j.jsonrpc.messages.MessageIssue;
import org.eclipse.lsp4j.jsonrpc.messages.RequestMessage;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.jsonrpc.services.ServiceEndpoints;
import org.eclipse.lsp4j.services.LanguageClient;
import org.heed.review.Refused;

/** A language server that talks to one client over a pair of streams until the client is done. */
public final class LanguageServerProcess {

  private LanguageServerProcess() {}

  /**
   * Serves a client.
   *
   * @return the exit status the protocol asks for: 0 after {@code shutdown}, else 1
   */
  public static int run(Setup setup, InputStream in, OutputStream out) {
    EditorServer server = new EditorServer(setup);
    ExecutorService reader =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "heed-reader");
              thread.setDaemon(true);
              return thread;
            });
    Launcher<LanguageClient> launcher =
        new Wiring()
            .setLocalService(server)
            .setRemoteInterface(LanguageClient.class)
            .setInput(in)
            .setOutput(out)
            .setExecutorService(reader)
            .setExceptionHandler(LanguageServerProcess::error)
            .create();
    server.connect(launcher.getRemoteProxy());
    reader.execute(
        () -> {
          try {
            launcher.startListening().get();
          } catch (Exception e) {
            // A stream that breaks ends the session as one that closes does.
          }
          server.ended().complete(server.statusNow());
        });
    int status = server.ended().join();
    server.session().ifPresent(Session::stop);
    return status;
  }

  /** What a client is told of a request that failed: never the draft's words, nor a stack trace. */
  private static ResponseError error(Throwable thrown) {
    Throwable fault = thrown;
    while (fault.getCause() != null
        && (fault instanceof CompletionException
            || fault instanceof InvocationTargetException
            || fault.getClass().equals(RuntimeException.class))) {
      fault = fault.getCause();
    }
    if (fault instanceof ResponseErrorException known) {
      return known.getResponseError();
    }
    if (fault instanceof UnsupportedOperationException) {
      return new ResponseError(ResponseErrorCode.MethodNotFound, "not offered", null);
    }
    return new ResponseError(
        ResponseErrorCode.InternalError, Refused.fault("", fault).message(), null);
  }

  /** As LSP4J wires a server, but that malformed requests are answered without quoting them. */
  private static final class Wiring extends Launcher.Builder<LanguageClient> {

    @Override
    protected RemoteEndpoint createRemoteEndpoint(MessageJsonHandler json) {
      MessageConsumer out = wrapMessageConsumer(new StreamMessageConsumer(output, json));
      RemoteEndpoint endpoint =
          new PlainEndpoint(out, ServiceEndpoints.toEndpoint(localServices), exceptionHandler);
      json.setMethodProvider(endpoint);
      endpoint.setJsonHandler(json);
      return endpoint;
    }
  }

  /** Leaves causes, which LSP4J would send along, out of what it says of malformed requests. */
  private static final class PlainEndpoint extends RemoteEndpoint {
    private final MessageConsumer out;

    PlainEndpoint(
        MessageConsumer out, Endpoint local, Function<Throwable, ResponseError> exceptionHandler) {
      super(out, local, exceptionHandler);
      this.out = out;
    }

    @Override
    protected void handleRequestIssues(RequestMessage request, List<MessageIssue> issues) {
      out.consume(
          createErrorResponseMessage(
              request,
              new ResponseError(
                  issues.get(0).getIssueCode(), "the request is malformed; check it", null)));
    }
  }
}
