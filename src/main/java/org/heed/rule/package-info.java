/**
 * An editorial judgement as data: what a rule looks for, when, how grave, why, and what instead.
 */
@NullMarked
package org.heed.rule;

import org.jspecify.annotations.NullMarked;
