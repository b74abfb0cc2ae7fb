/**
 * What the file system refuses, in a reader's words. Drafts, configurations, rule packs and reports
 * are all files, and a person should be told the same of each, whoever opened it.
 */
@NullMarked
package org.heed.file;

import org.jspecify.annotations.NullMarked;
