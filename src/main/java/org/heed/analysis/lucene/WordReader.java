package org.heed.analysis.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.heed.analysis.Tokens;
import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.Span;

/**
 * Turns prose into words and sentences, block by block. Thread-safe: each call borrows an analysis
 * chain, and chains are used again.
 */
final class WordReader {

  private final AnalysisChain filters;
  private final SentenceBreaks breaks;
  private final WordForms forms;
  private final ConcurrentLinkedQueue<Chain> idle = new ConcurrentLinkedQueue<>();

  WordReader(AnalysisChain filters, Lexicon lexicon, SentenceBreaks breaks) {
    this.filters = filters;
    this.breaks = breaks;
    this.forms = new WordForms(lexicon);
  }

  /** The words of a draft; none crosses a block, no sentence does. */
  Tokens read(Draft draft) {
    Tokens.Builder tokens = new Tokens.Builder();
    Chain chain = borrow();
    try {
      List<Block> blocks = draft.blocks();
      for (int i = 0; i < blocks.size(); i++) {
        Span span = blocks.get(i).span();
        chain.read(draft.prose(), span.start(), span.end(), tokens);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    idle.offer(chain);
    return tokens.build();
  }

  /** The words of a text that is no draft. */
  Tokens read(String text) {
    Tokens.Builder tokens = new Tokens.Builder();
    Chain chain = borrow();
    try {
      chain.read(text, 0, text.length(), tokens);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    idle.offer(chain);
    return tokens.build();
  }

  private Chain borrow() {
    Chain chain = idle.poll();
    return chain == null ? new Chain() : chain;
  }

  /** One tokenizer with its filters, and the text they read. */
  private final class Chain {
    private final CleanText text = new CleanText();
    private final StandardTokenizer tokenizer = new StandardTokenizer(new WordAttributes.Factory());
    private final TokenStream stream = filters.behind(tokenizer, text);
    private final CharTermAttribute term = stream.getAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = stream.getAttribute(OffsetAttribute.class);

    void read(String prose, int start, int end, Tokens.Builder tokens) throws IOException {
      text.set(prose, start, end);
      tokenizer.setReader(text);
      stream.reset();
      int sentence = 0; // where the sentence starts
      int sentenceEnd = 0;
      while (stream.incrementToken()) {
        int from = offset.startOffset();
        if (from >= sentenceEnd) {
          endSentence(tokens, sentence, sentenceEnd);
          do {
            sentence = sentenceEnd;
            sentenceEnd = breaks.end(text, sentence);
          } while (from >= sentenceEnd);
        }
        tokens.add(
            text.startInProse(from),
            text.endInProse(offset.endOffset()),
            forms.of(term.buffer(), term.length()));
      }
      endSentence(tokens, sentence, sentenceEnd);
      stream.end();
      stream.close();
    }

    private void endSentence(Tokens.Builder tokens, int start, int end) {
      int from = start;
      while (from < end && Character.isWhitespace(text.charAt(from))) {
        from++;
      }
      if (from < end) {
        tokens.endSentence(new Span(text.startInProse(from), text.endInProse(end)));
      }
    }
  }
}
