package org.heed.lsp;

import java.util.List;
import java.util.Optional;

/** What a client counts columns in. */
enum PositionUnit {
  UTF_16("utf-16"),
  UTF_8("utf-8"),
  UTF_32("utf-32");

  private final String label;

  PositionUnit(String label) {
    this.label = label;
  }

  /** The name it has in the protocol. */
  String label() {
    return label;
  }

  /** The one to use with a client that knows some: UTF-16 unless it knows none but others. */
  static PositionUnit among(List<String> offered) {
    if (offered.isEmpty() || offered.contains(UTF_16.label)) {
      return UTF_16;
    }
    return offered.stream()
        .map(PositionUnit::named)
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(UTF_16);
  }

  private static Optional<PositionUnit> named(String label) {
    for (PositionUnit unit : values()) {
      if (unit.label.equals(label)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** How many of it a code point takes. */
  int length(int codePoint) {
    return switch (this) {
      case UTF_16 -> Character.charCount(codePoint);
      case UTF_8 -> codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
      case UTF_32 -> 1;
    };
  }
}
