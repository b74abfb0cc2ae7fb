package org.heed.cli;

/** The entry point of {@code bin/heed}; a placeholder until the commands are there. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.out.println("heed " + String.join(" ", args));
  }
}
