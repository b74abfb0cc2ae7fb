package org.heed.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.heed.review.RuleBook;
import org.heed.rule.Rule;

/** Prints the pages of the shipped rules when the distribution is packed. */
public final class RulePages {

  private RulePages() {}

  /**
   * Writes a page for each rule of a pack, and one that lists them.
   *
   * @param arguments the pack's folder, and the folder for the pages
   */
  public static void main(String[] arguments) throws IOException {
    RuleBook book = new RuleBook(List.of(Path.of(arguments[0])), 1);
    List<Rule> rules = book.linter(List.of()).rules().rules();
    Path pages = Path.of(arguments[1]);
    Files.createDirectories(pages);
    for (Rule rule : rules) {
      Path page = pages.resolve(rule.id() + ".html");
      Files.createDirectories(page.resolveSibling("."));
      Files.writeString(page, RulePage.of(rule));
    }
    Files.writeString(pages.resolve("index.html"), RulePage.index(rules));
  }
}
