package org.heed.analysis;

import org.heed.text.Block;
import org.heed.text.Draft;
import org.heed.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one draft, layer by layer, each made when first asked for. Belongs to one review
 * and one thread.
 */
public final class Analysis {

  private final Draft draft;
  private final LanguageProfile profile;
  private final Budget budget;
  private @Nullable Tokens tokens;
  private @Nullable Quotations quotations;
  private @Nullable Attributions attributions;
  private @Nullable Syntax syntax;

  public Analysis(Draft draft, LanguageProfile profile) {
    this(draft, profile, Budget.UNLIMITED);
  }

  /**
   * @param budget how long the review may go on; once it is spent no further grammar is read
   */
  public Analysis(Draft draft, LanguageProfile profile, Budget budget) {
    this.draft = draft;
    this.profile = profile;
    this.budget = budget;
  }

  public Draft draft() {
    return draft;
  }

  public Language language() {
    return profile.language();
  }

  public LanguageProfile profile() {
    return profile;
  }

  /** How long the review may go on. */
  public Budget budget() {
    return budget;
  }

  /** The words of the whole prose. */
  public Tokens tokens() {
    if (tokens == null) {
      tokens = profile.tokens(draft);
    }
    return tokens;
  }

  /** The quotations of the whole prose. */
  public Quotations quotations() {
    if (quotations == null) {
      quotations = profile.quotations(draft, tokens());
    }
    return quotations;
  }

  /** The clauses that the draft gives in other people's names without quotation marks. */
  public Attributions attributions() {
    if (attributions == null) {
      attributions = new Attributions(profile.attributions(draft, tokens(), quotations()));
    }
    return attributions;
  }

  /** The grammar of the prose, read sentence by sentence when asked for. */
  public Syntax syntax() {
    if (syntax == null) {
      syntax = new Syntax(draft, tokens(), profile.syntax(), budget);
    }
    return syntax;
  }

  /** The block in which a token stands. */
  public Block blockOf(int token) {
    return draft.blocks().get(draft.blockAt(tokens().start(token)));
  }
}
