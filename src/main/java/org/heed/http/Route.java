package org.heed.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** One request that the API answers; a route is one small class and one line of {@link Routes}. */
sealed interface Route permits Route.Shown, Route.Worked, Route.Streamed {

  /** Who may ask. */
  enum Access {
    /** Anyone who reaches the server. */
    OPEN,
    /** Who names a token, where the server asks for one. */
    TOKEN,
    /** The same, and the token may come in the body too. */
    TOKEN_OR_KEY
  }

  /** The method, such as {@code GET}. */
  String method();

  /** The path, such as <code>/v1/rules/{category}/{name}</code>. */
  String path();

  default Access access() {
    return Access.TOKEN;
  }

  /** One that has its answer at hand. */
  non-sealed interface Shown extends Route {

    @Override
    default String method() {
      return "GET";
    }

    /** The answer; nothing that takes long. */
    Answer answer(Call call) throws Problem;
  }

  /** One that has a body to read and work to do: it waits its turn. */
  non-sealed interface Worked extends Route {

    @Override
    default String method() {
      return "POST";
    }

    /** Says what is wrong with a request before its body is read. */
    default void admit(Call call) throws Problem {}

    /** The answer to a whole body of at most the size limit. */
    Answer answer(Call call, byte[] body) throws Problem;

    /** The token in a body, where {@link #access} lets it stand there; empty where none does. */
    default String key(Call call, byte[] body) {
      return "";
    }
  }

  /** One that answers while it reads. */
  non-sealed interface Streamed extends Route {

    @Override
    default String method() {
      return "POST";
    }

    /** Says what is wrong with a request before anything of it is read. */
    void admit(Call call) throws Problem;

    /** The type of the answer. */
    String type();

    /** Answers; on a thread of its own. */
    void answer(Call call, InputStream in, OutputStream out) throws IOException;
  }
}
