package org.heed.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParseResult;

/** A sub-command that a later version will have. */
final class NotThereYetCommand implements Command {

  @Override
  public CommandSpec spec() {
    CommandSpec spec = CommandSpec.create();
    // Whatever it will take one day, the answer is the same.
    spec.parser().unmatchedArgumentsAllowed(true);
    return spec;
  }

  @Override
  public int run(ParseResult arguments, Console console) throws UsageError {
    throw new UsageError("is not there yet");
  }
}
