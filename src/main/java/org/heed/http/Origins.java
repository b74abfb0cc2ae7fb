package org.heed.http;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Tells browsers which pages of elsewhere may call: those of the origins named. Immutable. */
final class Origins {

  private final List<String> named;

  Origins(List<String> named) {
    this.named = List.copyOf(named);
  }

  /** The origin of a request, if it is one that may call. */
  Optional<String> of(HttpFields headers) {
    return Optional.ofNullable(headers.get(HttpHeader.ORIGIN)).filter(named::contains);
  }

  /** Marks an answer, so that the browser hands it to the page. */
  void mark(HttpFields request, HttpFields.Mutable answer) {
    if (named.isEmpty()) {
      return;
    }
    answer.add(HttpHeader.VARY, "Origin");
    of(request)
        .ifPresent(
            origin -> {
              answer.put("Access-Control-Allow-Origin", origin);
              answer.put("Access-Control-Allow-Credentials", "true");
              answer.put("Access-Control-Expose-Headers", "Retry-After, Heed-Notice");
            });
  }

  /** Answers what a browser asks before it calls. */
  void preflight(HttpFields request, List<String> methods, HttpFields.Mutable answer) {
    answer.put("Access-Control-Allow-Methods", String.join(", ", methods));
    answer.put("Access-Control-Allow-Headers", "Authorization, Content-Type");
    answer.put("Access-Control-Max-Age", "600");
    if ("true".equals(request.get("Access-Control-Request-Private-Network"))) {
      answer.put("Access-Control-Allow-Private-Network", "true");
    }
  }
}
