package org.heed.evaluate;

import java.util.Map;
import java.util.TreeMap;

/** What the drafts in one language came to. Not thread-safe. */
public final class LanguageScore {

  private final Score all = new Score();
  private final Map<String, Score> categories = new TreeMap<>();
  private final Yields omission = new Yields();
  private final Yields topics = new Yields();
  private int drafts;
  private int words;

  void addDraft(int wordsOfIt) {
    drafts++;
    words += wordsOfIt;
  }

  Score category(String name) {
    return categories.computeIfAbsent(name, n -> new Score());
  }

  public int drafts() {
    return drafts;
  }

  public int words() {
    return words;
  }

  /** Over all categories, each mark counted once. */
  public Score all() {
    return all;
  }

  /** By category; {@code perpetrator-excusing} is counted as {@code victim-blaming}. */
  public Map<String, Score> categories() {
    return categories;
  }

  /** Over the drafts whose header says whether something is missing. */
  public Yields omission() {
    return omission;
  }

  /** Over each topic of each draft whose header names its topics. */
  public Yields topics() {
    return topics;
  }
}
