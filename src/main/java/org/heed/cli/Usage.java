package org.heed.cli;

/** What {@code heed --help} prints; each sub-command has a help of its own. */
final class Usage {

  private static final String TEXT =
      """
      Usage: heed COMMAND [OPTION ...] [ARGUMENT ...]

      Reviews news drafts about people who have been harmed. Works offline; nothing leaves this machine.

      Commands:
        check [PATH ...]     review drafts; - is standard input
        fix [PATH ...]       apply safe rewrites: print a patch, or edit in place
        rules list           all rules, or some of them
        rules show ID        a rule with its reason, sources, limits and examples
        rules test [DIR]     try the examples of the shipped rules, or of a pack
        cast DRAFT           what a draft is about, and on what evidence
        evaluate FOLDER ...  precision and recall on annotated drafts
        serve                the HTTP API, for newsroom systems
        completion SHELL     a completion script for bash, zsh or fish
        help COMMAND         options and examples of a command

      Options:
        -h, --help           show this help
        -V, --version        show the version

      Exit status: 0 nothing at or above --fail-on; 1 something was; 2 a mistake in usage, configuration
      or rules, or a draft that could not be reviewed; 3 an internal error.

      Examples:
        heed check story.md
        heed check drafts/ --format json -o report.json
        cat story.txt | heed check -
        heed fix --write story.md
      """;

  private static final String RULES =
      """
      Usage: heed rules list | show ID | test [DIR]

        list [--lang L] [--category C] [--severity S] [--topic T]   all rules, or some of them
        show ID                                                     a rule, whole
        test [DIR]                                                  try the examples of rules

      Examples:
        heed rules list --category suicide
        heed rules show suicide/commit
        heed rules test house-rules
      """;

  private Usage() {}

  static String text() {
    return TEXT;
  }

  static String rules() {
    return RULES;
  }
}
