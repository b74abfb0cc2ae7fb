package org.heed.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.heed.text.Draft;
import org.heed.text.Span;

/**
 * The grammar of a draft, sentence by sentence, each read when first asked for. What cannot be read
 * is noted once with its reason. Thread-safe.
 */
public final class Syntax {

  private final Draft draft;
  private final Tokens tokens;
  private final SyntaxReader reader;
  private final Budget budget;
  private final Map<Integer, Optional<SentenceSyntax>> parsed = new HashMap<>();
  private final Map<Integer, Optional<Tagging>> tagged = new HashMap<>();
  private final Map<Integer, Optional<List<NameSpan>>> named = new HashMap<>();
  private final Map<Integer, String> syntaxGaps = new TreeMap<>();
  private final Map<Integer, String> nameGaps = new TreeMap<>();

  /**
   * @param budget once it is spent, no further sentence is read
   */
  public Syntax(Draft draft, Tokens tokens, SyntaxReader reader, Budget budget) {
    this.draft = draft;
    this.tokens = tokens;
    this.reader = reader;
    this.budget = budget;
  }

  /**
   * A sentence that was asked for and could not be read.
   *
   * @param names whether its names could not be read, rather than its grammar
   */
  public record Gap(Span span, boolean names, String reason) {}

  /** Whether grammar is to be read at all, as in the fast tier it is not. */
  public boolean wanted() {
    return reader.wanted();
  }

  /** Whether some sentence was read, or none asked for and the models are at hand. */
  public synchronized boolean works() {
    return available()
        && (parsed.isEmpty() || parsed.values().stream().anyMatch(Optional::isPresent));
  }

  /** Whether the models are at hand, as far as can be told without loading them. */
  public boolean available() {
    return reader.available();
  }

  /** Starts loading parts that will be asked for soon, side by side. */
  public void prepare(SyntaxReader.Part... parts) {
    reader.prepare(parts);
  }

  /** The tags and lemmas of a sentence; empty where they cannot be read. */
  public synchronized Optional<Tagging> tags(int sentence) {
    Optional<SentenceSyntax> whole = parsed.getOrDefault(sentence, Optional.empty());
    if (whole.isPresent()) {
      return whole.map(SentenceSyntax::tagging);
    }
    return read(sentence, tagged, syntaxGaps, reader::tags);
  }

  /** The grammar of a sentence; empty where it cannot be read. */
  public synchronized Optional<SentenceSyntax> of(int sentence) {
    return read(sentence, parsed, syntaxGaps, reader::dependencies);
  }

  /** The names in a sentence; empty where they cannot be read. */
  public synchronized Optional<List<NameSpan>> names(int sentence) {
    return read(sentence, named, nameGaps, reader::names);
  }

  /** How many sentences the parser was asked for. */
  public synchronized int parsed() {
    return parsed.size();
  }

  /** What was asked for and could not be read, in the order of the draft, grammar before names. */
  public synchronized List<Gap> gaps() {
    List<Gap> gaps = new ArrayList<>();
    syntaxGaps.forEach((at, why) -> gaps.add(new Gap(tokens.sentenceSpan(at), false, why)));
    nameGaps.forEach((at, why) -> gaps.add(new Gap(tokens.sentenceSpan(at), true, why)));
    return gaps;
  }

  private <T> Optional<T> read(
      int sentence, Map<Integer, Optional<T>> known, Map<Integer, String> gaps, Reading<T> how) {
    Optional<T> before = known.get(sentence);
    if (before != null) {
      return before;
    }
    if (budget.isSpent()) {
      gaps.putIfAbsent(sentence, "time ran out");
      return Optional.empty();
    }
    Optional<T> read;
    try {
      read = Optional.of(how.read(SentenceText.of(draft, tokens, sentence)));
    } catch (Unread e) {
      gaps.putIfAbsent(sentence, e.reason());
      read = Optional.empty();
    }
    known.put(sentence, read);
    return read;
  }

  private interface Reading<T> {
    T read(SentenceText sentence) throws Unread;
  }
}
