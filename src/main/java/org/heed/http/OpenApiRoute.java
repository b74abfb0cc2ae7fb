package org.heed.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** {@code GET /openapi.json}: what the API takes and gives, in OpenAPI's words. */
final class OpenApiRoute implements Route.Shown {

  private final String text;

  /**
   * @param version Heed's own
   */
  OpenApiRoute(String version) {
    try (InputStream in =
        Objects.requireNonNull(OpenApiRoute.class.getResourceAsStream("openapi.json"))) {
      text =
          new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .replace("\"0.0.0\"", "\"" + version + "\"");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String path() {
    return "/openapi.json";
  }

  @Override
  public Access access() {
    return Access.OPEN;
  }

  @Override
  public Answer answer(Call call) {
    return Answer.text("application/json", text);
  }
}
