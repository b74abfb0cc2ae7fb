package org.heed.http;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.concurrent.atomic.LongAdder;
import org.heed.lint.Finding;
import org.heed.lint.Review;

/**
 * What was asked and answered, counted: by route, status and rule, never by anything a request
 * holds. Thread-safe.
 */
final class Metrics {

  /** Upper bounds of the classes of latency, in milliseconds. */
  private static final long[] BOUNDS = {
    1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10000
  };

  private record Asked(String route, int status) implements Comparable<Asked> {
    @Override
    public int compareTo(Asked other) {
      int byRoute = route.compareTo(other.route);
      return byRoute != 0 ? byRoute : Integer.compare(status, other.status);
    }
  }

  /** Latencies of one route: how many in each class, and all together in microseconds. */
  private static final class Latencies {
    private final AtomicLongArray classes = new AtomicLongArray(BOUNDS.length + 1);
    private final LongAdder micros = new LongAdder();
  }

  private final Map<Asked, LongAdder> requests = new ConcurrentSkipListMap<>();
  private final Map<String, Latencies> latencies = new ConcurrentSkipListMap<>();
  private final Map<String, LongAdder> findings = new ConcurrentSkipListMap<>();
  private final LongAdder drafts = new LongAdder();
  private final LongAdder words = new LongAdder();
  private final LongAdder incomplete = new LongAdder();
  private final LongAdder reloads = new LongAdder();
  private final LongAdder failedReloads = new LongAdder();

  /**
   * Counts a request.
   *
   * @param route the route's path as the table has it
   */
  void answered(String route, int status, long nanos) {
    requests.computeIfAbsent(new Asked(route, status), key -> new LongAdder()).increment();
    Latencies own = latencies.computeIfAbsent(route, key -> new Latencies());
    int at = 0;
    while (at < BOUNDS.length && nanos > BOUNDS[at] * 1_000_000) {
      at++;
    }
    own.classes.incrementAndGet(at);
    own.micros.add(nanos / 1000);
  }

  /** Counts a review. */
  void reviewed(Review review) {
    drafts.increment();
    words.add(review.words());
    if (review.incomplete()) {
      incomplete.increment();
    }
    for (Finding finding : review.findings()) {
      findings.computeIfAbsent(finding.rule(), key -> new LongAdder()).increment();
    }
  }

  void reloaded(boolean well) {
    (well ? reloads : failedReloads).increment();
  }

  /** All of it in Prometheus' text format. */
  String text(int waiting, int underWay) {
    StringBuilder text = new StringBuilder();
    head(text, "heed_requests_total", "counter", "Requests answered, by route and status.");
    requests.forEach(
        (asked, count) ->
            text.append("heed_requests_total{route=\"")
                .append(asked.route())
                .append("\",status=\"")
                .append(asked.status())
                .append("\"} ")
                .append(count.sum())
                .append('\n'));
    head(text, "heed_request_seconds", "histogram", "Time from a request's first byte to its end.");
    latencies.forEach((route, own) -> histogram(text, route, own));
    head(text, "heed_findings_total", "counter", "Findings, by rule.");
    findings.forEach(
        (rule, count) ->
            text.append("heed_findings_total{rule=\"")
                .append(rule)
                .append("\"} ")
                .append(count.sum())
                .append('\n'));
    one(text, "heed_drafts_total", "counter", "Drafts reviewed.", drafts.sum());
    one(text, "heed_words_total", "counter", "Words of the drafts reviewed.", words.sum());
    one(
        text,
        "heed_incomplete_total",
        "counter",
        "Reviews that ran out of time.",
        incomplete.sum());
    one(text, "heed_queue_length", "gauge", "Requests that wait for a review.", waiting);
    one(text, "heed_reviews_running", "gauge", "Reviews under way.", underWay);
    head(text, "heed_reloads_total", "counter", "Times that rules and settings were read again.");
    text.append("heed_reloads_total{result=\"kept\"} ").append(failedReloads.sum()).append('\n');
    text.append("heed_reloads_total{result=\"taken\"} ").append(reloads.sum()).append('\n');
    Runtime machine = Runtime.getRuntime();
    one(
        text,
        "heed_memory_bytes",
        "gauge",
        "Heap in use.",
        machine.totalMemory() - machine.freeMemory());
    return text.toString();
  }

  private static void histogram(StringBuilder text, String route, Latencies own) {
    long sum = 0;
    for (int i = 0; i <= BOUNDS.length; i++) {
      sum += own.classes.get(i);
      String bound = i < BOUNDS.length ? seconds(BOUNDS[i] * 1000) : "+Inf";
      text.append("heed_request_seconds_bucket{route=\"")
          .append(route)
          .append("\",le=\"")
          .append(bound)
          .append("\"} ")
          .append(sum)
          .append('\n');
    }
    text.append("heed_request_seconds_sum{route=\"")
        .append(route)
        .append("\"} ")
        .append(seconds(own.micros.sum()))
        .append("\nheed_request_seconds_count{route=\"")
        .append(route)
        .append("\"} ")
        .append(sum)
        .append('\n');
  }

  private static String seconds(long micros) {
    return String.format(Locale.ROOT, "%.6f", micros / 1e6).replaceFirst("\\.?0+$", "");
  }

  private static void one(StringBuilder text, String name, String type, String help, long value) {
    head(text, name, type, help);
    text.append(name).append(' ').append(value).append('\n');
  }

  private static void head(StringBuilder text, String name, String type, String help) {
    text.append("# HELP ").append(name).append(' ').append(help).append('\n');
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
  }
}
