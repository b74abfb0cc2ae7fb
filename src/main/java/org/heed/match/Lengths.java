package org.heed.match;

/** How many words a pattern takes. */
final class Lengths {

  private static final int LONGEST_NAME = 4;
  private static final int LONGEST_PHONE = 8;

  private Lengths() {}

  /** The fewest and the most words. */
  static Anchors.Reach of(Pattern pattern) {
    if (pattern instanceof Pattern.Sequence sequence) {
      int least = 0;
      int most = 0;
      for (Pattern part : sequence.parts()) {
        Anchors.Reach length = of(part);
        least += length.least();
        most += length.most();
      }
      return new Anchors.Reach(least, most);
    } else if (pattern instanceof Pattern.Choice choice) {
      Anchors.Reach all = of(choice.options().get(0));
      for (Pattern option : choice.options()) {
        all = all.and(of(option));
      }
      return all;
    } else if (pattern instanceof Pattern.Maybe maybe) {
      return new Anchors.Reach(0, of(maybe.part()).most());
    } else if (pattern instanceof Pattern.Named named) {
      return of(named.words());
    } else if (pattern instanceof Pattern.Marked marked) {
      return of(marked.part());
    } else if (pattern instanceof Pattern.Gap gap) {
      return new Anchors.Reach(0, gap.most());
    } else if (pattern instanceof Pattern.Punctuation || pattern instanceof Pattern.Edge) {
      return new Anchors.Reach(0, 0);
    } else if (pattern instanceof Pattern.Shaped shaped) {
      return switch (shaped.shape()) {
        case NAME -> new Anchors.Reach(1, LONGEST_NAME);
        case PHONE -> new Anchors.Reach(1, LONGEST_PHONE);
        case CAPS, URL, WORD -> new Anchors.Reach(1, 1);
      };
    }
    return new Anchors.Reach(1, 1);
  }
}
