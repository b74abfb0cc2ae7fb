package org.heed.analysis.corenlp;

import edu.stanford.nlp.util.logging.RedwoodConfiguration;

/** Keeps CoreNLP from writing to standard error: what it would say could quote a draft. */
final class Silence {

  private Silence() {}

  /** To be called before anything of CoreNLP is used; may be called again. */
  static synchronized void keep() {
    RedwoodConfiguration.empty().apply();
  }
}
