package org.heed.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ConfigurationItem;
import org.eclipse.lsp4j.ConfigurationParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.heed.review.Each;
import org.heed.review.Request;

/**
 * One client from {@code initialize} on: what it can do, what it settled, and all that works for
 * it. Thread-safe.
 */
final class Session {

  /** How long reviews wait for settings that the client was asked for. */
  private static final long PATIENCE_MILLIS = 1000;

  private final Setup setup;
  private final LanguageClient client;
  private final Abilities abilities;
  private final List<Path> folders;
  private final Outbox outbox;
  private final ModelProgress progress;
  private final CopyDesk desk;
  private final Pulls pulls;
  private final QuickFixes quickFixes;
  private final HoverText hoverText;
  private final Watch watch;
  private volatile EditorSettings settings;

  /**
   * @param folders those of the workspace
   * @param initial the settings the client came with
   */
  Session(
      Setup setup,
      LanguageClient client,
      Abilities abilities,
      Collection<Path> folders,
      Object initial) {
    this.setup = setup;
    this.client = client;
    this.abilities = abilities;
    this.folders = new CopyOnWriteArrayList<>(folders);
    RulePages pages = new RulePages(setup.pages());
    Diagnostics diagnostics = new Diagnostics(pages, abilities.relates());
    outbox = new Outbox(client, abilities, diagnostics);
    progress = new ModelProgress(client, abilities.showsProgress());
    desk = new CopyDesk(outbox, progress);
    pulls = new Pulls(diagnostics, abilities.refreshes());
    quickFixes = new QuickFixes(diagnostics, abilities.versionedEdits());
    hoverText = new HoverText(pages, abilities.markdown());
    settings = EditorSettings.of(initial, outbox::warn);
    watch = new Watch(this);
    desk.use(this::request);
  }

  Abilities abilities() {
    return abilities;
  }

  LanguageClient client() {
    return client;
  }

  Outbox outbox() {
    return outbox;
  }

  CopyDesk desk() {
    return desk;
  }

  Pulls pulls() {
    return pulls;
  }

  QuickFixes quickFixes() {
    return quickFixes;
  }

  HoverText hoverText() {
    return hoverText;
  }

  Watch watch() {
    return watch;
  }

  /** The folders of the workspace, to be changed as the client changes them. */
  List<Path> folders() {
    return folders;
  }

  /** Begins work once the client is ready to be asked things. */
  void begin() {
    if (abilities.configures()) {
      askForSettings();
    }
    desk.prepare();
    watch.register();
  }

  /** Asks the client for its settings; reviews wait for the answer, though not for ever. */
  void askForSettings() {
    ConfigurationItem item = new ConfigurationItem();
    item.setSection("heed");
    CompletableFuture<EditorSettings> answer =
        client
            .configuration(new ConfigurationParams(List.of(item)))
            .thenApply(
                values ->
                    values == null || values.isEmpty()
                        ? EditorSettings.NONE
                        : EditorSettings.of(values.get(0), outbox::warn))
            .exceptionally(fault -> settings);
    CompletableFuture<Void> taken =
        answer.thenAccept(
            told -> {
              if (!told.equals(settings)) {
                settings = told;
                reload();
              }
            });
    desk.before(
        () ->
            taken
                .copy()
                .exceptionally(fault -> null)
                .completeOnTimeout(null, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)
                .join());
  }

  /** Takes settings that the client sends of its own accord. */
  void settle(Object sent) {
    settings = EditorSettings.of(sent, outbox::warn);
    reload();
  }

  /** Reads rules and configurations anew and reviews all open drafts by them. */
  void reload() {
    desk.use(this::request);
    watch.forget();
  }

  /** What the command line, then the editor ask of every review. */
  Request request() {
    EditorSettings now = settings;
    Path root = folders.isEmpty() ? setup.workingFolder() : folders.get(0);
    List<Path> packs = new ArrayList<>();
    packs.add(setup.shippedRules());
    now.rules().forEach(folder -> packs.add(root.resolve(folder)));
    packs.addAll(setup.packs());
    return new Request(
        now.language(),
        Optional.empty(),
        Each.DRAFT,
        Optional.empty(),
        Request.DEFAULT_MAX_SIZE,
        Optional.empty(),
        now.only(),
        now.skip(),
        packs,
        1,
        now.fast() ? Optional.empty() : setup.models(),
        setup.config().or(() -> now.config().map(root::resolve)),
        root.toAbsolutePath().normalize());
  }

  void stop() {
    desk.stop();
    watch.stop();
    progress.stop();
    outbox.stop();
  }
}
