package org.heed.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.rule.Nearest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParseResult;

/** Declares options and takes their values out, each check in the same words. */
final class Options {

  private Options() {}

  /** A command with {@code --help}. */
  static CommandSpec command(String description) {
    CommandSpec spec = CommandSpec.create();
    spec.usageMessage()
        .description(description)
        .abbreviateSynopsis(true)
        .optionListHeading("%nOptions:%n")
        .sortOptions(false)
        .width(100);
    return spec;
  }

  /** Adds {@code --help}, last of all options, and examples below them. */
  static CommandSpec finish(CommandSpec spec, String... examples) {
    spec.addOption(
        OptionSpec.builder("-h", "--help").usageHelp(true).description("Show this help.").build());
    String[] footer = new String[examples.length];
    for (int i = 0; i < examples.length; i++) {
      footer[i] = "  " + examples[i];
    }
    spec.usageMessage().footerHeading("%nExamples:%n").footer(footer);
    return spec;
  }

  static void flag(CommandSpec spec, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names).type(boolean.class).arity("0").description(description).build());
  }

  static void value(CommandSpec spec, String label, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .type(String.class)
            .paramLabel(label)
            .description(description)
            .build());
  }

  static void values(CommandSpec spec, String label, String description, String... names) {
    spec.addOption(
        OptionSpec.builder(names)
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("1")
            .paramLabel(label)
            .description(description)
            .build());
  }

  static void arguments(CommandSpec spec, String label, String description) {
    spec.addPositional(
        PositionalParamSpec.builder()
            .index("0..*")
            .type(List.class)
            .auxiliaryTypes(String.class)
            .arity("0..*")
            .paramLabel(label)
            .description(description)
            .build());
  }

  static boolean isSet(ParseResult arguments, String name) {
    return arguments.hasMatchedOption(name);
  }

  /** The value of an option. An empty one is most often a variable that was never set. */
  static Optional<String> text(ParseResult arguments, String name) throws UsageError {
    Optional<String> value = Optional.ofNullable(arguments.matchedOptionValue(name, null));
    if (value.isPresent() && value.get().isEmpty()) {
      throw empty(name);
    }
    return value;
  }

  /** The value of an option that takes one of a few words. */
  static Optional<String> word(ParseResult arguments, String name, Collection<String> valid)
      throws UsageError {
    Optional<String> value = text(arguments, name);
    if (value.isPresent() && !valid.contains(value.get())) {
      throw new UsageError(
          name
              + " knows no \""
              + value.get()
              + "\""
              + Nearest.to(value.get(), valid)
                  .map(near -> " (did you mean \"" + near + "\"?)")
                  .orElse("; write one of " + String.join(", ", valid)));
    }
    return value;
  }

  /** The value of an option that takes a number from 1 up. */
  static Optional<Long> number(ParseResult arguments, String name, long most) throws UsageError {
    Optional<String> value = text(arguments, name);
    if (value.isEmpty()) {
      return Optional.empty();
    }
    try {
      long number = Long.parseLong(value.get());
      if (number >= 1 && number <= most) {
        return Optional.of(number);
      }
    } catch (NumberFormatException e) {
      // Said below.
    }
    throw new UsageError(
        name + " takes a number from 1 to " + most + ", and \"" + value.get() + "\" is none");
  }

  /** All values of an option that may be given several times. */
  static List<String> texts(ParseResult arguments, String name) throws UsageError {
    List<String> values = arguments.matchedOptionValue(name, List.<String>of());
    if (values.contains("")) {
      throw empty(name);
    }
    return values;
  }

  /** All values of an option that may be given several times and takes lists with commas. */
  static Set<String> list(ParseResult arguments, String name) throws UsageError {
    Set<String> all = new LinkedHashSet<>();
    for (String value : texts(arguments, name)) {
      List<String> parts = split(value).stream().map(String::strip).toList();
      if (parts.stream().allMatch(String::isEmpty)) {
        throw empty(name);
      }
      parts.stream().filter(part -> !part.isEmpty()).forEach(all::add);
    }
    return all;
  }

  private static UsageError empty(String name) {
    return new UsageError(name + " is given an empty value; write one, or leave " + name + " out");
  }

  /** The arguments that are no options. */
  static List<String> arguments(ParseResult arguments) {
    return arguments.matchedPositionalValue(0, List.<String>of());
  }

  private static List<String> split(String list) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int comma = list.indexOf(','); comma >= 0; comma = list.indexOf(',', from)) {
      parts.add(list.substring(from, comma));
      from = comma + 1;
    }
    parts.add(list.substring(from));
    return parts;
  }
}
