package org.heed.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The fields of a form as browsers send it. The first of several of one name counts. Immutable. */
final class Form {

  private final Map<String, String> fields;

  private Form(Map<String, String> fields) {
    this.fields = fields;
  }

  /** Reads {@code application/x-www-form-urlencoded} in UTF-8. */
  static Form read(byte[] body) throws Problem {
    Map<String, String> fields = new LinkedHashMap<>();
    String text = new String(body, StandardCharsets.UTF_8);
    int from = 0;
    while (from < text.length()) {
      int and = text.indexOf('&', from);
      int to = and < 0 ? text.length() : and;
      int equals = text.indexOf('=', from);
      if (to > from) {
        boolean named = equals >= 0 && equals < to;
        String name = decoded(text.substring(from, named ? equals : to));
        fields.putIfAbsent(name, named ? decoded(text.substring(equals + 1, to)) : "");
      }
      from = to + 1;
    }
    return new Form(fields);
  }

  private static String decoded(String text) throws Problem {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw Problem.malformed("the form is not well-formed; a % has to be sent as %25");
    }
  }

  /** A field that is there and not empty. */
  Optional<String> text(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isEmpty());
  }

  /** Whether a field is there, be it empty. */
  boolean has(String name) {
    return fields.containsKey(name);
  }

  /** The parts of a field with commas between them, in lower case. */
  List<String> list(String name) {
    List<String> parts = new ArrayList<>();
    for (String part : text(name).orElse("").split(",", -1)) {
      if (!part.isBlank()) {
        parts.add(part.strip().toLowerCase(Locale.ROOT));
      }
    }
    return parts;
  }
}
