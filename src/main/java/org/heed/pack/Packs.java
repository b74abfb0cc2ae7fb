package org.heed.pack;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.lucene.Profiles;
import org.heed.match.Pattern;
import org.heed.rule.Rule;
import org.heed.rule.RuleSet;
import org.heed.rule.Source;
import org.heed.rule.Topic;
import org.heed.text.Language;

/** Loads rule packs from their folders. Thread-safe. */
public final class Packs {

  private static final String WORDS = "words";
  private static final String TOPICS = "topics";
  private static final String SOURCES = "sources.yml";

  private final Profiles profiles;

  public Packs(Profiles profiles) {
    this.profiles = profiles;
  }

  /**
   * Loads packs, later ones over earlier ones: a rule, topic, word class or source of a known name
   * replaces that one.
   *
   * @param folders the packs' folders, the shipped one first
   */
  public Loaded load(List<Path> folders) {
    if (folders.size() == 1) {
      Optional<RuleSet> compiled = CompiledPack.read(folders.get(0));
      if (compiled.isPresent()) {
        return new Loaded(compiled.get(), List.of());
      }
    }
    return loadFiles(folders);
  }

  /** As {@link #load}, from the files themselves even where a compiled form is at hand. */
  public Loaded loadFiles(List<Path> folders) {
    List<Problem> problems = new ArrayList<>();
    List<List<PackFile>> packs = new ArrayList<>();
    for (Path folder : folders) {
      packs.add(PackFolder.read(folder, problems));
    }
    Map<Language, PhraseReader> phrases = new LinkedHashMap<>();
    for (Language language : Language.WITH_RULES) {
      Optional<LanguageProfile> profile = profiles.of(language);
      profile.ifPresent(found -> phrases.put(language, new PhraseReader(found)));
    }
    Map<String, Source> sources = new TreeMap<>();
    for (List<PackFile> pack : packs) {
      addShared(pack, phrases, sources, problems);
    }
    Map<Language, Map<String, Pattern>> wordClasses = new LinkedHashMap<>();
    phrases.forEach((language, reader) -> wordClasses.put(language, reader.readAllClasses()));
    Map<String, Topic> topics = topics(packs, phrases, problems);
    RuleDecoder decoder = new RuleDecoder(sources, new TreeSet<>(topics.keySet()), phrases);
    Map<String, Rule> rules = new TreeMap<>();
    for (List<PackFile> pack : packs) {
      rules.putAll(rules(pack, decoder, problems));
    }
    problems.sort(null);
    RuleSet set =
        new RuleSet(
            List.copyOf(rules.values()), List.copyOf(topics.values()), wordClasses, hash(packs));
    return new Loaded(set, problems.stream().distinct().toList());
  }

  private static void addShared(
      List<PackFile> pack,
      Map<Language, PhraseReader> phrases,
      Map<String, Source> sources,
      List<Problem> problems) {
    for (PackFile file : pack) {
      if (file.folder().equals(WORDS)) {
        String[] parts = file.relative().split("/", -1);
        Language language = parts.length == 3 ? Language.ofTag(parts[1]) : Language.UNDETERMINED;
        if (!language.hasRules()) {
          problems.add(
              new Problem(
                  file.shown(), 0, 0, "word classes belong in words/<language>/, as words/en/"));
          continue;
        }
        PhraseReader reader = phrases.get(language);
        if (reader != null) {
          Yaml.parse(file.text(), file.shown(), problems)
              .ifPresent(root -> reader.addClass(file.name(), root));
        }
      } else if (file.relative().equals(SOURCES)) {
        Yaml.parse(file.text(), file.shown(), problems)
            .ifPresent(root -> sources.putAll(SourceDecoder.decode(root)));
      }
    }
  }

  private static Map<String, Topic> topics(
      List<List<PackFile>> packs, Map<Language, PhraseReader> phrases, List<Problem> problems) {
    Map<String, Topic> topics = new TreeMap<>();
    TopicDecoder decoder = new TopicDecoder(phrases);
    for (List<PackFile> pack : packs) {
      for (PackFile file : pack) {
        if (file.folder().equals(TOPICS)) {
          Yaml.parse(file.text(), file.shown(), problems)
              .ifPresent(root -> topics.put(file.name(), decoder.decode(file.name(), root)));
        }
      }
    }
    return topics;
  }

  private static Map<String, Rule> rules(
      List<PackFile> pack, RuleDecoder decoder, List<Problem> problems) {
    Map<String, Rule> rules = new TreeMap<>();
    Map<String, String> seen = new TreeMap<>();
    for (PackFile file : pack) {
      if (!isRule(file)) {
        continue;
      }
      String id = file.folder() + "/" + file.name();
      if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*/[a-z0-9]+(-[a-z0-9]+)*")) {
        problems.add(
            new Problem(
                file.shown(),
                0,
                0,
                "\"" + id + "\" is no rule id; rules are category/kebab-name.yml in lower case"));
        continue;
      }
      String before = seen.putIfAbsent(id, file.shown());
      if (before != null) {
        problems.add(
            new Problem(
                file.shown(), 0, 0, "rule " + id + " is already in " + before + "; keep one"));
        continue;
      }
      List<Problem> own = new ArrayList<>();
      Optional<Rule> rule =
          Yaml.parse(file.text(), file.shown(), own).map(root -> decoder.decode(id, file, root));
      if (own.isEmpty()) {
        rule.ifPresent(good -> rules.put(id, good));
      }
      problems.addAll(own);
    }
    return rules;
  }

  private static boolean isRule(PackFile file) {
    String folder = file.folder();
    return !folder.isEmpty()
        && !folder.equals(WORDS)
        && !folder.equals(TOPICS)
        && file.relative().indexOf('/') == file.relative().lastIndexOf('/');
  }

  private static String hash(List<List<PackFile>> packs) {
    MessageDigest digest;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
    for (List<PackFile> pack : packs) {
      for (PackFile file : pack) {
        digest.update(file.relative().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        digest.update(file.text().getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
    }
    return "sha256:" + HexFormat.of().formatHex(digest.digest());
  }
}
