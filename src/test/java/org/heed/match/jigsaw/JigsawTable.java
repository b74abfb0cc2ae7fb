package org.heed.match.jigsaw;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.heed.match.place.Gazetteer;
import org.heed.pack.JigsawData;

/** The shipped table and gazetteer. */
final class JigsawTable {

  static final JigsawData DATA = JigsawData.read(Path.of("rules"));

  private JigsawTable() {}

  static Jigsaw jigsaw() {
    assertThat(DATA.problems()).isEmpty();
    return new Jigsaw(DATA.table());
  }

  static Gazetteer gazetteer() {
    return DATA.gazetteer();
  }
}
