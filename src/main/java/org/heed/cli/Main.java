package org.heed.cli;

/** The entry point of {@code bin/heed}. */
public final class Main {

  private Main() {}

  public static void main(String[] args) {
    Console console = Console.ofProcess();
    int status = Heed.run(args, console);
    console.flush();
    System.exit(status);
  }
}
