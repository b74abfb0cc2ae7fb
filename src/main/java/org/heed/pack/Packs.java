package org.heed.pack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heed.analysis.lucene.Profiles;
import org.heed.cast.CastWords;
import org.heed.match.Pattern;
import org.heed.rule.Rule;
import org.heed.rule.RuleSet;
import org.heed.rule.Source;
import org.heed.rule.Topic;
import org.heed.text.Language;
import org.heed.yaml.Problem;
import org.heed.yaml.Yaml;
import org.jspecify.annotations.Nullable;

/** Loads rule packs from their folders. Thread-safe. */
public final class Packs {

  private static final String WORDS = "words";
  private static final String TOPICS = "topics";
  private static final String DATA = "data";
  private static final String HELPLINES = "data/helplines.yml";
  private static final String SOURCES = "sources.yml";

  private final Profiles profiles;

  public Packs(Profiles profiles) {
    this.profiles = profiles;
  }

  /**
   * Loads packs, later ones over earlier ones: a rule, topic, word class or source of a known name
   * replaces that one. The first pack is taken from its compiled form where one is at hand.
   *
   * @param folders the packs' folders, the shipped one first
   */
  public Loaded load(List<Path> folders) {
    Optional<RuleSet> compiled =
        folders.isEmpty() ? Optional.empty() : CompiledPack.read(folders.get(0));
    if (compiled.isEmpty()) {
      return loadFiles(folders);
    }
    if (folders.size() == 1) {
      return new Loaded(compiled.get(), List.of());
    }
    List<Problem> problems = new ArrayList<>();
    List<Path> further = folders.subList(1, folders.size());
    List<Pack> packs = read(further, problems);
    if (packs.stream().anyMatch(pack -> changesShared(pack, compiled.get()))) {
      return loadFiles(folders);
    }
    Map<Language, CastWords> words = castWords(further, false, problems);
    compiled
        .get()
        .castWords()
        .forEach((language, known) -> words.merge(language, known, CastWords::and));
    return new Loading(compiled.get(), packs, words, problems).load();
  }

  /** As {@link #load}, from the files themselves even where a compiled form is at hand. */
  public Loaded loadFiles(List<Path> folders) {
    List<Problem> problems = new ArrayList<>();
    List<Pack> packs = read(folders, problems);
    return new Loading(null, packs, castWords(folders, true, problems), problems).load();
  }

  private static Map<Language, CastWords> castWords(
      List<Path> folders, boolean withShipped, List<Problem> problems) {
    Map<Language, CastWords> words = new HashMap<>();
    for (Language language : Language.WITH_RULES) {
      CastData data = CastData.read(folders, withShipped, language);
      problems.addAll(data.problems());
      words.put(language, data.words());
    }
    return words;
  }

  private static List<Pack> read(List<Path> folders, List<Problem> problems) {
    List<Pack> packs = new ArrayList<>();
    for (Path folder : folders) {
      packs.add(new Pack(PackFolder.read(folder, problems)));
    }
    return packs;
  }

  /** Whether a pack replaces a word class or topic that rules before it were read with. */
  private static boolean changesShared(Pack pack, RuleSet before) {
    for (PackFile file : pack.files()) {
      if (file.relative().equals(HELPLINES)) {
        return true;
      }
      if (file.folder().equals(TOPICS)
          && before.topics().stream().anyMatch(topic -> topic.name().equals(file.name()))) {
        return true;
      }
      if (file.folder().equals(WORDS)
          && before.wordClass(file.wordLanguage(), file.name()).isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** The loading of some packs on top of rules already at hand. */
  private final class Loading {
    private final @Nullable RuleSet before;
    private final List<Pack> packs;
    private final Map<Language, CastWords> castWords;
    private final List<Problem> problems;
    private final Map<Language, PhraseReader> phrases = new LinkedHashMap<>();
    private final Map<String, Source> sources = new TreeMap<>();
    private final Map<String, Topic> topics = new TreeMap<>();
    private final Map<String, Rule> rules = new TreeMap<>();

    Loading(
        @Nullable RuleSet before,
        List<Pack> packs,
        Map<Language, CastWords> castWords,
        List<Problem> problems) {
      this.before = before;
      this.packs = packs;
      this.castWords = castWords;
      this.problems = problems;
      for (Language language : Language.WITH_RULES) {
        profiles
            .of(language)
            .ifPresent(profile -> phrases.put(language, new PhraseReader(profile)));
      }
      if (before != null) {
        sources.putAll(before.sources());
        before.topics().forEach(topic -> topics.put(topic.name(), topic));
        before.rules().forEach(rule -> rules.put(rule.id(), rule));
        phrases.forEach(
            (language, reader) ->
                reader.addRead(before.wordClasses().getOrDefault(language, Map.of())));
      }
    }

    Loaded load() {
      packs.forEach(this::addShared);
      Map<Language, Map<String, Pattern>> wordClasses = new LinkedHashMap<>();
      phrases.forEach((language, reader) -> wordClasses.put(language, reader.readAllClasses()));
      packs.forEach(this::addTopics);
      RuleDecoder decoder = new RuleDecoder(sources, new TreeSet<>(topics.keySet()), phrases);
      for (Pack pack : packs) {
        rules.putAll(decoded(pack, decoder));
      }
      problems.sort(null);
      List<String> hashes = new ArrayList<>();
      if (before != null) {
        hashes.add(before.hash());
      }
      packs.forEach(pack -> hashes.add(pack.hash()));
      RuleSet set =
          new RuleSet(
              List.copyOf(rules.values()),
              List.copyOf(topics.values()),
              wordClasses,
              sources,
              castWords,
              Pack.together(hashes));
      return new Loaded(set, problems.stream().distinct().toList());
    }

    private void addShared(Pack pack) {
      for (PackFile file : pack.files()) {
        if (file.folder().equals(WORDS)) {
          addWordClass(file);
        } else if (file.relative().equals(HELPLINES)) {
          parse(file)
              .ifPresent(
                  root ->
                      HelplineDecoder.decode(root)
                          .forEach(
                              (name, wordings) ->
                                  phrases.values().forEach(r -> r.addWordings(name, wordings))));
        } else if (file.relative().equals(SOURCES)) {
          parse(file).ifPresent(root -> sources.putAll(SourceDecoder.decode(root)));
        }
      }
    }

    private void addWordClass(PackFile file) {
      Language language = file.wordLanguage();
      if (!language.hasRules()) {
        problems.add(
            new Problem(
                file.shown(), 0, 0, "word classes belong in words/<language>/, as words/en/"));
        return;
      }
      PhraseReader reader = phrases.get(language);
      if (reader != null) {
        parse(file).ifPresent(root -> reader.addClass(file.name(), root));
      }
    }

    private void addTopics(Pack pack) {
      TopicDecoder decoder = new TopicDecoder(phrases);
      for (PackFile file : pack.files()) {
        if (file.folder().equals(TOPICS)) {
          parse(file).ifPresent(root -> topics.put(file.name(), decoder.decode(file.name(), root)));
        }
      }
    }

    private Map<String, Rule> decoded(Pack pack, RuleDecoder decoder) {
      Map<String, Rule> decoded = new TreeMap<>();
      Map<String, String> seen = new TreeMap<>();
      for (PackFile file : pack.files()) {
        if (isRule(file) && isNamedWell(file) && isFirst(file, seen)) {
          List<Problem> own = new ArrayList<>();
          Optional<Rule> rule =
              file.root(own).map(root -> decoder.decode(file.ruleId(), file, root));
          if (own.isEmpty()) {
            rule.ifPresent(good -> decoded.put(good.id(), good));
          }
          problems.addAll(own);
        }
      }
      return decoded;
    }

    private boolean isNamedWell(PackFile file) {
      if (file.ruleId().matches("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")) {
        return true;
      }
      problems.add(
          new Problem(
              file.shown(),
              0,
              0,
              "\""
                  + file.ruleId()
                  + "\" is no rule id; rules are category/kebab-name.yml in lower case"));
      return false;
    }

    private boolean isFirst(PackFile file, Map<String, String> seen) {
      String before = seen.putIfAbsent(file.ruleId(), file.shown());
      if (before != null) {
        problems.add(
            new Problem(
                file.shown(),
                0,
                0,
                "rule " + file.ruleId() + " is already in " + before + "; keep one"));
      }
      return before == null;
    }

    private Optional<Yaml> parse(PackFile file) {
      return file.root(problems);
    }
  }

  private static boolean isRule(PackFile file) {
    String folder = file.folder();
    return !folder.isEmpty()
        && !folder.equals(WORDS)
        && !folder.equals(TOPICS)
        && !folder.equals(DATA)
        && file.relative().indexOf('/') == file.relative().lastIndexOf('/');
  }
}
