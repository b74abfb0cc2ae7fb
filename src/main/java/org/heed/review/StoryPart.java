package org.heed.review;

import java.util.Optional;
import org.heed.text.MediaType;
import org.heed.text.Role;

/**
 * A field of a story package, such as its headline.
 *
 * @param pointer its JSON pointer in the package, such as {@code /captions/0}
 * @param text what it holds
 * @param mediaType how it is read
 * @param role the part that all of it plays on the page; empty for the body, whose own markup tells
 */
public record StoryPart(String pointer, String text, MediaType mediaType, Optional<Role> role) {}
