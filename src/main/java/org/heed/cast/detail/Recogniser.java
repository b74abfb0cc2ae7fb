package org.heed.cast.detail;

import java.util.List;
import java.util.function.Consumer;

/** Finds in a sentence what could identify somebody, whoever it is told of. */
interface Recogniser {

  /** All there are; a new kind of detail is one more here. */
  List<Recogniser> ALL =
      List.of(
          new Schooling(),
          new Teams(),
          new Working(),
          new Places(),
          new Bodies(),
          new Origins(),
          new Families(),
          new Contacts(),
          new Offices(),
          new Occasions(),
          new Pictures(),
          new Messages());

  void read(Line line, List<Sighting> people, Consumer<Clue> found);
}
