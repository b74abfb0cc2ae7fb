package org.heed.cli;

import java.io.IOException;

/** Standard output takes no more: its reader has left, or there is no room. */
final class OutputLost extends IOException {

  private static final long serialVersionUID = 1L;

  OutputLost(IOException cause) {
    super(cause);
  }

  /** Whether its reader has left, which is no fault: {@code heed check … | head}. */
  boolean isClosedPipe() {
    String message = String.valueOf(getCause() == null ? "" : getCause().getMessage());
    return message.contains("pipe") || message.contains("Pipe") || message.contains("EPIPE");
  }
}
