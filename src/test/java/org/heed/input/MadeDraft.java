package org.heed.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.heed.text.MediaType;
import org.heed.text.Role;

/**
 * A random source whose prose, and the place of each piece of it, is known because it was put
 * together from pieces.
 */
final class MadeDraft {

  /**
   * A piece of prose and the source it stands for.
   *
   * @param verbatim whether each unit of it stands for one unit of the source
   */
  record Piece(String prose, int start, int end, boolean verbatim) {}

  /** A block that a reader must find. */
  record Made(Role role, List<Piece> pieces) {

    String prose() {
      StringBuilder prose = new StringBuilder();
      pieces.forEach(piece -> prose.append(piece.prose));
      return prose.toString();
    }
  }

  private static final String[] WORDS = {
    "the",
    "girl",
    "14-year-old",
    "élève",
    "años",
    "said",
    "قالت",
    "الرجل",
    "😀",
    "👩🏽‍⚖️",
    "naïve",
    "e\u0301cole",
    "rock\u00a0n",
    "zero\u200bwidth",
    "right\u200fleft",
    "O’Brien",
    "it's",
    "“quoted”",
    "AT",
    "50",
    "£5",
    "\ufdfa",
    "x"
  };

  private static final String[][] ENTITIES = {
    {"&eacute;", "é"},
    {"&#233;", "é"},
    {"&#xE9;", "é"},
    {"&amp;", "&"},
    {"&lt;", "<"},
    {"&nbsp;", "\u00a0"},
    {"&#x1F600;", "😀"},
    {"&shy;", ""},
    {"&rsquo;", "’"},
    {"&NotEqualTilde;", "≂̸"}
  };

  private final Random random;
  private final MediaType mediaType;
  private final StringBuilder source = new StringBuilder();
  private final List<Made> blocks = new ArrayList<>();
  private final String lineEnd;
  private final boolean annotated;
  private String indent = "";
  private boolean oneLine;

  MadeDraft(long seed, MediaType mediaType) {
    this.random = new Random(seed);
    this.mediaType = mediaType;
    this.lineEnd = pick("\n", "\r\n", "\r");
    this.annotated = random.nextInt(4) == 0;
    if (annotated) {
      source.append("# lang: en").append(lineEnd).append("# kind: x").append(lineEnd);
      source.append(lineEnd);
    }
    int blockCount = 1 + random.nextInt(6);
    boolean headline = false;
    for (int i = 0; i < blockCount; i++) {
      if (mediaType.equals(MediaType.MARKDOWN)) {
        headline |= markdown(headline);
      } else if (mediaType.equals(MediaType.HTML)) {
        headline |= html(headline);
      } else {
        text(i == 0);
      }
    }
  }

  String source() {
    return source.toString();
  }

  List<Made> blocks() {
    return blocks;
  }

  private void text(boolean first) {
    oneLine = first;
    List<Piece> pieces = start(first ? Role.HEADLINE : Role.BODY);
    inlines(pieces, 1 + random.nextInt(first ? 5 : 12));
    source.append(lineEnd).append(pick("", " ", "\u00a0")).append(lineEnd);
  }

  /** Adds a block; returns whether it is the headline. */
  private boolean markdown(boolean headlineTaken) {
    int kind = random.nextInt(5);
    oneLine = kind == 0;
    indent = "";
    Role role = Role.BODY;
    if (kind == 0) {
      source.append("#".repeat(1 + random.nextInt(2))).append(' ');
      role = headlineTaken ? Role.SUBHEAD : Role.HEADLINE;
    } else if (kind == 1) {
      source.append("> ");
      indent = pick("> ", ">", "");
      role = Role.BLOCK_QUOTE;
    } else if (kind == 2) {
      source.append("- ");
      indent = pick("  ", "");
      role = Role.LIST_ITEM;
    }
    inlines(start(role), 1 + random.nextInt(10));
    source.append(lineEnd).append(lineEnd);
    if (kind == 2 || kind == 1) {
      source.append("***").append(lineEnd).append(lineEnd); // so that no two lists or quotes join
    }
    return role == Role.HEADLINE;
  }

  /** Adds a block; returns whether it is the headline. */
  private boolean html(boolean headlineTaken) {
    String[][] kinds = {
      {"<p>", "</p>"},
      {"<p class='x'>", ""},
      {"<div>", "</div>"},
      {"<li>", "</li>"},
      {"<blockquote><p>", "</p></blockquote>"},
      {"<figcaption>", "</figcaption>"},
      {"<h1>", "</h1>"},
      {"<h2>", "</h2>"},
      {"<table><tr><td>", "</table>"}
    };
    Role[] roles = {
      Role.BODY,
      Role.BODY,
      Role.BODY,
      Role.LIST_ITEM,
      Role.BLOCK_QUOTE,
      Role.CAPTION,
      headlineTaken ? Role.SUBHEAD : Role.HEADLINE,
      Role.SUBHEAD,
      Role.BODY
    };
    int kind = random.nextInt(kinds.length);
    source.append(kinds[kind][0]).append(pick("", " ", lineEnd + "  "));
    inlines(start(roles[kind]), 1 + random.nextInt(10));
    source.append(pick("", " ", lineEnd)).append(kinds[kind][1]).append(pick("", lineEnd));
    return roles[kind] == Role.HEADLINE;
  }

  private List<Piece> start(Role role) {
    List<Piece> pieces = new ArrayList<>();
    blocks.add(new Made(role, pieces));
    return pieces;
  }

  /** Adds words and markup, a word first and last. */
  private void inlines(List<Piece> pieces, int count) {
    verbatim(pieces, "word");
    for (int i = 0; i < count; i++) {
      gap(pieces);
      boolean marked = annotated && random.nextInt(3) == 0;
      if (marked) {
        source.append(pick("⟦", "⟦?")).append(pick("a|", "a-b,c|"));
      }
      inline(pieces);
      source.append(marked ? "⟧" : "");
    }
    verbatim(pieces, " end.");
  }

  private void gap(List<Piece> pieces) {
    boolean lineBreak = !oneLine && random.nextInt(4) == 0;
    if (!lineBreak) {
      verbatim(pieces, pick(" ", "  ", "\u00a0 "));
    } else if (mediaType.equals(MediaType.MARKDOWN)) {
      int start = source.length();
      String before = pick("", " ", "  ", "\\");
      String written = before + lineEnd + indent;
      source.append(written);
      boolean blank = written.isBlank();
      pieces.add(new Piece(blank ? written : "\n", start, source.length(), blank));
      verbatim(pieces, "then ");
    } else {
      verbatim(pieces, lineEnd + pick("", "  ") + "then ");
    }
  }

  private void inline(List<Piece> pieces) {
    String word = pick(WORDS);
    int kind = random.nextInt(mediaType.equals(MediaType.TEXT) ? 2 : 12);
    boolean html = mediaType.equals(MediaType.HTML);
    switch (kind) {
      case 2 -> wrapped(pieces, html ? "<b>" : "**", word, html ? "</b>" : "**");
      case 3 -> {
        verbatim(pieces, "sur");
        wrapped(pieces, html ? "<i class=x>" : "*", "vi", html ? "</i>" : "*");
        verbatim(pieces, "vor");
      }
      case 4 -> source.append(html ? "<code>no</code>" : "`no`");
      case 5 ->
          wrapped(pieces, html ? "<a href='x'>" : "[", word, html ? "</a>" : "](http://x 't')");
      case 6, 7 -> {
        verbatim(pieces, "a");
        String[] entity = ENTITIES[random.nextInt(ENTITIES.length)];
        resolved(pieces, entity[1], entity[0]);
        verbatim(pieces, "z");
      }
      case 8 -> source.append("<!-- no -->");
      case 9 -> wrapped(pieces, "<span>", word, "</span>");
      case 10 -> {
        verbatim(pieces, "so");
        source.append('\u00ad');
        verbatim(pieces, "ft");
      }
      case 11 -> {
        if (html) {
          verbatim(pieces, "x");
          resolved(pieces, "\n", pick("<br>", "<br />"));
          verbatim(pieces, "y");
        } else {
          resolved(pieces, "*", "\\*");
        }
      }
      default -> verbatim(pieces, word);
    }
  }

  private void wrapped(List<Piece> pieces, String open, String word, String close) {
    source.append(open);
    verbatim(pieces, word);
    source.append(close);
  }

  private void verbatim(List<Piece> pieces, String text) {
    pieces.add(new Piece(text, source.length(), source.length() + text.length(), true));
    source.append(text);
  }

  private void resolved(List<Piece> pieces, String text, String written) {
    pieces.add(new Piece(text, source.length(), source.length() + written.length(), false));
    source.append(written);
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }
}
