package org.heed.lsp;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RelativePattern;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.heed.config.Configurations;
import org.heed.review.Request;

/**
 * Notices changed configurations and rule packs: the client says so where it can be asked to watch
 * files; and whatever the client can, the files are looked at now and then while drafts are at
 * work.
 */
final class Watch {

  private static final long PAUSE_NANOS = TimeUnit.SECONDS.toNanos(2);
  private static final int DEEPEST = 4;

  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread made = new Thread(work, "heed-watch");
            made.setDaemon(true);
            return made;
          });
  private final Session session;
  private volatile long last = System.nanoTime();
  // On the thread alone.
  private Optional<Map<Path, Long>> seen = Optional.empty();

  Watch(Session session) {
    this.session = session;
  }

  /** Asks the client to watch, where it can be asked. */
  void register() {
    if (!session.abilities().watches()) {
      return;
    }
    List<FileSystemWatcher> watchers = new ArrayList<>();
    watchers.add(new FileSystemWatcher(Either.forLeft("**/" + Configurations.FILE_NAME)));
    watchers.add(new FileSystemWatcher(Either.forLeft("**/*.yml")));
    if (session.abilities().watchesFolders()) {
      for (Path pack : session.request().packs()) {
        watchers.add(
            new FileSystemWatcher(
                Either.forRight(
                    new RelativePattern(
                        Either.forRight(pack.toAbsolutePath().normalize().toUri().toString()),
                        "**/*.yml"))));
      }
    }
    Registration registration =
        new Registration(
            UUID.randomUUID().toString(),
            "workspace/didChangeWatchedFiles",
            new DidChangeWatchedFilesRegistrationOptions(watchers));
    session
        .outbox()
        .send(
            () ->
                session
                    .client()
                    .registerCapability(new RegistrationParams(List.of(registration)))
                    .exceptionally(refusal -> null));
  }

  /** Told by the client that files changed: reads all anew if one of them matters. */
  void changed(List<String> uris) {
    submit(
        () -> {
          Set<Path> packs = packs(session.request());
          boolean matters =
              uris.stream()
                  .map(Uris::path)
                  .flatMap(Optional::stream)
                  .anyMatch(file -> matters(file, packs));
          if (matters) {
            session.reload();
          }
        });
  }

  private static boolean matters(Path file, Set<Path> packs) {
    return file.endsWith(Configurations.FILE_NAME) || packs.stream().anyMatch(file::startsWith);
  }

  /** Looks at the files, unless that was done a moment ago. */
  void look() {
    long now = System.nanoTime();
    if (now - last > PAUSE_NANOS) {
      last = now;
      submit(
          () -> {
            Map<Path, Long> found = stamps();
            boolean changed = seen.isPresent() && !seen.get().equals(found);
            seen = Optional.of(found);
            if (changed) {
              session.desk().use(session::request);
            }
          });
    }
  }

  /** All was just read anew: what the files are like now is what is known. */
  void forget() {
    submit(() -> seen = Optional.of(stamps()));
  }

  private void submit(Runnable work) {
    try {
      thread.execute(work);
    } catch (RejectedExecutionException e) {
      // Stopped: nobody minds changes any more.
    }
  }

  /** When each configuration and rule file was last written. */
  private Map<Path, Long> stamps() {
    Map<Path, Long> stamps = new TreeMap<>();
    Request request = session.request();
    for (Path folder : draftFolders(request)) {
      for (Path at = folder; at != null; at = at.getParent()) {
        stamp(at.resolve(Configurations.FILE_NAME), stamps);
      }
    }
    request.config().ifPresent(file -> stamp(file, stamps));
    for (Path pack : packs(request)) {
      try (Stream<Path> files = Files.walk(pack, DEEPEST)) {
        files.forEach(file -> stamp(file, stamps));
      } catch (IOException | RuntimeException e) {
        stamps.put(pack, -1L);
      }
    }
    return stamps;
  }

  private static void stamp(Path file, Map<Path, Long> stamps) {
    try {
      stamps.put(file, Files.getLastModifiedTime(file).toMillis());
    } catch (IOException e) {
      // Not there, which its absence says.
    }
  }

  /** The packs of the caller, and those of the configurations that govern the open drafts. */
  private Set<Path> packs(Request request) {
    Set<Path> packs = new LinkedHashSet<>();
    for (Path pack : request.packs()) {
      packs.add(pack.toAbsolutePath().normalize());
    }
    Configurations configurations = new Configurations(request.config(), request.workingFolder());
    for (Path folder : draftFolders(request)) {
      packs.addAll(configurations.governing(folder).configuration().packs());
    }
    return packs;
  }

  private Set<Path> draftFolders(Request request) {
    Set<Path> folders = new LinkedHashSet<>();
    for (Galley galley : session.desk().open()) {
      folders.add(
          Uris.path(galley.uri())
              .flatMap(file -> Optional.ofNullable(file.getParent()))
              .orElse(request.workingFolder()));
    }
    return folders;
  }

  void stop() {
    thread.shutdownNow();
  }
}
