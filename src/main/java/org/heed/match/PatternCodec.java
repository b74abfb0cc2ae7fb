package org.heed.match;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heed.analysis.PartOfSpeech;
import org.jspecify.annotations.Nullable;

/**
 * Writes patterns to a compact binary form and reads them back equal, so that a shipped pack loads
 * without its phrases being parsed. Word classes are written once and referred to by name.
 */
public final class PatternCodec {

  private static final int WORD = 1;
  private static final int EXACT = 2;
  private static final int SEQUENCE = 3;
  private static final int CHOICE = 4;
  private static final int MAYBE = 5;
  private static final int NAMED = 6;
  private static final int GAP = 7;
  private static final int MARKED = 8;
  private static final int NUMERAL = 9;
  private static final int PUNCTUATION = 10;
  private static final int EDGE = 11;
  private static final int SHAPED = 12;
  private static final int NEW_CLASS = 13;

  private PatternCodec() {}

  /** Writes patterns one after the other; keep one for all patterns of a language. */
  public static final class Writer {
    private final DataOutputStream out;
    private final Set<String> written = new HashSet<>();

    public Writer(DataOutputStream out) {
      this.out = out;
    }

    /** Writes a pattern. */
    public void write(Pattern pattern) throws IOException {
      if (pattern instanceof Pattern.Word word) {
        out.writeByte(WORD);
        out.writeUTF(word.written());
        List<String> lemmas = word.lemmas().stream().sorted().toList();
        out.writeByte(lemmas.size());
        for (String lemma : lemmas) {
          out.writeUTF(lemma);
        }
        PartOfSpeech part = word.part();
        out.writeUTF(part == null ? "" : part.name());
      } else if (pattern instanceof Pattern.Exact exact) {
        out.writeByte(EXACT);
        out.writeUTF(exact.norm());
      } else if (pattern instanceof Pattern.Sequence sequence) {
        out.writeByte(SEQUENCE);
        writeAll(sequence.parts());
      } else if (pattern instanceof Pattern.Choice choice) {
        out.writeByte(CHOICE);
        writeAll(choice.options());
      } else if (pattern instanceof Pattern.Maybe maybe) {
        out.writeByte(MAYBE);
        write(maybe.part());
      } else if (pattern instanceof Pattern.Named named) {
        boolean first = written.add(named.name());
        out.writeByte(first ? NEW_CLASS : NAMED);
        out.writeUTF(named.name());
        if (first) {
          write(named.words());
        }
      } else if (pattern instanceof Pattern.Gap gap) {
        out.writeByte(GAP);
        out.writeByte(gap.most());
      } else if (pattern instanceof Pattern.Marked marked) {
        out.writeByte(MARKED);
        write(marked.part());
      } else if (pattern instanceof Pattern.Numeral numeral) {
        out.writeByte(NUMERAL);
        out.writeInt(numeral.least());
        out.writeInt(numeral.most());
      } else if (pattern instanceof Pattern.Punctuation punctuation) {
        out.writeByte(PUNCTUATION);
        out.writeUTF(punctuation.mark());
      } else if (pattern instanceof Pattern.Edge edge) {
        out.writeByte(EDGE);
        out.writeBoolean(edge.start());
      } else if (pattern instanceof Pattern.Shaped shaped) {
        out.writeByte(SHAPED);
        out.writeUTF(shaped.shape().name());
      }
    }

    private void writeAll(List<Pattern> patterns) throws IOException {
      out.writeShort(patterns.size());
      for (Pattern pattern : patterns) {
        write(pattern);
      }
    }
  }

  /** Reads patterns in the order they were written. */
  public static final class Reader {
    private final DataInputStream in;
    private final Map<String, Pattern> classes = new HashMap<>();

    public Reader(DataInputStream in) {
      this.in = in;
    }

    /**
     * Reads a pattern.
     *
     * @throws IOException if the input ends or holds no pattern
     */
    public Pattern read() throws IOException {
      int kind = in.readByte();
      return switch (kind) {
        case WORD -> word();
        case EXACT -> new Pattern.Exact(in.readUTF());
        case SEQUENCE -> new Pattern.Sequence(all());
        case CHOICE -> new Pattern.Choice(all());
        case MAYBE -> new Pattern.Maybe(read());
        case NAMED -> known(in.readUTF());
        case NEW_CLASS -> named(in.readUTF());
        case GAP -> new Pattern.Gap(in.readByte());
        case MARKED -> new Pattern.Marked(read());
        case NUMERAL -> new Pattern.Numeral(in.readInt(), in.readInt());
        case PUNCTUATION -> new Pattern.Punctuation(in.readUTF());
        case EDGE -> new Pattern.Edge(in.readBoolean());
        case SHAPED -> new Pattern.Shaped(Shape.valueOf(in.readUTF()));
        default -> throw new IOException("no pattern of kind " + kind);
      };
    }

    private Pattern word() throws IOException {
      String written = in.readUTF();
      String[] lemmas = new String[in.readByte()];
      for (int i = 0; i < lemmas.length; i++) {
        lemmas[i] = in.readUTF();
      }
      String part = in.readUTF();
      @Nullable PartOfSpeech partOfSpeech = part.isEmpty() ? null : PartOfSpeech.valueOf(part);
      return new Pattern.Word(written, Set.of(lemmas), partOfSpeech);
    }

    private Pattern known(String name) throws IOException {
      Pattern words = classes.get(name);
      if (words == null) {
        throw new IOException("word class before its words");
      }
      return words;
    }

    private Pattern named(String name) throws IOException {
      Pattern named = new Pattern.Named(name, read());
      classes.put(name, named);
      return named;
    }

    private List<Pattern> all() throws IOException {
      int size = in.readShort();
      List<Pattern> patterns = new ArrayList<>(size);
      for (int i = 0; i < size; i++) {
        patterns.add(read());
      }
      return patterns;
    }
  }
}
