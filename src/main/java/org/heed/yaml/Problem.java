package org.heed.yaml;

/**
 * Something wrong in a configuration or a rule pack.
 *
 * @param file the file as messages name it
 * @param line 1-based, or 0 where the problem has no line
 * @param column 1-based, or 0
 * @param message the fact and the remedy
 */
public record Problem(String file, int line, int column, String message)
    implements Comparable<Problem> {

  @Override
  public int compareTo(Problem other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  /** As {@code file:line:column: message}. */
  @Override
  public String toString() {
    return line == 0 ? file + ": " + message : file + ":" + line + ":" + column + ": " + message;
  }
}
