/**
 * Places and how many people live there: a gazetteer that is read when the first question comes,
 * and the choice among places of one name. It knows nothing of drafts, casts or rules.
 */
@NullMarked
package org.heed.match.place;

import org.jspecify.annotations.NullMarked;
