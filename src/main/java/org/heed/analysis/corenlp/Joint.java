package org.heed.analysis.corenlp;

import org.heed.analysis.SentenceSyntax;
import org.heed.analysis.Tagging;

/** Joins the grammar of the pieces of a long sentence. One use, one thread. */
final class Joint {

  private final String[] tags;
  private final String[] lemmas;
  private final int[] heads;
  private final String[] relations;
  private int root = SentenceSyntax.NONE;

  Joint(int words) {
    tags = new String[words];
    lemmas = new String[words];
    heads = new int[words];
    relations = new String[words];
  }

  /** Adds the next piece; what stands alone in it depends on the first piece's root. */
  void add(ParserWords piece, SentenceSyntax syntax) {
    int offset = piece.first();
    for (int word = 0; word < syntax.size(); word++) {
      int at = offset + word;
      tags[at] = syntax.tag(word);
      lemmas[at] = syntax.lemma(word);
      if (syntax.head(word) >= 0) {
        heads[at] = offset + syntax.head(word);
        relations[at] = syntax.relation(word);
      } else {
        heads[at] = root;
        relations[at] = root < 0 ? "root" : "parataxis";
        root = root < 0 ? at : root;
      }
    }
  }

  SentenceSyntax whole() {
    return new SentenceSyntax(new Tagging(tags, lemmas), heads, relations);
  }
}
