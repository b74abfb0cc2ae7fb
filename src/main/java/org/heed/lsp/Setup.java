package org.heed.lsp;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a language server is started with. Immutable.
 *
 * @param version Heed's own
 * @param shippedRules the folder of the shipped rules
 * @param packs folders of further rule packs
 * @param config the configuration for all drafts; empty to look for the nearest of each
 * @param models the folder of the syntax models; empty for the fast tier alone
 * @param pages the folder of the rules' pages; empty where there are none
 * @param workingFolder from where relative paths count
 */
public record Setup(
    String version,
    Path shippedRules,
    List<Path> packs,
    Optional<Path> config,
    Optional<Path> models,
    Optional<Path> pages,
    Path workingFolder) {

  public Setup {
    packs = List.copyOf(packs);
  }
}
