package org.heed.rule;

import java.util.Set;

/** The categories that Heed's own rules come in; a newsroom's pack may add others. */
public final class Categories {

  /** Their names, whether or not a rule of each is loaded. */
  public static final Set<String> NAMES =
      Set.of(
          "victim-blaming",
          "perpetrator-excusing",
          "identifying",
          "sensational",
          "terminology",
          "suicide",
          "omission");

  private Categories() {}
}
