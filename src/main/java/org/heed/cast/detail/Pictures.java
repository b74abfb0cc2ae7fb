package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;
import org.heed.text.Role;

/** Pictures of people, blurred ones too. */
final class Pictures implements Recogniser {

  private static final int REACH = 12;

  @Override
  public void read(Line line, List<Sighting> people, Consumer<Clue> found) {
    boolean caption = line.role == Role.CAPTION || line.role == Role.ALT;
    for (int each = line.first; each < line.after; each++) {
      int token = each;
      int blurred = line.phrase(token, "blurred-word");
      if (blurred > 0) {
        int first = line.isAny(token - 1, "face", "faces", "eyes", "features") ? token - 1 : token;
        found.accept(new Clue(DetailKind.PICTURE, first, blurred));
      } else if (line.starts(token, "picture-word")) {
        boolean shown =
            line.isAny(token, "pictured", "photographed")
                || line.isAny(token + 1, "shows", "of", "showing", "show")
                || (caption
                    && people.stream()
                        .anyMatch(p -> p.first() > token && p.first() < token + REACH));
        if (shown) {
          found.accept(new Clue(DetailKind.PICTURE, token, line.phrase(token, "picture-word")));
        }
      }
    }
  }
}
