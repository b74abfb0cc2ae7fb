package org.heed.analysis.corenlp;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.analysis.NameSpan;
import org.heed.analysis.SentenceSyntax;
import org.heed.analysis.SentenceText;
import org.heed.analysis.SyntaxReader;
import org.heed.analysis.Tagging;
import org.heed.analysis.Unread;

/**
 * The grammar of English by three models of CoreNLP, each loaded when first asked for. Sentences
 * read before are kept by their words, the latest few thousand. Thread-safe.
 */
public final class EnglishSyntax implements SyntaxReader {

  /** About a book's worth; a parsed sentence of 25 words takes 3 KB. */
  private static final int KEPT = 4096;

  /** The most words that are parsed as one; above, a sentence is cut at its punctuation. */
  static final int LONGEST = 120;

  /** The most words that are looked at at all. */
  private static final int MOST = 2000;

  private final Path folder;
  private final Model<Tagger> tagger;
  private final Model<Parser> parser;
  private final Model<Namer> namer;
  private final Kept<Tagging> tagged = new Kept<>(KEPT);
  private final Kept<SentenceSyntax> parsed = new Kept<>(KEPT);
  private final Kept<List<NameSpan>> named = new Kept<>(KEPT);

  /**
   * @param folder where the model files are; read when a sentence is first asked for
   */
  public EnglishSyntax(Path folder) {
    this.folder = folder;
    tagger = new Model<>(folder.resolve(Tagger.FILE), Tagger::load);
    parser = new Model<>(folder.resolve(Parser.FILE), Parser::load);
    namer = new Model<>(folder.resolve(Namer.FILE), Namer::load);
  }

  @Override
  public boolean wanted() {
    return true;
  }

  @Override
  public boolean available() {
    return Files.isReadable(folder.resolve(Tagger.FILE))
        && Files.isReadable(folder.resolve(Parser.FILE));
  }

  @Override
  public void prepare(Part... parts) {
    for (Part part : parts) {
      switch (part) {
        case TAGS -> tagger.start();
        case DEPENDENCIES -> {
          tagger.start();
          parser.start();
        }
        case NAMES -> namer.start();
      }
    }
  }

  @Override
  public Tagging tags(SentenceText sentence) throws Unread {
    SentenceSyntax whole = parsed.get(sentence);
    if (whole != null) {
      return whole.tagging();
    }
    Tagging known = tagged.get(sentence);
    if (known == null) {
      known = tagger.get().tag(new ParserWords(measured(sentence)));
      tagged.put(sentence, known);
    }
    return known;
  }

  @Override
  public SentenceSyntax dependencies(SentenceText sentence) throws Unread {
    SentenceSyntax known = parsed.get(sentence);
    if (known == null) {
      List<ParserWords> pieces = new ParserWords(measured(sentence)).pieces(LONGEST);
      prepare(Part.DEPENDENCIES);
      Joint joint = new Joint(sentence.size());
      for (ParserWords piece : pieces) {
        Tagging tagging = tagger.get().tag(piece);
        joint.add(piece, parser.get().parse(piece, tagging));
      }
      known = joint.whole();
      parsed.put(sentence, known);
    }
    return known;
  }

  @Override
  public List<NameSpan> names(SentenceText sentence) throws Unread {
    List<NameSpan> known = named.get(sentence);
    if (known == null) {
      known = List.copyOf(namer.get().names(new ParserWords(measured(sentence))));
      named.put(sentence, known);
    }
    return known;
  }

  private static SentenceText measured(SentenceText sentence) throws Unread {
    if (sentence.size() > MOST) {
      throw new Unread("sentence too long");
    }
    return sentence;
  }
}
