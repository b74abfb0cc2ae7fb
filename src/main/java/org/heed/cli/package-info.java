/**
 * The command line: parses arguments, calls the review and prints what comes back. It decides
 * nothing about a draft, so that the language server and the HTTP API answer the same.
 */
@NullMarked
package org.heed.cli;

import org.jspecify.annotations.NullMarked;
