package org.heed.lint;

import org.heed.text.SourceSpan;

/**
 * Another place that bears on a finding.
 *
 * @param span where in the source
 * @param text the prose there
 * @param label how it bears on the finding
 */
public record Related(SourceSpan span, String text, String label) {}
