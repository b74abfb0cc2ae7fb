package org.heed.http;

/** {@code GET /health/live}: the server answers. */
final class LiveRoute implements Route.Shown {

  @Override
  public String path() {
    return "/health/live";
  }

  @Override
  public Access access() {
    return Access.OPEN;
  }

  @Override
  public Answer answer(Call call) {
    return Answer.json(
            json -> {
              json.writeStartObject();
              json.writeStringField("status", "live");
              json.writeEndObject();
            })
        .with("Cache-Control", "no-store");
  }
}
