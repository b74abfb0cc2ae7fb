package org.heed.http;

import java.util.function.BooleanSupplier;

/** {@code GET /health/ready}: drafts can be sent, all that a review needs is loaded. */
final class ReadyRoute implements Route.Shown {

  private final BooleanSupplier ready;

  ReadyRoute(BooleanSupplier ready) {
    this.ready = ready;
  }

  @Override
  public String path() {
    return "/health/ready";
  }

  @Override
  public Access access() {
    return Access.OPEN;
  }

  @Override
  public Answer answer(Call call) throws Problem {
    if (!ready.getAsBoolean()) {
      throw Problem.busy(503, "not ready: starting or stopping");
    }
    return Answer.json(
            json -> {
              json.writeStartObject();
              json.writeStringField("status", "ready");
              json.writeStringField("ruleset", call.desk().rules().hash());
              json.writeNumberField("rules", call.desk().rules().rules().size());
              json.writeEndObject();
            })
        .with("Cache-Control", "no-store");
  }
}
