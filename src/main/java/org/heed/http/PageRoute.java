package org.heed.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** {@code GET /}: the page for reporters without a plug-in, and the two files it is made of. */
final class PageRoute implements Route.Shown {

  /** Nothing from elsewhere, nothing inline, no frame around it. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:;"
          + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  private final String path;
  private final Answer answer;

  private PageRoute(String path, String file, String type) {
    this.path = path;
    try (InputStream in =
        Objects.requireNonNull(PageRoute.class.getResourceAsStream("page/" + file))) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      answer =
          new Answer(
              200,
              type + "; charset=utf-8",
              text,
              Map.of(
                  "Content-Security-Policy",
                  POLICY,
                  "X-Content-Type-Options",
                  "nosniff",
                  "Referrer-Policy",
                  "no-referrer",
                  "Cache-Control",
                  "no-cache"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The page with its style and its script. */
  static List<Route> all() {
    return List.of(
        new PageRoute("/", "index.html", "text/html"),
        new PageRoute("/page/page.css", "page.css", "text/css"),
        new PageRoute("/page/page.js", "page.js", "text/javascript"));
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public Access access() {
    return Access.OPEN;
  }

  @Override
  public Answer answer(Call call) {
    return answer;
  }
}
