package org.heed.report;

import org.heed.rule.Severity;

/** Colours a text report, or leaves it plain. Immutable. */
public final class Style {

  /** No colours. */
  public static final Style PLAIN = new Style(false);

  /** The sixteen colours that every terminal has. */
  public static final Style COLOURED = new Style(true);

  private final boolean coloured;

  private Style(boolean coloured) {
    this.coloured = coloured;
  }

  String path(String text) {
    return paint("1", text);
  }

  String rule(String text) {
    return paint("36", text);
  }

  String severity(Severity severity, String text) {
    return paint(
        switch (severity) {
          case ERROR -> "1;31";
          case WARNING -> "1;33";
          case SUGGESTION -> "1;34";
          case OFF -> "0";
        },
        text);
  }

  String label(String text) {
    return paint("2", text);
  }

  String removed(String text) {
    return paint("31", text);
  }

  String added(String text) {
    return paint("32", text);
  }

  private String paint(String code, String text) {
    return coloured && !text.isEmpty() ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
  }
}
