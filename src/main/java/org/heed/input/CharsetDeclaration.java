package org.heed.input;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heed.text.MediaType;

/** What a file says its own charset is, in an XML declaration or an HTML {@code meta} element. */
final class CharsetDeclaration {

  private static final Pattern XML =
      Pattern.compile("\\A<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']([^\"'>\\s]+)[\"']");
  private static final Pattern META =
      Pattern.compile(
          "<meta\\s[^>]*?\\bcharset\\s*=\\s*[\"']?\\s*([^\"'>;\\s/]+)", Pattern.CASE_INSENSITIVE);

  /** How far into a file browsers look for it. */
  private static final int REACH = 1024;

  /** Names that the web has long read as windows-1252. */
  private static final Set<String> READ_AS_WINDOWS_1252 =
      Set.of(
          "iso-8859-1", "iso8859-1", "iso_8859-1", "latin1", "latin-1", "l1", "ascii", "us-ascii");

  private CharsetDeclaration() {}

  /** The label that a file declares, as written; empty where it declares none. */
  static Optional<String> of(byte[] bytes, MediaType mediaType) {
    String start = new String(bytes, 0, Math.min(REACH, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher xml = XML.matcher(start);
    if (xml.find()) {
      return Optional.of(xml.group(1));
    }
    Matcher meta = META.matcher(start);
    return mediaType.equals(MediaType.HTML) && meta.find()
        ? Optional.of(meta.group(1))
        : Optional.empty();
  }

  /** The charset a label stands for on the web; empty where there is no such charset here. */
  static Optional<Charset> charset(String label) {
    String name = label.toLowerCase(Locale.ROOT);
    if (READ_AS_WINDOWS_1252.contains(name)) {
      name = "windows-1252";
    }
    if (name.startsWith("utf-16") || name.startsWith("utf-32")) {
      return Optional.empty(); // could not have been read in a file that is
    }
    try {
      return Optional.of(Charset.forName(name)).filter(Charset::canEncode);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }
}
