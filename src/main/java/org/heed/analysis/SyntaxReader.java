package org.heed.analysis;

import java.util.List;

/**
 * Reads the grammar of sentences. Thread-safe; each of its parts is loaded when first asked for.
 */
public interface SyntaxReader {

  /** What a reader can be asked for. */
  enum Part {
    TAGS,
    DEPENDENCIES,
    NAMES
  }

  /** Whether grammar is to be read at all; where it is not, nothing that wants it is looked for. */
  boolean wanted();

  /** Whether it has what it needs at hand, as far as can be told without loading it. */
  boolean available();

  /** Starts loading parts side by side that will be asked for soon; returns at once. */
  void prepare(Part... parts);

  /** Parts of speech and lemmas. */
  Tagging tags(SentenceText sentence) throws Unread;

  /** Parts of speech, lemmas and dependencies. */
  SentenceSyntax dependencies(SentenceText sentence) throws Unread;

  /** Names, in their order. */
  List<NameSpan> names(SentenceText sentence) throws Unread;

  /** A reader that reads nothing, for the fast tier and for languages without one. */
  static SyntaxReader none(String reason) {
    return new SyntaxReader() {
      @Override
      public boolean wanted() {
        return false;
      }

      @Override
      public boolean available() {
        return false;
      }

      @Override
      public void prepare(Part... parts) {}

      @Override
      public Tagging tags(SentenceText sentence) throws Unread {
        throw new Unread(reason);
      }

      @Override
      public SentenceSyntax dependencies(SentenceText sentence) throws Unread {
        throw new Unread(reason);
      }

      @Override
      public List<NameSpan> names(SentenceText sentence) throws Unread {
        throw new Unread(reason);
      }
    };
  }
}
