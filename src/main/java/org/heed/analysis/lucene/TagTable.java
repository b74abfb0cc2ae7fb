package org.heed.analysis.lucene;

import org.heed.analysis.PartOfSpeech;

/** Tells the part of speech that a dictionary's tag stands for. Thread-safe. */
interface TagTable {

  PartOfSpeech partOfSpeech(String tag);
}
