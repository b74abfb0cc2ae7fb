package org.heed.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heed.review.Desk;

/**
 * A request as a route sees it. Immutable.
 *
 * @param desk who reviews; the same for the whole of a request
 * @param path what the braces of the route's path stand for
 * @param query the parameters of the query, each as often as it was given
 * @param contentType the type of the body
 */
record Call(
    Desk desk,
    Map<String, String> path,
    Map<String, List<String>> query,
    Optional<String> contentType) {}
