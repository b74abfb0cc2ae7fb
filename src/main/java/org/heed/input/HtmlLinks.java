package org.heed.input;

import org.heed.text.DraftBuilder;
import org.heed.text.Role;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the bylines and the tag lists by their links: a block that is little more than {@code
 * rel="author"} or {@code rel="tag"} links is one. A paragraph that links such a page in passing
 * stays what it is.
 */
final class HtmlLinks {

  /** The most UTF-16 units beside an author, as in "By …, court reporter, in …". */
  private static final int BESIDE_AUTHOR = 40;

  /** The most UTF-16 units beside tags, as in "Filed under: ". */
  private static final int BESIDE_TAGS = 16;

  /** What parts one tag from the next. */
  private static final int BETWEEN_TAGS = 3;

  private final DraftBuilder draft;
  private @Nullable Role role;
  private int links;
  private int linked; // units of the block that stand in such links
  private int start; // length of the block when the link was entered

  HtmlLinks(DraftBuilder draft) {
    this.draft = draft;
  }

  /** Takes note that a link starts. */
  void enter() {
    start = draft.blockLength();
  }

  /** Takes note that a link ends. */
  void leave(Element element) {
    Role own = HtmlElements.roleOfLink(element);
    if (own != null) {
      role = own;
      links++;
      linked += Math.max(0, draft.blockLength() - start);
    }
  }

  /** Gives the open block, which is about to end, the part its links make it play. */
  void blockEnds() {
    int beside = draft.blockLength() - linked;
    int most = role == Role.TAG ? BESIDE_TAGS + BETWEEN_TAGS * links : BESIDE_AUTHOR;
    if (role != null && beside <= most) {
      draft.changeRole(role);
    }
    role = null;
    links = 0;
    linked = 0;
    start = 0;
  }
}
