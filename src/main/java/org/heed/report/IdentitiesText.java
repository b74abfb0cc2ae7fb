package org.heed.report;

import java.io.IOException;
import java.io.Writer;
import org.heed.cast.detail.Detail;
import org.heed.cast.detail.Identities;
import org.heed.cast.detail.ProtectedPerson;
import org.heed.text.Draft;
import org.heed.text.LineIndex;

/** Prints for readers who must not be recognised and what is told of them. */
public final class IdentitiesText {

  private final Draft draft;
  private final LineIndex lines;

  public IdentitiesText(Draft draft, LineIndex lines) {
    this.draft = draft;
    this.lines = lines;
  }

  /** Writes nothing where nobody is protected. */
  public void write(Identities identities, Writer out) throws IOException {
    if (!identities.people().isEmpty()) {
      out.write("\nProtected\n");
    }
    for (ProtectedPerson person : identities.people()) {
      out.write("  " + Visible.line(person.label() + ": " + person.protection().words()) + "\n");
      for (Detail detail : person.details()) {
        int start = draft.toSource(detail.span()).start();
        out.write(
            "      "
                + detail.kind().label()
                + ": “"
                + Visible.line(draft.text(detail.span()))
                + "” "
                + lines.line(start)
                + ":"
                + lines.column(start)
                + ", "
                + detail.attachment().label()
                + detail
                    .exemption()
                    .map(e -> ", may stand (" + e.by() + ": " + Visible.line(e.reason()) + ")")
                    .orElse("")
                + "\n");
      }
    }
  }
}
