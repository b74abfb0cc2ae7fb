package org.heed.yaml;

import java.util.List;
import java.util.Optional;
import org.heed.text.LineIndex;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/** Parses a YAML text; a hostile one is bounded in aliases and in depth. */
final class Composing {

  private static final int MOST_ALIASES = 50;

  private static final String REMEDY =
      "; put a text that holds \": \", quotation marks or a leading sign between single quotes";

  private Composing() {}

  /** The root node; empty where the text is blank, or no YAML, which is then a problem. */
  static Optional<Node> root(String text, String file, List<Problem> problems) {
    LoadSettings settings =
        LoadSettings.builder()
            .setLabel(file)
            .setUseMarks(true)
            .setAllowDuplicateKeys(true)
            .setMaxAliasesForCollections(MOST_ALIASES)
            .build();
    try {
      return new Compose(settings).composeString(text);
    } catch (MarkedYamlEngineException e) {
      Mark mark = e.getProblemMark().orElse(null);
      problems.add(
          new Problem(
              file,
              mark == null ? 0 : mark.getLine() + 1,
              mark == null ? 0 : mark.getColumn() + 1,
              "is not YAML here: " + oneLine(e.getProblem()) + REMEDY));
    } catch (ReaderException e) {
      LineIndex lines = new LineIndex(text);
      int at = text.offsetByCodePoints(0, e.getPosition());
      problems.add(
          new Problem(
              file,
              lines.line(at),
              lines.column(at),
              String.format("holds the control character U+%04X; take it out", e.getCodePoint())));
    } catch (YamlEngineException e) {
      problems.add(new Problem(file, 0, 0, "is not YAML: " + oneLine(e.getMessage())));
    } catch (StackOverflowError e) {
      problems.add(new Problem(file, 0, 0, "is nested too deeply; take some levels out"));
    }
    return Optional.empty();
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "cannot be parsed" : message.strip().replaceAll("\\s*\\R\\s*", " ");
  }
}
