package org.heed.analysis.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import morfologik.fsa.FSA;
import org.jspecify.annotations.Nullable;

/**
 * A Morfologik dictionary on the class path, read when first asked. Thread-safe.
 *
 * <p>Walks the automaton itself: Morfologik's own look-up takes ten times as long in a fresh
 * virtual machine, which is where a check on the command line spends its time.
 */
final class WordDictionary {

  private static final int KNOWN_TAGS = 256;

  private final String resource;
  private final byte separator;
  private final boolean frequencies;
  private final String[] tags = new String[KNOWN_TAGS]; // one object for each; a race does no harm
  private volatile @Nullable FSA automaton;

  /** What the dictionary says of a form: the other form it stands for, and a tag. */
  record Entry(String other, String tag) {}

  /**
   * @param resource absolute class path name of a {@code .dict} file in UTF-8 with suffix encoding,
   *     as its {@code .info} says
   * @param separator the unit that the file sets between the parts of an entry
   * @param frequencies whether the last unit of an entry tells how frequent the form is
   */
  WordDictionary(String resource, char separator, boolean frequencies) {
    this.resource = resource;
    this.separator = (byte) separator;
    this.frequencies = frequencies;
  }

  /** The entries of a form, as written; empty where it has none. */
  List<Entry> entries(String form) {
    FSA fsa = automaton();
    byte[] source = form.getBytes(StandardCharsets.UTF_8);
    int node = fsa.getRootNode();
    for (byte label : source) {
      int arc = fsa.getArc(node, label);
      if (arc == 0 || fsa.isArcTerminal(arc)) {
        return List.of();
      }
      node = fsa.getEndNode(arc);
    }
    int arc = fsa.getArc(node, separator);
    if (arc == 0 || fsa.isArcTerminal(arc)) {
      return List.of();
    }
    Walk walk = new Walk(fsa, source);
    walk.from(fsa.getEndNode(arc), 0);
    return walk.found;
  }

  /** Collects what follows a form in the automaton. */
  private final class Walk {
    private final FSA fsa;
    private final byte[] source;
    private final List<Entry> found = new ArrayList<>(4);
    private byte[] path = new byte[48];

    Walk(FSA fsa, byte[] source) {
      this.fsa = fsa;
      this.source = source;
    }

    void from(int node, int depth) {
      if (depth == path.length) {
        path = Arrays.copyOf(path, 2 * depth);
      }
      for (int arc = fsa.getFirstArc(node); arc != 0; arc = fsa.getNextArc(arc)) {
        path[depth] = fsa.getArcLabel(arc);
        if (fsa.isArcFinal(arc)) {
          found.add(entry(depth + 1));
        }
        if (!fsa.isArcTerminal(arc)) {
          from(fsa.getEndNode(arc), depth + 1);
        }
      }
    }

    /** The path is a count of bytes to cut off the form, those to put there, and the tag. */
    private Entry entry(int length) {
      int stemEnd = 0;
      while (stemEnd < length && path[stemEnd] != separator) {
        stemEnd++;
      }
      int cut = stemEnd == 0 ? 0 : (path[0] - 'A') & 0xff;
      int kept = cut == 0xff ? 0 : Math.max(0, source.length - cut);
      int added = Math.max(0, stemEnd - 1);
      byte[] other = Arrays.copyOf(source, kept + added);
      System.arraycopy(path, Math.min(1, stemEnd), other, kept, added);
      int tagEnd = frequencies ? length - 1 : length;
      String tag = stemEnd < tagEnd ? tag(stemEnd + 1, tagEnd) : "";
      return new Entry(new String(other, StandardCharsets.UTF_8), tag);
    }

    private String tag(int from, int to) {
      String tag = new String(path, from, to - from, StandardCharsets.UTF_8);
      int slot = tag.hashCode() & (KNOWN_TAGS - 1);
      String known = tags[slot];
      if (tag.equals(known)) {
        return known;
      }
      tags[slot] = tag;
      return tag;
    }
  }

  private FSA automaton() {
    FSA known = automaton;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      known = automaton;
      if (known == null) {
        known = load();
        automaton = known;
      }
      return known;
    }
  }

  private FSA load() {
    try (InputStream stream = WordDictionary.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IOException("the dictionary " + resource + " is missing from Heed's jar");
      }
      return FSA.read(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
