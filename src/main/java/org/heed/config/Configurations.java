package org.heed.config;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the configuration that governs a folder: the one named by the caller, else the nearest
 * {@code .heed.yml} upwards. Remembers what it found; not thread-safe.
 */
public final class Configurations {

  /** The name a configuration file has. */
  public static final String FILE_NAME = ".heed.yml";

  private static final Configured NONE = new Configured(Configuration.NONE, List.of());

  private final Optional<Configured> named;
  private final Path workingFolder;
  private final Map<Path, Configured> byFolder = new HashMap<>();

  /**
   * @param file the configuration for all drafts; empty to look for the nearest
   * @param workingFolder from where files are named in messages
   */
  public Configurations(Optional<Path> file, Path workingFolder) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    this.named = file.map(f -> read(f.toAbsolutePath().normalize(), f.toString()));
  }

  /**
   * The files that {@link #governing} would look at for a working folder, there or not.
   *
   * @param file the configuration for all drafts; empty to look for the nearest
   */
  public static List<Path> places(Optional<Path> file, Path folder) {
    if (file.isPresent()) {
      return List.of(file.get().toAbsolutePath().normalize());
    }
    List<Path> places = new ArrayList<>();
    for (Path at = folder.toAbsolutePath().normalize(); at != null; at = at.getParent()) {
      places.add(at.resolve(FILE_NAME));
    }
    return places;
  }

  /** The configuration that governs the drafts in a folder. */
  public Configured governing(Path folder) {
    return named.orElseGet(() -> nearest(folder.toAbsolutePath().normalize()));
  }

  private Configured nearest(Path folder) {
    Configured known = byFolder.get(folder);
    if (known != null) {
      return known;
    }
    Path file = folder.resolve(FILE_NAME);
    Path parent = folder.getParent();
    Configured found;
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      found = read(file, display(file));
    } else {
      found = parent == null ? NONE : nearest(parent);
    }
    byFolder.put(folder, found);
    return found;
  }

  private String display(Path file) {
    Path shown = file.startsWith(workingFolder) ? workingFolder.relativize(file) : file;
    return shown.toString().replace('\\', '/');
  }

  private static Configured read(Path file, String display) {
    return ConfigReader.read(file, display);
  }
}
