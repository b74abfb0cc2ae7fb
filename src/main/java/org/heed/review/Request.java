package org.heed.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heed.config.FailOn;
import org.heed.text.Language;
import org.heed.text.MediaType;

/**
 * What a caller wants of a review, whatever the drafts: it goes before any configuration.
 * Immutable.
 *
 * @param language the language of all drafts; empty to tell it draft by draft
 * @param mediaType the type of all drafts; empty to tell it by their names
 * @param each what of a file is one draft
 * @param stdinName the name of the draft on standard input
 * @param maxSize the largest draft in bytes
 * @param failOn from which severity on a review fails
 * @param only rule ids or {@code category/*}; empty for all
 * @param skip rule ids or {@code category/*}
 * @param packs folders of rule packs: the shipped one, then the caller's own
 * @param shipped how many of {@code packs} are shipped ones, which a house's own come after
 * @param models the folder of the syntax models; empty for the fast tier alone
 * @param config the configuration for all drafts; empty to look for the nearest of each
 * @param workingFolder from where relative paths count
 */
public record Request(
    Optional<Language> language,
    Optional<MediaType> mediaType,
    Each each,
    Optional<String> stdinName,
    long maxSize,
    Optional<FailOn> failOn,
    Set<String> only,
    Set<String> skip,
    List<Path> packs,
    int shipped,
    Optional<Path> models,
    Optional<Path> config,
    Path workingFolder) {

  /** 16 MiB. */
  public static final long DEFAULT_MAX_SIZE = 16L << 20;

  /**
   * Drafts reviewed by some packs, and by nothing else that has to be settled.
   *
   * @param packs folders of rule packs, the shipped one first
   */
  public static Request by(List<Path> packs) {
    return new Request(
        Optional.empty(),
        Optional.empty(),
        Each.DRAFT,
        Optional.empty(),
        DEFAULT_MAX_SIZE,
        Optional.empty(),
        Set.of(),
        Set.of(),
        packs,
        1,
        Optional.empty(),
        Optional.empty(),
        Path.of(""));
  }

  public Request {
    only = Set.copyOf(only);
    skip = Set.copyOf(skip);
    packs = List.copyOf(packs);
  }
}
