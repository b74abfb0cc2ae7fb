package org.heed.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.heed.report.Style;

/**
 * What the output goes to.
 *
 * @param out whether standard output is a terminal
 * @param err whether standard error is a terminal
 * @param width its width in cells
 * @param environment the environment variables that bear on colour
 */
record Terminal(boolean out, boolean err, int width, Map<String, String> environment) {

  private static final int DEFAULT_WIDTH = 100;

  static Terminal ofProcess(Map<String, String> environment) {
    return new Terminal(isTerminal(1), isTerminal(2), width(environment), environment);
  }

  /** The launcher says which streams are terminals; without it, Linux does. */
  private static boolean isTerminal(int descriptor) {
    String told = System.getProperty("heed.terminal");
    if (told != null) {
      return told.indexOf('0' + descriptor) >= 0;
    }
    Path link = Path.of("/proc/self/fd/" + descriptor);
    try {
      String target = Files.readSymbolicLink(link).toString();
      return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
    } catch (IOException | UnsupportedOperationException e) {
      return false;
    }
  }

  private static int width(Map<String, String> environment) {
    try {
      int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
      return Math.max(40, Math.min(columns, 1000));
    } catch (NumberFormatException e) {
      return DEFAULT_WIDTH;
    }
  }

  /**
   * The style of a text report on standard output.
   *
   * @param when {@code always}, {@code never}, or {@code auto} for what terminal and environment
   *     say
   */
  Style style(String when) {
    boolean coloured =
        switch (when) {
          case "always" -> true;
          case "never" -> false;
          default -> wantsColour();
        };
    return coloured ? Style.COLOURED : Style.PLAIN;
  }

  private boolean wantsColour() {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return false;
    }
    String force = environment.getOrDefault("CLICOLOR_FORCE", "");
    if (!force.isEmpty() && !force.equals("0")) {
      return true;
    }
    return out && !environment.getOrDefault("TERM", "").equals("dumb");
  }
}
