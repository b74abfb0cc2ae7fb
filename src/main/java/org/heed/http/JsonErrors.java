package org.heed.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * Says what the server itself refuses: requests that are not HTTP, that are too long, or that come
 * while it stops. Quotes nothing of them.
 */
final class JsonErrors extends ErrorHandler {

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = request.getAttribute(ERROR_STATUS) instanceof Integer known ? known : 500;
    ByteBuffer body = body(status, response.getHeaders());
    response.setStatus(status);
    response.write(true, body, callback);
    return true;
  }

  private static ByteBuffer body(int status, HttpFields.Mutable headers) {
    Answer answer = Answer.of(new Problem(status, detail(status)));
    ByteBuffer bytes = answer.bytes();
    headers.put(HttpHeader.CONTENT_TYPE, answer.type());
    headers.put(HttpHeader.CONTENT_LENGTH, bytes.remaining());
    if (status == 503) {
      headers.put(HttpHeader.RETRY_AFTER, "1");
    }
    return bytes;
  }

  private static String detail(int status) {
    return switch (status) {
      case 400 -> "the request is not well-formed HTTP";
      case 408 -> "the request did not come in time";
      case 413 -> "the request is too large";
      case 414 -> "the request line is too long";
      case 426 -> "this version of HTTP is not spoken; use HTTP/1.1";
      case 431 -> "the request's header is larger than 8 KiB";
      case 503 -> "the server is stopping, or has more to do than it can; try again";
      case 505 -> "this version of HTTP is not spoken; use HTTP/1.1";
      default -> status < 500 ? "the request cannot be answered" : "the server failed";
    };
  }
}
