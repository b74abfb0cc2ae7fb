package org.heed.analysis.corenlp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.heed.analysis.Unread;
import org.jspecify.annotations.Nullable;

/**
 * A model file, loaded once, on a thread of its own so that several load side by side. Thread-safe.
 */
final class Model<T> {

  /** Makes what a model file holds ready for use. */
  interface Loader<T> {
    T load(Path file) throws IOException, ClassNotFoundException;
  }

  private final Path file;
  private final Loader<T> loader;
  private @Nullable FutureTask<T> loading;

  Model(Path file, Loader<T> loader) {
    this.file = file;
    this.loader = loader;
  }

  /** Starts loading, unless that was done before; returns at once. */
  void start() {
    FutureTask<T> started = task();
    assert started != null;
  }

  private synchronized FutureTask<T> task() {
    if (loading == null) {
      loading = new FutureTask<>(() -> loader.load(file));
      Thread thread = new Thread(loading, "heed-model");
      thread.setDaemon(true);
      thread.start();
    }
    return loading;
  }

  /**
   * The model, after waiting for it.
   *
   * @throws Unread where it is missing or damaged
   */
  T get() throws Unread {
    FutureTask<T> task = task();
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return task.get();
        } catch (InterruptedException e) {
          interrupted = true; // a load under way is not broken off; whoever asked finds out after
        } catch (ExecutionException e) {
          throw new Unread(why(e));
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private String why(ExecutionException failure) {
    if (failure.getCause() instanceof OutOfMemoryError) {
      return file + ": not enough memory to load it; give Java more, or use --fast";
    }
    if (!Files.exists(file)) {
      return file + ": the model is missing; unpack Heed again, or use --fast";
    }
    return file + ": the model cannot be read, it may be damaged; unpack Heed again, or use --fast";
  }
}
