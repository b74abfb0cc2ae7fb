package org.heed.analysis.quotation;

/**
 * A quotation mark as it stands in the prose.
 *
 * @param at prose offset
 * @param width units, two for a doubled apostrophe or grave accent
 * @param family which marks can close which
 * @param opens whether its place lets it open a quotation
 * @param closes whether its place lets it close one
 * @param weak whether it may as well be the apostrophe of a plural ({@code victims'})
 */
record Mark(int at, int width, Family family, boolean opens, boolean closes, boolean weak) {

  /** Marks that close one another. */
  enum Family {
    DOUBLE,
    SINGLE,
    ANGLE,
    SINGLE_ANGLE
  }

  int end() {
    return at + width;
  }
}
