package org.heed.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heed.file.FileFaults;
import org.heed.report.Tool;
import org.heed.review.Refused;
import org.heed.rule.Nearest;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Finds the sub-command asked for, runs it, and turns whatever happens into an exit status. */
final class Heed {

  private Heed() {}

  /**
   * Runs a command line.
   *
   * @return the exit status
   */
  static int run(String[] arguments, Console console) {
    try {
      return dispatch(Arrays.asList(arguments), console);
    } catch (OutputLost e) {
      if (e.isClosedPipe()) {
        return Exit.FINE;
      }
      console.say("standard output takes no more (" + reason(e) + ")");
      return Exit.FAULT;
    } catch (IOException e) {
      console.say("cannot write the report (" + reason(e) + ")");
      return Exit.WRONG;
    } catch (OutOfMemoryError e) {
      console.say("out of memory; HEED_JAVA_OPTS=-Xmx2g gives it more");
      return Exit.FAULT;
    } catch (RuntimeException | Error e) {
      console.say(Refused.fault("", e).message());
      return Exit.FAULT;
    }
  }

  private static String reason(IOException e) {
    return FileFaults.reason(e.getCause() instanceof IOException cause ? cause : e);
  }

  private static int dispatch(List<String> arguments, Console console) throws IOException {
    if (arguments.isEmpty()) {
      console.print(Usage.text());
      return Exit.WRONG;
    }
    String first = arguments.get(0);
    switch (first) {
      case "-h", "--help" -> {
        console.writer().write(Usage.text());
        console.writer().flush();
        return Exit.FINE;
      }
      case "-V", "--version" -> {
        console.writer().write(Tool.NAME + " " + Version.current() + "\n");
        console.writer().flush();
        return Exit.FINE;
      }
      case "help" -> {
        return help(arguments.subList(1, arguments.size()), console);
      }
      default -> {
        return command(arguments, console);
      }
    }
  }

  private static int help(List<String> names, Console console) throws IOException {
    List<String> asked = new ArrayList<>(names);
    asked.add("--help");
    return dispatch(asked, console);
  }

  private static int command(List<String> arguments, Console console) throws IOException {
    String name = arguments.get(0);
    int words = 1;
    if (name.equals("rules")) {
      if (arguments.size() == 1) {
        console.print(Usage.rules());
        return Exit.WRONG;
      }
      if (arguments.get(1).equals("--help") || arguments.get(1).equals("-h")) {
        console.writer().write(Usage.rules());
        console.writer().flush();
        return Exit.FINE;
      }
      name = "rules " + arguments.get(1);
      words = 2;
    }
    Optional<Command> command = Commands.named(name);
    if (command.isEmpty()) {
      console.say("no command \"" + name + "\"" + Nearest.remedy(name, Commands.NAMES));
      return Exit.WRONG;
    }
    return run(name, command.get(), arguments.subList(words, arguments.size()), console);
  }

  private static int run(String name, Command command, List<String> arguments, Console console)
      throws IOException {
    String called = Tool.NAME + " " + name;
    CommandSpec spec = command.spec().name(called);
    CommandLine line = new CommandLine(spec).setExpandAtFiles(false);
    try {
      ParseResult parsed = line.parseArgs(arguments.toArray(new String[0]));
      if (parsed.isUsageHelpRequested()) {
        console.writer().write(line.getUsageMessage());
        console.writer().flush();
        return Exit.FINE;
      }
      return command.run(parsed, console);
    } catch (ParameterException e) {
      console.say(name + ": " + message(e, spec));
    } catch (UsageError e) {
      console.say(name + ": " + e.getMessage());
    }
    console.print("Usage: " + called + synopsis(spec) + "; more with " + called + " --help\n");
    return Exit.WRONG;
  }

  private static String synopsis(CommandSpec spec) {
    String arguments =
        spec.positionalParameters().isEmpty()
            ? ""
            : " " + spec.positionalParameters().get(0).paramLabel() + " ...";
    return (spec.options().isEmpty() ? "" : " [OPTION ...]") + arguments;
  }

  private static String message(ParameterException e, CommandSpec spec) {
    if (e instanceof UnmatchedArgumentException unmatched && !unmatched.getUnmatched().isEmpty()) {
      String word = unmatched.getUnmatched().get(0);
      if (word.startsWith("-")) {
        List<String> names = new ArrayList<>();
        for (OptionSpec option : spec.options()) {
          names.addAll(Arrays.asList(option.names()));
        }
        int equals = word.indexOf('=');
        String typed = equals < 0 ? word : word.substring(0, equals);
        return "no option \""
            + typed
            + "\""
            + Nearest.to(typed, names).map(n -> " (did you mean \"" + n + "\"?)").orElse("");
      }
      return "takes no argument \"" + word + "\"; leave it out";
    }
    if (e instanceof MissingParameterException missing
        && !missing.getMissing().isEmpty()
        && missing.getMissing().get(0) instanceof OptionSpec option) {
      return option.longestName() + " needs a value: " + option.paramLabel();
    }
    String message = String.valueOf(e.getMessage());
    return Character.toLowerCase(message.charAt(0)) + message.substring(1);
  }
}
