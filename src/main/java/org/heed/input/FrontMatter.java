package org.heed.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heed.text.DraftBuilder;
import org.heed.text.Language;
import org.heed.text.Role;
import org.heed.text.SourceSpan;
import org.jspecify.annotations.Nullable;

/**
 * The block of fields that may stand above a Markdown text, between lines of {@code ---} (YAML) or
 * {@code +++} (TOML). Only what the page shows is prose: its titles, tags, credits and captions.
 *
 * <p>Read leniently, since writers put colons and quotes where YAML has none: a field goes to the
 * end of its line.
 */
final class FrontMatter {

  private static final Map<String, Role> ROLES =
      Map.ofEntries(
          Map.entry("standfirst", Role.STANDFIRST),
          Map.entry("description", Role.STANDFIRST),
          Map.entry("subtitle", Role.STANDFIRST),
          Map.entry("summary", Role.STANDFIRST),
          Map.entry("excerpt", Role.STANDFIRST),
          Map.entry("dek", Role.STANDFIRST),
          Map.entry("deck", Role.STANDFIRST),
          Map.entry("lede", Role.STANDFIRST),
          Map.entry("subheadline", Role.STANDFIRST),
          Map.entry("tags", Role.TAG),
          Map.entry("tag", Role.TAG),
          Map.entry("keywords", Role.TAG),
          Map.entry("topics", Role.TAG),
          Map.entry("slug", Role.SLUG),
          Map.entry("author", Role.BYLINE),
          Map.entry("authors", Role.BYLINE),
          Map.entry("byline", Role.BYLINE),
          Map.entry("alt", Role.ALT),
          Map.entry("image_alt", Role.ALT),
          Map.entry("alt_text", Role.ALT),
          Map.entry("caption", Role.CAPTION),
          Map.entry("image_caption", Role.CAPTION));

  private final String source;
  private final int end;
  private final List<Field> fields;
  private final List<SourceSpan> comments;
  private final boolean titled;

  /**
   * One value of a field; a list has several of one key.
   *
   * @param path the keys from the outermost to its own
   * @param quote the quotation mark around it, or a blank for none
   * @param start where the value starts, inside its quotation marks
   * @param end where it ends
   */
  record Field(List<String> path, char quote, int start, int end) {

    String key() {
      return path.get(path.size() - 1);
    }

    boolean isTop(String key) {
      return path.size() == 1 && key().equals(key);
    }
  }

  private FrontMatter(String source, int end, List<Field> fields, List<SourceSpan> comments) {
    this.source = source;
    this.end = end;
    this.fields = fields;
    this.comments = comments;
    this.titled = fields.stream().anyMatch(field -> field.isTop("title"));
  }

  /** The front matter that a Markdown text starts with; one without fields where it has none. */
  static FrontMatter of(String source) {
    int first = Lines.endOfText(source, 0);
    String fence = source.substring(0, first).stripTrailing();
    if (fence.equals("---") || fence.equals("+++")) {
      int at = Lines.next(source, first);
      for (int line = at; line < source.length(); ) {
        int lineEnd = Lines.endOfText(source, line);
        String text = source.substring(line, lineEnd).stripTrailing();
        if (text.equals(fence) || (text.equals("...") && fence.equals("---"))) {
          FrontMatterParser parser = new FrontMatterParser(source, at, line, fence.equals("+++"));
          parser.parse();
          int end = Lines.next(source, lineEnd);
          return new FrontMatter(source, end, parser.fields(), parser.comments());
        }
        line = Lines.next(source, lineEnd);
      }
    }
    return new FrontMatter(source, 0, List.of(), List.of());
  }

  /** Where the text below it starts. */
  int end() {
    return end;
  }

  /** The headline of the draft, as it is written. */
  Optional<String> title() {
    return fields.stream()
        .filter(field -> role(field) == Role.HEADLINE)
        .findFirst()
        .map(field -> source.substring(field.start, field.end));
  }

  /** Adds what it shows to a draft, its comments, and the language it names. */
  void addTo(DraftBuilder draft) {
    for (Field field : fields) {
      Role role = role(field);
      if (role != null) {
        draft.startBlock(role);
        QuotedValue.add(source, field.quote, field.start, field.end, draft);
        draft.endBlock();
      } else if (field.isTop("lang") || field.isTop("language") || field.isTop("locale")) {
        Language language = Language.ofTag(source.substring(field.start, field.end));
        if (!language.equals(Language.UNDETERMINED)) {
          draft.declare(language);
        }
      }
    }
    for (SourceSpan comment : comments) {
      String text = source.substring(comment.start(), comment.end());
      draft.comment(text.substring(1), comment.start(), comment.end());
    }
  }

  private @Nullable Role role(Field field) {
    String key = field.key().toLowerCase(Locale.ROOT).replace('-', '_');
    if (field.path.size() == 1 && (key.equals("title") || key.equals("headline"))) {
      return key.equals("title") || !titled ? Role.HEADLINE : Role.SUBHEAD;
    }
    if (key.equals("name") && field.path.size() > 1) {
      Role around = ROLES.get(field.path.get(field.path.size() - 2));
      return around == Role.BYLINE ? around : null;
    }
    Role role = ROLES.get(key);
    boolean anywhere = role == Role.ALT || role == Role.CAPTION;
    return anywhere || field.path.size() == 1 ? role : null;
  }
}
