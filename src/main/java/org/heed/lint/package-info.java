/**
 * A draft goes in, a review comes out: findings, what was set aside and why, and what could not be
 * checked.
 */
@NullMarked
package org.heed.lint;

import org.jspecify.annotations.NullMarked;
