package org.heed.analysis.lucene;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import morfologik.stemming.Dictionary;
import morfologik.stemming.DictionaryLookup;
import morfologik.stemming.WordData;
import org.jspecify.annotations.Nullable;

/**
 * A Morfologik automaton on the class path, read when first asked. Thread-safe: each look-up
 * borrows a cursor of its own.
 */
final class WordDictionary {

  private final String resource;
  private final ConcurrentLinkedQueue<DictionaryLookup> cursors = new ConcurrentLinkedQueue<>();
  private volatile @Nullable Dictionary dictionary;

  /** What the dictionary says of a form: the other form it stands for, and a tag. */
  record Entry(String other, String tag) {}

  /**
   * @param resource absolute class path name without {@code .dict}
   */
  WordDictionary(String resource) {
    this.resource = resource;
  }

  /** The entries of a form, as written; empty where it has none. */
  List<Entry> entries(String form) {
    DictionaryLookup cursor = cursors.poll();
    if (cursor == null) {
      cursor = new DictionaryLookup(dictionary());
    }
    List<WordData> found = cursor.lookup(form);
    List<Entry> entries = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      WordData data = found.get(i);
      CharSequence other = data.getStem();
      CharSequence tag = data.getTag();
      entries.add(
          new Entry(other == null ? form : other.toString(), tag == null ? "" : tag.toString()));
    }
    cursors.offer(cursor);
    return entries;
  }

  private Dictionary dictionary() {
    Dictionary known = dictionary;
    if (known != null) {
      return known;
    }
    synchronized (this) {
      known = dictionary;
      if (known == null) {
        known = load();
        dictionary = known;
      }
      return known;
    }
  }

  private Dictionary load() {
    try (InputStream automaton = open(".dict");
        InputStream settings = open(".info")) {
      return Dictionary.read(automaton, settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private InputStream open(String ending) throws IOException {
    InputStream stream = WordDictionary.class.getResourceAsStream(resource.concat(ending));
    if (stream == null) {
      throw new IOException("the dictionary " + resource + ending + " is missing from Heed's jar");
    }
    return stream;
  }
}
