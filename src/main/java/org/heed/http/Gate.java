package org.heed.http;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;

/** Asks requests for their token, where the server wants one. Thread-safe. */
final class Gate {

  private final Optional<Tokens> tokens;

  Gate(Optional<Tokens> tokens) {
    this.tokens = tokens;
  }

  /**
   * Lets a request in whose header names a token, or whose route is open.
   *
   * @return false where the token may still come in the body
   */
  boolean admit(Route route, HttpFields headers) throws Problem {
    if (tokens.isEmpty() || route.access() == Route.Access.OPEN) {
      return true;
    }
    Optional<String> bearer = bearer(headers);
    if (bearer.isPresent()) {
      check(bearer.get());
      return true;
    }
    if (route.access() == Route.Access.TOKEN_OR_KEY) {
      return false;
    }
    throw refused("no token; send one as Authorization: Bearer");
  }

  /** Lets a request in whose body holds a token. */
  void check(String token) throws Problem {
    if (tokens.isPresent() && !tokens.get().admit(token)) {
      throw refused("no such token; ask whoever runs this server for one");
    }
  }

  private static Optional<String> bearer(HttpFields headers) {
    String value = headers.get(HttpHeader.AUTHORIZATION);
    if (value == null || !value.toLowerCase(Locale.ROOT).startsWith("bearer ")) {
      return Optional.empty();
    }
    return Optional.of(value.substring("bearer ".length()).strip());
  }

  private static Problem refused(String detail) {
    return new Problem(401, detail, Map.of("WWW-Authenticate", "Bearer realm=\"heed\""));
  }
}
