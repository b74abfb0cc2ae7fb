package org.heed.cli;

import java.io.IOException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A sub-command: what it takes, and what it does. */
interface Command {

  /** Its options and arguments, without the name it goes by. */
  CommandSpec spec();

  /**
   * Runs it.
   *
   * @return the exit status
   * @throws UsageError where it was called in a way that makes no sense
   * @throws IOException where its output cannot be written
   */
  int run(ParseResult arguments, Console console) throws UsageError, IOException;
}
