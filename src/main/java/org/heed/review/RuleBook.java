package org.heed.review;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heed.analysis.corenlp.EnglishSyntax;
import org.heed.analysis.lucene.Profiles;
import org.heed.lint.Linter;
import org.heed.pack.Loaded;
import org.heed.pack.Packs;
import org.heed.text.Language;
import org.heed.yaml.Problem;

/**
 * The linters in use, one for each combination of rule packs, each made when first asked for. Not
 * thread-safe; the linters are.
 */
public final class RuleBook {

  private final Profiles profiles;
  private final List<Path> packs;
  private final int shipped;
  private final boolean compiled;
  private final Map<List<Path>, Linter> linters = new HashMap<>();
  private final Set<Problem> problems = new LinkedHashSet<>();

  /**
   * @param packs the folders of the shipped pack and of the caller's own, later ones over earlier
   * @param shipped how many of them are shipped
   */
  public RuleBook(List<Path> packs, int shipped) {
    this(packs, shipped, true, new Profiles());
  }

  /**
   * @param packs the folders of the shipped pack and of the caller's own, later ones over earlier
   * @param shipped how many of them are shipped
   * @param models the folder of the syntax models; empty for the fast tier alone
   */
  public RuleBook(List<Path> packs, int shipped, Optional<Path> models) {
    this(packs, shipped, true, profiles(models));
  }

  RuleBook(List<Path> packs, int shipped, Profiles profiles) {
    this(packs, shipped, true, profiles);
  }

  private RuleBook(List<Path> packs, int shipped, boolean compiled, Profiles profiles) {
    this.packs = List.copyOf(packs);
    this.shipped = shipped;
    this.compiled = compiled;
    this.profiles = profiles;
  }

  /** One that reads the rule files themselves even where a compiled form is at hand. */
  public static RuleBook ofFiles(List<Path> packs, Optional<Path> models) {
    return new RuleBook(packs, packs.size(), false, profiles(models));
  }

  /**
   * The languages Heed reads.
   *
   * @param models the folder of the syntax models; empty for the fast tier alone
   */
  public static Profiles profiles(Optional<Path> models) {
    return models
        .map(folder -> new Profiles(new EnglishSyntax(folder.resolve(Language.ENGLISH.code()))))
        .orElseGet(Profiles::new);
  }

  /** The linter for a house's packs: over the shipped ones, under the caller's own. */
  public Linter linter(List<Path> housePacks) {
    List<Path> folders = new ArrayList<>(packs.subList(0, shipped));
    folders.addAll(housePacks);
    folders.addAll(packs.subList(shipped, packs.size()));
    Linter known = linters.get(folders);
    if (known != null) {
      return known;
    }
    Packs reader = new Packs(profiles);
    Loaded loaded = compiled ? reader.load(folders) : reader.loadFiles(folders);
    problems.addAll(loaded.problems());
    Linter linter = new Linter(loaded.rules(), profiles);
    linters.put(folders, linter);
    return linter;
  }

  /** What is wrong in the packs read so far, each once; the other rules are at work. */
  public List<Problem> problems() {
    return problems.stream().sorted().toList();
  }

  /** One name for all rules in use, the same whatever the order they came in. */
  public String hash() {
    List<String> hashes = linters.values().stream().map(l -> l.rules().hash()).distinct().toList();
    return hashes.size() == 1 ? hashes.get(0) : Hashes.ofAll(hashes);
  }
}
