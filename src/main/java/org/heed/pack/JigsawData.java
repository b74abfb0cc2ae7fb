package org.heed.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.heed.match.jigsaw.BitTable;
import org.heed.match.place.Gazetteer;
import org.heed.yaml.Problem;

/**
 * What the jigsaw counts by, from {@code data/} of the shipped pack.
 *
 * @param table empty where its file cannot be read
 * @param gazetteer not read until it is asked
 * @param problems what is wrong in the table's file
 */
public record JigsawData(BitTable table, Gazetteer gazetteer, List<Problem> problems) {

  private static final String TABLE = "identifying-bits.yml";
  private static final String PLACES = "gazetteer.gz";

  public JigsawData {
    problems = List.copyOf(problems);
  }

  /**
   * Reads the table of a pack.
   *
   * @param folder the shipped pack's folder
   */
  public static JigsawData read(Path folder) {
    List<Problem> problems = new ArrayList<>();
    Path data = folder.resolve("data");
    Path file = data.resolve(TABLE);
    String shown = file.toString().replace('\\', '/');
    BitTable table = new BitTable(Map.of(), Map.of(), Map.of());
    try {
      table =
          new PackFile(shown, "data/" + TABLE, Files.readString(file))
              .root(problems)
              .map(BitTableDecoder::decode)
              .orElse(table);
    } catch (IOException e) {
      problems.add(new Problem(shown, 0, 0, "cannot be read; unpack Heed again"));
    }
    problems.sort(null);
    return new JigsawData(table, Gazetteer.in(data.resolve(PLACES)), problems);
  }
}
