package org.heed.review;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.heed.file.FileFaults;
import org.heed.input.MediaTypes;

/**
 * Finds the drafts that paths lead to: by argument, then by path, code unit by code unit. Follows
 * symbolic links, but enters no folder and lists no file twice. Use once.
 */
final class Walk {

  private final Path workingFolder;
  private final boolean typeGiven;
  private final Optional<String> stdinName;
  private final List<Found> found = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();
  private int passedOver;
  private boolean anyDraft;

  /**
   * @param workingFolder from where relative paths count
   * @param typeGiven whether the caller says what type the files are, so that their names need not
   * @param stdinName the name of the draft on standard input
   */
  Walk(Path workingFolder, boolean typeGiven, Optional<String> stdinName) {
    this.workingFolder = workingFolder;
    this.typeGiven = typeGiven;
    this.stdinName = stdinName;
  }

  /** What was found so far, in order. */
  List<Found> found() {
    return found;
  }

  /** The number of files of unknown type that a folder held. */
  int passedOver() {
    return passedOver;
  }

  /** Adds what an argument leads to. */
  void add(String argument) {
    String shown = File.separatorChar == '/' ? argument : argument.replace(File.separatorChar, '/');
    if (argument.equals("-")) {
      if (seen.add(Path.of("-"))) {
        found.add(Found.standardInput(stdinName.orElse("-")));
      }
      return;
    }
    Path path;
    try {
      path = workingFolder.resolve(argument);
    } catch (InvalidPathException e) {
      found.add(Found.nothing(shown, "no path can be written so; check it"));
      return;
    }
    if (argument.isEmpty()) {
      found.add(Found.nothing(shown, "an empty name; name a file or a folder"));
    } else if (!Files.exists(path)) {
      found.add(Found.nothing(shown, FileFaults.missing(path)));
    } else if (Files.isDirectory(path)) {
      addFolder(shown, path);
    } else {
      addNamed(shown, path);
    }
  }

  private void addNamed(String shown, Path file) {
    if (!typeGiven && MediaTypes.ofFileName(shown).isEmpty()) {
      found.add(Found.nothing(shown, TypeOf.unknown(shown)));
    } else if (isNew(file)) {
      found.add(Found.file(shown, file));
    }
  }

  private void addFolder(String shown, Path folder) {
    anyDraft = false;
    int faults = found.size();
    enter(shown.endsWith("/") ? shown : shown + "/", folder);
    if (!anyDraft && found.size() == faults) {
      found.add(
          Found.nothing(
              shown, "no drafts in this folder; name a file or a folder with .txt, .md or .html"));
    }
  }

  private void enter(String prefix, Path folder) {
    // A folder's name counts with its slash: so the walk goes in the order of whole paths.
    TreeMap<String, Path> entries = new TreeMap<>();
    try (DirectoryStream<Path> children = Files.newDirectoryStream(folder)) {
      if (!isNew(folder)) {
        anyDraft = true;
        return;
      }
      for (Path child : children) {
        String name = String.valueOf(child.getFileName());
        if (!name.startsWith(".") && !isHidden(child)) {
          entries.put(Files.isDirectory(child) ? name + "/" : name, child);
        }
      }
    } catch (AccessDeniedException e) {
      found.add(Found.nothing(prefix, "this folder may not be entered; grant leave to read it"));
      return;
    } catch (IOException | DirectoryIteratorException e) {
      found.add(Found.nothing(prefix, "this folder cannot be read"));
      return;
    }
    for (Map.Entry<String, Path> entry : entries.entrySet()) {
      String shown = prefix + entry.getKey();
      Path child = entry.getValue();
      if (shown.endsWith("/")) {
        enter(shown, child);
      } else if (MediaTypes.ofFileName(entry.getKey()).isEmpty()) {
        passedOver++;
      } else if (!Files.exists(child)) {
        found.add(Found.nothing(shown, FileFaults.missing(child)));
      } else if (!Files.isRegularFile(child)) {
        passedOver++;
      } else {
        anyDraft = true;
        if (isNew(child)) {
          found.add(Found.file(shown, child));
        }
      }
    }
  }

  private boolean isNew(Path path) {
    try {
      return seen.add(path.toRealPath());
    } catch (IOException e) {
      return seen.add(path.toAbsolutePath().normalize());
    }
  }

  private static boolean isHidden(Path path) {
    try {
      return Files.isHidden(path);
    } catch (IOException e) {
      return false;
    }
  }
}
