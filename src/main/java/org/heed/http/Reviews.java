package org.heed.http;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Where work waits its turn: some threads, and a queue of bounded length. Thread-safe. */
final class Reviews {

  /** Deeply nested markup needs stack; a main thread has as much. */
  private static final long STACK = 8L << 20;

  private final ThreadPoolExecutor threads;

  Reviews(int atOnce, int waiting) {
    AtomicInteger number = new AtomicInteger();
    threads =
        new ThreadPoolExecutor(
            atOnce,
            atOnce,
            1,
            TimeUnit.MINUTES,
            new ArrayBlockingQueue<>(waiting),
            task -> {
              Thread thread = new Thread(null, task, "review-" + number.incrementAndGet(), STACK);
              thread.setDaemon(true);
              return thread;
            });
  }

  /** Takes work on, unless as much as may wait is waiting. */
  void take(Runnable work) throws Problem {
    try {
      threads.execute(work);
    } catch (RejectedExecutionException e) {
      throw Problem.busy(503, "as many requests as may wait are waiting; try again in a second");
    }
  }

  /** Takes work on, after waiting for a place where there is none; for what was let in before. */
  void takeInTurn(Runnable work) throws InterruptedException {
    while (true) {
      try {
        threads.execute(work);
        return;
      } catch (RejectedExecutionException e) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
    }
  }

  int waiting() {
    return threads.getQueue().size();
  }

  int underWay() {
    return threads.getActiveCount();
  }

  /** Lets what was taken on come to its end. */
  void close() {
    threads.shutdown();
  }
}
