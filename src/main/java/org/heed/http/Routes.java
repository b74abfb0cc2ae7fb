package org.heed.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** The table of all routes. Immutable. */
final class Routes {

  private final List<Route> routes;

  Routes(List<Route> routes) {
    this.routes = List.copyOf(routes);
  }

  /**
   * A route that a path leads to.
   *
   * @param parameters what its braces stand for
   */
  record Found(Route route, Map<String, String> parameters) {}

  List<Route> all() {
    return routes;
  }

  /** The route of a method and a path, both as requested and decoded. */
  Optional<Found> find(String method, String path) {
    String wanted = method.equals("HEAD") ? "GET" : method;
    for (Route route : routes) {
      Optional<Map<String, String>> parameters = parameters(route.path(), path);
      if (parameters.isPresent() && route.method().equals(wanted)) {
        return Optional.of(new Found(route, parameters.get()));
      }
    }
    return Optional.empty();
  }

  /** The methods that a path takes, in alphabetical order; none where there is no such path. */
  List<String> methods(String path) {
    TreeSet<String> methods = new TreeSet<>();
    for (Route route : routes) {
      if (parameters(route.path(), path).isPresent()) {
        methods.add(route.method());
        if (route.method().equals("GET")) {
          methods.add("HEAD");
        }
        methods.add("OPTIONS");
      }
    }
    return new ArrayList<>(methods);
  }

  private static Optional<Map<String, String>> parameters(String pattern, String path) {
    if (pattern.indexOf('{') < 0) {
      return pattern.equals(path) ? Optional.of(Map.of()) : Optional.empty();
    }
    String[] wanted = pattern.split("/", -1);
    String[] given = path.split("/", -1);
    if (wanted.length != given.length) {
      return Optional.empty();
    }
    Map<String, String> parameters = new LinkedHashMap<>();
    for (int i = 0; i < wanted.length; i++) {
      if (wanted[i].startsWith("{")) {
        parameters.put(wanted[i].substring(1, wanted[i].length() - 1), given[i]);
      } else if (!wanted[i].equals(given[i])) {
        return Optional.empty();
      }
    }
    return Optional.of(parameters);
  }
}
