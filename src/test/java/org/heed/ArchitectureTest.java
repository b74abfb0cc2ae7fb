package org.heed;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ClassesTransformer;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture;
import com.tngtech.archunit.library.Architectures.LayeredArchitecture.LayerDependencySpecification;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;

/** Holds the direction in which a draft becomes a report: each step reads the one before. */
@AnalyzeClasses(packages = "org.heed", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {

  private static final Set<String> DRAWERS =
      Set.of("util", "utils", "common", "helper", "helpers", "impl", "manager", "managers");

  private static final List<String> JUDGEMENT =
      List.of("text", "analysis", "cast", "match", "rewrite", "rule", "lint");
  private static final List<String> DELIVERED =
      with(JUDGEMENT, "file", "yaml", "input", "config", "pack", "review", "evaluate", "report");

  /** Each layer with those it may read. One that nobody has written yet reads nothing. */
  private static final List<Layer> LAYERS =
      List.of(
          new Layer("text", List.of()),
          new Layer("analysis", List.of("text")),
          new Layer("cast", List.of("text", "analysis")),
          new Layer("match", List.of("text", "analysis", "cast")),
          new Layer("rewrite", List.of("text", "analysis", "cast", "match")),
          // A rule says which rewrites it offers.
          new Layer("rule", List.of("text", "analysis", "cast", "match", "rewrite")),
          new Layer("lint", List.of("text", "analysis", "cast", "match", "rewrite", "rule")),
          new Layer("input", List.of("text")),
          new Layer("file", List.of()),
          // It names the nearest valid word, as rules do.
          new Layer("yaml", List.of("text", "rule")),
          new Layer("config", with(JUDGEMENT, "file", "yaml")),
          new Layer("pack", with(JUDGEMENT, "file", "yaml")),
          new Layer("review", with(JUDGEMENT, "file", "yaml", "input", "config", "pack")),
          new Layer("evaluate", with(JUDGEMENT, "input", "config", "pack", "review")),
          new Layer("report", with(JUDGEMENT, "input", "config", "pack", "review", "evaluate")),
          // The command line starts the other two.
          new Layer("cli", with(DELIVERED, "lsp", "http")),
          new Layer("lsp", DELIVERED),
          new Layer("http", DELIVERED));

  private record Layer(String name, List<String> reads) {}

  @ArchTest static final ArchRule everyStepReadsOnlyTheStepsBeforeIt = oneDirection();

  @ArchTest
  static final ArchRule theCommandLineSeesNoOtherFrontEndButStartsIt =
      noClasses()
          .that()
          .resideInAPackage("org.heed.cli..")
          .and()
          .haveSimpleNameNotStartingWith("Lsp")
          .and()
          .haveSimpleNameNotStartingWith("Serve")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.heed.lsp..", "org.heed.http..")
          .because("one class each starts a front end, and nothing of it loads for another command")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheHttpApiKnowsJetty =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.heed.http..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.eclipse.jetty..")
          .because("the server's library is changed in one package, or not at all")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule theLanguageServerSeesNoOtherFrontEnd =
      frontEndStandsAlone("lsp", "cli", "http");

  @ArchTest
  static final ArchRule theHttpApiSeesNoOtherFrontEnd = frontEndStandsAlone("http", "cli", "lsp");

  @ArchTest
  static final ArchRule onlyAnalysisLuceneKnowsLuceneAndTheDictionaries =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.heed.analysis.lucene..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.apache.lucene..", "morfologik..")
          .because("Lucene is moved to its next version in one package, or not at all")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyAnalysisCorenlpKnowsCoreNlp =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.heed.analysis.corenlp..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("edu.stanford..")
          .because("the fast tier must run where no CoreNLP model is at hand")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noPackageNeedsItselfThroughAnother =
      slices()
          .matching("org.heed.(**)")
          .should()
          .beFreeOfCycles()
          .because("a package that needs itself through another cannot be read alone")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noPackageIsADrawerForOddsAndEnds =
      all(packages())
          .should(
              satisfy(
                  "say by their name what is in them",
                  p -> Arrays.stream(p.getName().split("\\.")).noneMatch(DRAWERS::contains)))
          .because("a thing belongs where the newsroom would look for it")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule everyPackageIsNullMarked =
      all(packages())
          .should(
              satisfy(
                  "have a package-info.java with @NullMarked",
                  p -> p.isAnnotatedWith(NullMarked.class)))
          .because("no null crosses a package, and one paragraph says what the package is for")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noStateIsKeptInStatics =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("what belongs to one draft lives in that draft's analysis, not beside it")
          .allowEmptyShould(true);

  private static ArchRule oneDirection() {
    LayeredArchitecture architecture =
        layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .ensureAllClassesAreContainedInArchitecture()
            .withOptionalLayers(true);
    for (Layer layer : LAYERS) {
      architecture = architecture.layer(layer.name()).definedBy("org.heed." + layer.name() + "..");
    }
    for (Layer layer : LAYERS) {
      LayerDependencySpecification each = architecture.whereLayer(layer.name());
      architecture =
          layer.reads().isEmpty()
              ? each.mayNotAccessAnyLayer()
              : each.mayOnlyAccessLayers(layer.reads().toArray(String[]::new));
    }
    return architecture.because(
        "a draft is read in one direction, and nothing flows back: text, analysis, cast, match,"
            + " rewrite and rule, lint, then the edges, then the front ends");
  }

  private static ArchRule frontEndStandsAlone(String frontEnd, String... others) {
    return noClasses()
        .that()
        .resideInAPackage("org.heed." + frontEnd + "..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            Arrays.stream(others).map(o -> "org.heed." + o + "..").toArray(String[]::new))
        .because("front ends only deliver: what two of them need belongs below them")
        .allowEmptyShould(true);
  }

  private static ClassesTransformer<JavaPackage> packages() {
    return new AbstractClassesTransformer<>("packages") {
      @Override
      public Iterable<JavaPackage> doTransform(JavaClasses classes) {
        return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
      }
    };
  }

  private static ArchCondition<JavaPackage> satisfy(
      String description, Predicate<JavaPackage> predicate) {
    return new ArchCondition<>(description) {
      @Override
      public void check(JavaPackage item, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                item, predicate.test(item), item.getName() + " does not: " + description));
      }
    };
  }

  private static List<String> with(List<String> layers, String... more) {
    return Stream.concat(layers.stream(), Arrays.stream(more)).toList();
  }
}
