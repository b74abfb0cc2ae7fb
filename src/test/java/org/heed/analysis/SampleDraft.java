package org.heed.analysis;

import org.heed.text.Draft;
import org.heed.text.DraftBuilder;
import org.heed.text.MediaType;
import org.heed.text.Role;
import org.heed.text.SourceText;

/** Drafts for tests: each paragraph is a block. */
public final class SampleDraft {

  private SampleDraft() {}

  /** A draft of body paragraphs. */
  public static Draft of(String... paragraphs) {
    return of(Role.BODY, paragraphs);
  }

  /** A draft of paragraphs with one role. */
  public static Draft of(Role role, String... paragraphs) {
    Role[] roles = new Role[paragraphs.length];
    java.util.Arrays.fill(roles, role);
    return of(roles, paragraphs);
  }

  /** A draft of paragraphs with a role each. */
  public static Draft of(Role[] roles, String... paragraphs) {
    String all = String.join("\n\n", paragraphs);
    DraftBuilder draft = new DraftBuilder(MediaType.TEXT, SourceText.of(all));
    int from = 0;
    for (int i = 0; i < paragraphs.length; i++) {
      draft.startBlock(roles[i]);
      draft.verbatim(from, from + paragraphs[i].length());
      draft.endBlock();
      from += paragraphs[i].length() + 2;
    }
    return draft.build();
  }
}
