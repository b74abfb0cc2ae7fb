package org.heed.cast;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.heed.analysis.Analysis;
import org.heed.analysis.LanguageProfile;
import org.heed.analysis.SampleDraft;
import org.heed.analysis.corenlp.EnglishSyntax;
import org.heed.analysis.lucene.Profiles;
import org.heed.pack.CastData;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.heed.text.Role;

/** A story with what a reader says of its people. */
record Story(
    String name, List<String> harmed, List<String> accused, List<String> other, Draft draft) {

  private static final LanguageProfile ENGLISH =
      new Profiles(new EnglishSyntax(Path.of("target/models/en")))
          .of(Language.ENGLISH)
          .orElseThrow();
  static final CastWords WORDS = CastData.read(List.of(Path.of("rules")), Language.ENGLISH).words();

  static List<Story> all() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/cast"))) {
      List<Story> stories = new ArrayList<>();
      for (Path file : files.sorted().toList()) {
        String text = Files.readString(file);
        String[] paragraphs =
            text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .toArray(String[]::new);
        stories.add(
            new Story(
                file.getFileName().toString(),
                names(text, "harmed"),
                names(text, "accused"),
                names(text, "other"),
                draft(paragraphs)));
      }
      return stories;
    }
  }

  static Story named(String start) throws IOException {
    return all().stream().filter(story -> story.name.startsWith(start)).findFirst().orElseThrow();
  }

  static Cast cast(Draft draft) {
    return Cast.of(analysis(draft), WORDS);
  }

  static Analysis analysis(Draft draft) {
    return new Analysis(draft, ENGLISH);
  }

  static Cast cast(String... paragraphs) {
    return cast(SampleDraft.of(paragraphs));
  }

  Cast cast() {
    return cast(draft);
  }

  static Draft draft(String... paragraphs) {
    Role[] roles = new Role[paragraphs.length];
    Arrays.fill(roles, Role.BODY);
    roles[0] = Role.HEADLINE;
    return SampleDraft.of(roles, paragraphs);
  }

  private static List<String> names(String text, String key) {
    return text.lines()
        .filter(line -> line.startsWith("# " + key + ":"))
        .flatMap(line -> Arrays.stream(line.substring(key.length() + 3).split(";")))
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .toList();
  }
}
