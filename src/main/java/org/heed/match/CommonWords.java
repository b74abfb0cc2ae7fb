package org.heed.match;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How often common words are met, so that patterns are looked up by their rarest word. What it says
 * decides how fast a pattern is found, never whether. Immutable.
 */
final class CommonWords {

  static final CommonWords INSTANCE = read();

  /** What a word counts as that is not in the table. */
  private static final double RARE = 0.08;

  private static final double SHORT = 2;

  private final Map<String, Double> perThousand;

  private CommonWords(Map<String, Double> perThousand) {
    this.perThousand = perThousand;
  }

  private static CommonWords read() {
    Map<String, Double> all = new HashMap<>(1024);
    try (InputStream stream = CommonWords.class.getResourceAsStream("common-words.txt")) {
      if (stream == null) {
        throw new IllegalStateException("common-words.txt is missing from the program");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int blank = line.indexOf(' ');
        if (!line.startsWith("#") && blank > 0) {
          all.put(line.substring(0, blank), Double.parseDouble(line.substring(blank + 1)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new CommonWords(all);
  }

  /** How often a word is met in a thousand words of news, roughly. */
  double perThousand(String word) {
    Double known = perThousand.get(word);
    return known != null ? known : word.length() <= 2 ? SHORT : RARE;
  }
}
