package org.heed.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heed.cast.CastWords;
import org.heed.text.Language;
import org.heed.yaml.Problem;
import org.heed.yaml.Yaml;

/**
 * The word lists of {@code data/<language>/} that the cast is read by.
 *
 * @param words the lists of all packs together
 * @param problems what is wrong in their files; the other lists are at work
 */
public record CastData(CastWords words, List<Problem> problems) {

  public CastData {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the lists of some packs; each pack adds to those before it.
   *
   * @param folders the packs' folders, the shipped one first, which must have every list or none
   */
  public static CastData read(List<Path> folders, Language language) {
    return read(folders, true, language);
  }

  /** As above; {@code withShipped} tells whether the first folder is the shipped pack's. */
  static CastData read(List<Path> folders, boolean withShipped, Language language) {
    Map<String, Set<String>> lists = new HashMap<>();
    List<Problem> problems = new ArrayList<>();
    for (Path folder : folders) {
      boolean shipped =
          withShipped
              && folder.equals(folders.get(0))
              && Files.isDirectory(folder.resolve("data").resolve(language.code()));
      for (Map.Entry<String, List<String>> file : CastWords.LISTS.entrySet()) {
        Path path = folder.resolve("data").resolve(language.code()).resolve(file.getKey() + ".yml");
        if (shipped || Files.exists(path)) {
          read(path, file.getKey(), file.getValue(), shipped, lists, problems);
        }
      }
    }
    problems.sort(null);
    return new CastData(new CastWords(lists), problems);
  }

  private static void read(
      Path path,
      String file,
      List<String> names,
      boolean all,
      Map<String, Set<String>> lists,
      List<Problem> problems) {
    String shown = path.toString().replace('\\', '/');
    String text;
    try {
      text = Files.readString(path);
    } catch (IOException e) {
      problems.add(new Problem(shown, 0, 0, "cannot be read; unpack Heed again, or mend the pack"));
      return;
    }
    new PackFile(shown, file, text)
        .root(problems)
        .ifPresent(
            root -> {
              Map<String, Yaml> entries = root.entries(file);
              root.onlyKeys(entries, names);
              for (String name : names) {
                Yaml list = entries.get(name);
                if (list != null) {
                  Set<String> words =
                      lists.computeIfAbsent(file + "." + name, key -> new TreeSet<>());
                  for (String word : list.texts(name)) {
                    words.add(word.toLowerCase(Locale.ROOT));
                  }
                } else if (all) {
                  root.problem("no list \"" + name + "\" here; write it, empty if need be");
                }
              }
            });
  }
}
