package org.heed.review;

/**
 * A draft, or a path that should have led to one, that was not reviewed.
 *
 * @param path see {@link Outcome#path}
 * @param message the fact and the remedy, without draft text
 * @param internal whether the fault is Heed's own
 */
public record Refused(String path, String message, boolean internal) implements Outcome {

  /** One that the caller can mend. */
  public static Refused because(String path, String message) {
    return new Refused(path, message, false);
  }

  /** One that ran into a fault of Heed's own; its message could hold draft text and is left out. */
  public static Refused fault(String path, Throwable fault) {
    String place = "";
    for (StackTraceElement frame : fault.getStackTrace()) {
      if (frame.getClassName().startsWith("org.heed.")) {
        place = " at " + frame.getFileName() + ":" + frame.getLineNumber();
        break;
      }
    }
    return new Refused(
        path,
        "internal error (" + fault.getClass().getSimpleName() + place + "); please report it",
        true);
  }
}
