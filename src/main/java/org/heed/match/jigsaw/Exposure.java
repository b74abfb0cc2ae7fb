package org.heed.match.jigsaw;

/** How closely the details of a person point to them, the gravest first. */
public enum Exposure {
  /** One person or two. */
  ONE_OR_TWO,
  /** So few that most who know the place know them. */
  A_FEW,
  /** So few that some who know the place will recognise them. */
  SOME,
  /** A number that another report's detail can bring down. */
  MANY,
  /** Enough for nobody to stand out. */
  CROWD
}
