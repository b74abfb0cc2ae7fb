package org.heed.cast.detail;

import org.heed.cast.Mention;

/**
 * Words that stand for somebody.
 *
 * @param first their first token
 * @param after the token after their last
 * @param head the token that carries them
 */
record Sighting(Subject subject, Mention.Kind kind, int sentence, int first, int after, int head) {}
