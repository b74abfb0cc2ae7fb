package org.heed.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.yaml.Problem;

/** One {@code .heed.yml} as read, or {@link #NONE}. Immutable. */
public final class Configuration {

  /** What holds where there is no file. */
  public static final Configuration NONE =
      new Configuration(Optional.empty(), "", Settings.NONE, List.of(), List.of(), List.of());

  private final Optional<Path> file;
  private final String display;
  private final Settings settings;
  private final List<PathSettings> paths;
  private final List<Path> packs;
  private final List<RuleMention> mentions;

  Configuration(
      Optional<Path> file,
      String display,
      Settings settings,
      List<PathSettings> paths,
      List<Path> packs,
      List<RuleMention> mentions) {
    this.file = file;
    this.display = display;
    this.settings = settings;
    this.paths = List.copyOf(paths);
    this.packs = List.copyOf(packs);
    this.mentions = List.copyOf(mentions);
  }

  /** The file, absolute; empty where there is none. */
  public Optional<Path> file() {
    return file;
  }

  /** The file as messages name it. */
  public String display() {
    return display;
  }

  /** The folders of the house's own rule packs, in the order named. */
  public List<Path> packs() {
    return packs;
  }

  /** What holds for drafts that no pattern of {@code paths} takes. */
  public Settings settings() {
    return settings;
  }

  /**
   * What holds for one draft. Where several patterns take it, a later one wins.
   *
   * @param draft its absolute path; need not exist
   */
  public Settings settingsFor(Path draft) {
    if (paths.isEmpty() || file.isEmpty()) {
      return settings;
    }
    Path folder = file.get().getParent();
    Path whole = draft.toAbsolutePath().normalize();
    if (folder == null || !whole.startsWith(folder) || whole.equals(folder)) {
      return settings;
    }
    Path below = folder.relativize(whole);
    String[] names = new String[below.getNameCount()];
    for (int i = 0; i < names.length; i++) {
      names[i] = below.getName(i).toString();
    }
    Settings result = settings;
    for (PathSettings entry : paths) {
      if (entry.glob().matches(names)) {
        result = result.with(entry.settings());
      }
    }
    return result;
  }

  /** The rule ids it names that no rule has, each with its place and the nearest one. */
  public List<Problem> unknownRules(Collection<String> rules) {
    if (mentions.isEmpty()) {
      return List.of();
    }
    Set<String> names = RuleIds.names(rules);
    List<Problem> problems = new ArrayList<>();
    for (RuleMention mention : mentions) {
      if (!names.contains(mention.id())) {
        problems.add(
            new Problem(
                display, mention.line(), mention.column(), RuleIds.unknown(mention.id(), names)));
      }
    }
    return problems;
  }
}
