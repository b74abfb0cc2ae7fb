package org.heed.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

final class WalkTest {

  @TempDir Path here;

  @Test
  void aFolderIsWalkedInTheOrderOfWholePathsByCodeUnit() throws IOException {
    touch("news/a/b.md", "news/a-b.md", "news/a.md", "news/B.md", "news/é.md", "news/a/a.md");
    assertThat(paths(walk("news")))
        .containsExactly(
            "news/B.md", "news/a-b.md", "news/a.md", "news/a/a.md", "news/a/b.md", "news/é.md");
  }

  @Test
  void argumentsGoBeforePathsAndKeepTheirSpelling() throws IOException {
    touch("b/x.txt", "a.txt");
    assertThat(paths(walk("b/", "./a.txt", "."))).containsExactly("b/x.txt", "./a.txt");
  }

  @Test
  void hiddenFilesAndFoldersAreNotEnteredUnlessNamed() throws IOException {
    touch(".git/a.md", "x/.b.md", "x/c.md");
    assertThat(paths(walk("."))).containsExactly("./x/c.md");
    assertThat(paths(walk(".git", "x/.b.md"))).containsExactly(".git/a.md", "x/.b.md");
  }

  @Test
  void filesOfUnknownTypeArePassedOverAndCounted() throws IOException {
    touch("x/a.md", "x/b.png", "x/y/c.pdf");
    Walk walk = walk("x");
    assertThat(paths(walk)).containsExactly("x/a.md");
    assertThat(walk.passedOver()).isEqualTo(2);
  }

  @Test
  @Timeout(20)
  void aFileReachedTwiceIsListedOnceAndLinksGoRoundInNoCircle() throws IOException {
    touch("x/a.md", "x/y/b.md");
    Files.createSymbolicLink(here.resolve("x/y/up"), here.resolve("x"));
    Files.createSymbolicLink(here.resolve("x/z"), here.resolve("x/y"));
    Files.createSymbolicLink(here.resolve("x/c.md"), here.resolve("x/a.md"));
    assertThat(paths(walk("x", "x/y/b.md", "x/./a.md"))).containsExactly("x/a.md", "x/y/b.md");
  }

  @Test
  void whatLeadsNowhereIsNamedInItsPlace() throws IOException {
    touch("empty/notes.xyz", "a.md");
    Files.createSymbolicLink(here.resolve("gone.md"), here.resolve("nowhere"));
    List<Found> found = walk("missing.md", "empty", "gone.md", "empty/notes.xyz", "a.md").found();
    assertThat(found.stream().map(f -> f.fault().orElse("found")))
        .containsExactly(
            "no such file or folder; check the path",
            "no drafts in this folder; name a file or a folder with .txt, .md or .html",
            "a symbolic link to a file that is not there; mend the link",
            "its name tells no type that can be read; say which with --as text, markdown or html",
            "found");
  }

  @Test
  void aTypeGivenByTheCallerLetsAnyNameBeRead() throws IOException {
    touch("notes.xyz");
    Walk walk = new Walk(here, true, Optional.empty());
    walk.add("notes.xyz");
    assertThat(paths(walk)).containsExactly("notes.xyz");
  }

  @Test
  void standardInputIsReadOnceUnderItsName() {
    Walk walk = new Walk(here, false, Optional.of("desk/a.md"));
    walk.add("-");
    walk.add("-");
    assertThat(paths(walk)).containsExactly("desk/a.md");
  }

  private Walk walk(String... arguments) {
    Walk walk = new Walk(here, false, Optional.empty());
    for (String argument : arguments) {
      walk.add(argument);
    }
    return walk;
  }

  private static List<String> paths(Walk walk) {
    return walk.found().stream().map(Found::path).toList();
  }

  private void touch(String... names) throws IOException {
    for (String name : names) {
      Path file = here.resolve(name);
      Files.createDirectories(file.getParent());
      Files.createFile(file);
    }
  }
}
