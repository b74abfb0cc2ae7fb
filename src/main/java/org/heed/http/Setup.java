package org.heed.http;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.heed.review.Request;

/**
 * What a server is started with. Immutable.
 *
 * @param version Heed's own
 * @param request the rules, the configuration and what the command line settled for all drafts; its
 *     size limit is that of a request's body, or of one line of a batch
 * @param host the address to listen at
 * @param port the port; 0 picks one
 * @param tokens the file of tokens; empty where none is asked for
 * @param origins the origins that browsers may call from, such as {@code https://cms.example}
 * @param names further names that requests may call this host by
 * @param keys the key store for TLS; empty for plain HTTP
 * @param limits what keeps the server from being flooded
 */
public record Setup(
    String version,
    Request request,
    String host,
    int port,
    Optional<Path> tokens,
    List<String> origins,
    List<String> names,
    Optional<Keys> keys,
    Limits limits) {

  public Setup {
    origins = List.copyOf(origins);
    names = List.copyOf(names);
  }

  /**
   * A key store.
   *
   * @param store the file, PKCS #12 or JKS
   * @param password what opens it
   */
  public record Keys(Path store, String password) {

    /** Leaves the password out. */
    @Override
    public String toString() {
      return "Keys[" + store + "]";
    }
  }

  /**
   * What keeps a server from being flooded.
   *
   * @param threads reviews at once
   * @param queue requests that may wait for a review
   * @param perDraft how long a review may take
   * @param connections connections at once; more wait to be accepted
   * @param batches batches at once
   * @param idle how long a connection may be silent
   * @param bytesPerSecond the least a client may send or take while it is its turn
   */
  public record Limits(
      int threads,
      int queue,
      Duration perDraft,
      int connections,
      int batches,
      Duration idle,
      long bytesPerSecond) {

    /** What suits a newsroom's machine. */
    public static Limits usual() {
      return new Limits(
          Runtime.getRuntime().availableProcessors(),
          64,
          Duration.ofSeconds(10),
          1024,
          4,
          Duration.ofSeconds(30),
          512);
    }
  }
}
