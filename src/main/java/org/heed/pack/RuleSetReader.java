package org.heed.pack;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heed.cast.CastWords;
import org.heed.cast.Part;
import org.heed.cast.detail.DetailKind;
import org.heed.cast.detail.Protection;
import org.heed.match.DetailQuery;
import org.heed.match.Frame;
import org.heed.match.Pattern;
import org.heed.match.PatternCodec;
import org.heed.rule.Citation;
import org.heed.rule.Condition;
import org.heed.rule.Example;
import org.heed.rule.Places;
import org.heed.rule.QuotePolicy;
import org.heed.rule.Rewrite;
import org.heed.rule.Rule;
import org.heed.rule.RuleSet;
import org.heed.rule.Scope;
import org.heed.rule.Section;
import org.heed.rule.Seek;
import org.heed.rule.Severity;
import org.heed.rule.SeverityScale;
import org.heed.rule.Source;
import org.heed.rule.Topic;
import org.heed.text.Language;
import org.heed.text.Role;
import org.heed.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads a rule set that {@link RuleSetWriter} wrote; anything else is an {@link IOException}. */
final class RuleSetReader {

  static final int PHRASE = 1;
  static final int MISSING = 2;
  static final int COUNT = 3;
  static final int FRAME = 4;
  static final int DETAIL = 5;

  private static final int LONGEST = 1 << 20;

  private final DataInputStream in;
  private final String folder;
  private final PatternCodec.Reader patterns;
  private final Map<String, Source> sources = new HashMap<>();

  /**
   * @param folder the pack's folder as messages show it, where the rules' files stand
   */
  RuleSetReader(DataInputStream in, String folder) {
    this.in = in;
    this.folder = folder;
    this.patterns = new PatternCodec.Reader(in);
  }

  RuleSet read() throws IOException {
    String hash = text();
    int sourceCount = size();
    for (int i = 0; i < sourceCount; i++) {
      Source source = new Source(text(), text(), text(), in.readInt(), text());
      sources.put(source.id(), source);
    }
    Map<Language, Map<String, Pattern>> classes = new HashMap<>();
    int languages = size();
    for (int i = 0; i < languages; i++) {
      Language language = new Language(text());
      Map<String, Pattern> named = new HashMap<>();
      int count = size();
      for (int j = 0; j < count; j++) {
        String name = text();
        Pattern pattern = patterns.read();
        named.put(name, pattern instanceof Pattern.Named inner ? inner.words() : pattern);
      }
      classes.put(language, named);
    }
    Map<Language, CastWords> castWords = castWords();
    List<Topic> topics = new ArrayList<>();
    int topicCount = size();
    for (int i = 0; i < topicCount; i++) {
      topics.add(topic());
    }
    List<Rule> rules = new ArrayList<>();
    int ruleCount = size();
    for (int i = 0; i < ruleCount; i++) {
      rules.add(rule());
    }
    return new RuleSet(rules, topics, classes, sources, castWords, hash);
  }

  private Map<Language, CastWords> castWords() throws IOException {
    Map<Language, CastWords> all = new HashMap<>();
    int languages = size();
    for (int i = 0; i < languages; i++) {
      Language language = new Language(text());
      Map<String, Set<String>> lists = new HashMap<>();
      int count = size();
      for (int j = 0; j < count; j++) {
        lists.put(text(), texts());
      }
      all.put(language, new CastWords(lists));
    }
    return all;
  }

  private Topic topic() throws IOException {
    String name = text();
    String title = text();
    String about = text();
    double threshold = in.readDouble();
    Map<Language, List<Topic.Evidence>> evidence = new HashMap<>();
    int languages = size();
    for (int i = 0; i < languages; i++) {
      Language language = new Language(text());
      List<Topic.Evidence> pieces = new ArrayList<>();
      int count = size();
      for (int j = 0; j < count; j++) {
        pieces.add(new Topic.Evidence(patterns.read(), in.readDouble()));
      }
      evidence.put(language, pieces);
    }
    return new Topic(name, title, about, threshold, evidence);
  }

  private Rule rule() throws IOException {
    String id = text();
    Severity base = severity();
    SeverityScale scale =
        new SeverityScale(
            base == null ? Severity.WARNING : base, severity(), severity(), severity(), severity());
    Set<String> topics = texts();
    Set<String> notTopics = texts();
    QuotePolicy quotes = QuotePolicy.valueOf(in.readUTF());
    QuotePolicy attributed = QuotePolicy.valueOf(in.readUTF());
    boolean mentions = in.readBoolean();
    boolean negated = in.readBoolean();
    boolean once = in.readBoolean();
    Places places = places();
    String why = text();
    List<Citation> citations = citations();
    String origin = folder + "/" + text();
    Map<Language, Section> sections = new HashMap<>();
    int count = size();
    for (int i = 0; i < count; i++) {
      Section section = section();
      sections.put(section.language(), section);
    }
    return new Rule(
        id,
        scale,
        topics,
        notTopics,
        quotes,
        attributed,
        mentions,
        negated,
        once,
        places,
        why,
        citations,
        sections,
        origin);
  }

  private List<Citation> citations() throws IOException {
    List<Citation> citations = new ArrayList<>();
    int count = size();
    for (int i = 0; i < count; i++) {
      Source source = sources.get(text());
      if (source == null) {
        throw new IOException("citation of no source");
      }
      citations.add(new Citation(source, text()));
    }
    return citations;
  }

  private Section section() throws IOException {
    Language language = new Language(text());
    String what = text();
    String instead = text();
    List<Seek> seeks = new ArrayList<>();
    int count = size();
    for (int i = 0; i < count; i++) {
      seeks.add(seek());
    }
    return new Section(
        language, what, instead, seeks, conditions(), rewrites(), text(), examples(), examples());
  }

  private Seek seek() throws IOException {
    int line = in.readInt();
    int kind = in.readByte();
    return switch (kind) {
      case PHRASE ->
          new Seek.Phrase(
              patterns.read(),
              in.readBoolean() ? Optional.of(places()) : Optional.empty(),
              severity(),
              conditions(),
              conditions(),
              rewrites(),
              line);
      case FRAME ->
          new Seek.Framed(
              frame(),
              in.readBoolean() ? Optional.of(places()) : Optional.empty(),
              severity(),
              conditions(),
              conditions(),
              rewrites(),
              line);
      case DETAIL ->
          new Seek.Told(
              new DetailQuery(
                  each(texts(), Protection::valueOf),
                  each(texts(), DetailKind::valueOf),
                  each(texts(), DetailKind::valueOf)),
              in.readBoolean() ? Optional.of(places()) : Optional.empty(),
              severity(),
              conditions(),
              conditions(),
              line);
      case MISSING -> new Seek.Missing(patterns(), patterns(), line);
      case COUNT -> new Seek.Count(patterns.read(), in.readInt(), scope(), line);
      default -> throw new IOException("no seek of kind " + kind);
    };
  }

  private Frame frame() throws IOException {
    return new Frame(
        parts(),
        Frame.Role.valueOf(in.readUTF()),
        patterns.read(),
        patterns().stream().findFirst(),
        parts(),
        Frame.Told.valueOf(in.readUTF()),
        texts());
  }

  private static <T> Set<T> each(Set<String> names, Function<String, T> named) {
    return names.stream().map(named).collect(Collectors.toSet());
  }

  private Set<Part> parts() throws IOException {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    for (String name : texts()) {
      parts.add(Part.valueOf(name));
    }
    return parts;
  }

  private List<Condition> conditions() throws IOException {
    List<Condition> conditions = new ArrayList<>();
    int count = size();
    for (int i = 0; i < count; i++) {
      conditions.add(new Condition(patterns(), scope()));
    }
    return conditions;
  }

  private Scope scope() throws IOException {
    return new Scope(Scope.Kind.valueOf(in.readUTF()), in.readInt());
  }

  private List<Pattern> patterns() throws IOException {
    List<Pattern> all = new ArrayList<>();
    int count = size();
    for (int i = 0; i < count; i++) {
      all.add(patterns.read());
    }
    return all;
  }

  private List<Rewrite> rewrites() throws IOException {
    List<Rewrite> rewrites = new ArrayList<>();
    int count = size();
    for (int i = 0; i < count; i++) {
      rewrites.add(new Rewrite(text(), text()));
    }
    return rewrites;
  }

  private List<Example> examples() throws IOException {
    List<Example> examples = new ArrayList<>();
    int count = size();
    for (int i = 0; i < count; i++) {
      String text = text();
      List<Span> spans = new ArrayList<>();
      int marks = size();
      for (int j = 0; j < marks; j++) {
        spans.add(new Span(in.readInt(), in.readInt()));
      }
      examples.add(new Example(text, spans, in.readBoolean(), in.readInt()));
    }
    return examples;
  }

  private Places places() throws IOException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    int count = in.readByte();
    for (int i = 0; i < count; i++) {
      roles.add(Role.valueOf(in.readUTF()));
    }
    return new Places(roles, in.readBoolean());
  }

  private @Nullable Severity severity() throws IOException {
    String name = in.readUTF();
    return name.isEmpty() ? null : Severity.valueOf(name);
  }

  private Set<String> texts() throws IOException {
    Set<String> texts = new HashSet<>();
    int count = size();
    for (int i = 0; i < count; i++) {
      texts.add(text());
    }
    return texts;
  }

  private int size() throws IOException {
    int size = in.readInt();
    if (size < 0 || size > LONGEST) {
      throw new IOException("no size " + size);
    }
    return size;
  }

  private String text() throws IOException {
    byte[] bytes = new byte[size()];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
