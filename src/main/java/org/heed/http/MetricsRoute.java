package org.heed.http;

/** {@code GET /metrics}: what was counted, for Prometheus. */
final class MetricsRoute implements Route.Shown {

  private final Metrics metrics;
  private final Reviews reviews;

  MetricsRoute(Metrics metrics, Reviews reviews) {
    this.metrics = metrics;
    this.reviews = reviews;
  }

  @Override
  public String path() {
    return "/metrics";
  }

  @Override
  public Answer answer(Call call) {
    return Answer.text(
        "text/plain; version=0.0.4; charset=utf-8",
        metrics.text(reviews.waiting(), reviews.underWay()));
  }
}
