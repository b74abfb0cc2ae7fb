package org.heed.review;

import java.nio.file.Path;
import java.util.Optional;
import org.heed.config.FailOn;
import org.heed.lint.Linter;
import org.heed.lint.Policy;
import org.heed.text.Language;
import org.heed.text.MediaType;

/**
 * A file and all that governs its review. Immutable.
 *
 * @param path how reports name it
 * @param file where it is; empty for standard input
 * @param mediaType how it is read
 * @param each what of it is one draft
 * @param maxSize the largest it may be, in bytes
 * @param language the language the caller wants it reviewed in; empty to tell it from the draft
 * @param houseLanguage the language its configuration names, which an annotated draft's header goes
 *     before
 * @param failOn from which severity on it fails
 * @param policy which rules run, and how grave they are
 * @param linter reviews it
 */
public record Job(
    String path,
    Optional<Path> file,
    MediaType mediaType,
    Each each,
    long maxSize,
    Optional<Language> language,
    Optional<Language> houseLanguage,
    FailOn failOn,
    Policy policy,
    Linter linter) {}
