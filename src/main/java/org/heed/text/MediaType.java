package org.heed.text;

import org.jspecify.annotations.Nullable;

/**
 * A kind of file that drafts come in.
 *
 * @param name the short name used by {@code --as}, such as {@code markdown}
 * @param mime the MIME name shown in reports, such as {@code text/markdown}
 */
public record MediaType(String name, String mime) {

  public static final MediaType TEXT = new MediaType("text", "text/plain");
  public static final MediaType MARKDOWN = new MediaType("markdown", "text/markdown");
  public static final MediaType HTML = new MediaType("html", "text/html");

  // The equals and hashCode that a record is given cost some 25 ms when the first one runs.
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof MediaType type && name.equals(type.name) && mime.equals(type.mime);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + mime.hashCode();
  }
}
