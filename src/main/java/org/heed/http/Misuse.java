package org.heed.http;

/** Why a server cannot be started as asked: the fact and the remedy. */
public final class Misuse extends Exception {

  private static final long serialVersionUID = 1L;

  Misuse(String message) {
    super(message);
  }

  /** The fact and the remedy. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
