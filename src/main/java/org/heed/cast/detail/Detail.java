package org.heed.cast.detail;

import java.util.Optional;
import org.heed.text.Span;

/**
 * Something told of a person by which they could be recognised.
 *
 * @param kind what it tells
 * @param span its words
 * @param first its first token
 * @param after the token after its last
 * @param attachment how the draft ties it to the person
 * @param exemption why it may stand, if it may
 */
public record Detail(
    DetailKind kind,
    Span span,
    int first,
    int after,
    Attachment attachment,
    Optional<Exemption> exemption) {}
