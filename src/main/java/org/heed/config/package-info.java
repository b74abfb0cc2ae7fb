/**
 * The house's settings: {@code .heed.yml} files found, read and checked whole, so that every
 * mistake in one is named at once with its line and the nearest valid name.
 */
@NullMarked
package org.heed.config;

import org.jspecify.annotations.NullMarked;
