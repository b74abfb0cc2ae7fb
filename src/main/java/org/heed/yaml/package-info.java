/**
 * YAML that knows its place: settings and rules are read by the same eyes, so that a mistake in
 * either is named with file, line and column, what stands there, and the remedy.
 */
@NullMarked
package org.heed.yaml;

import org.jspecify.annotations.NullMarked;
