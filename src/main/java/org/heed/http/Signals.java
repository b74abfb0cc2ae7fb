package org.heed.http;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;

/**
 * Takes signals of the system, which Java offers no other door to. Where one cannot be taken, it
 * keeps its usual meaning.
 */
final class Signals {

  private Signals() {}

  /** Runs something when a signal such as {@code HUP} comes, instead of what would happen. */
  static void on(String name, Runnable then) {
    try {
      Class<?> signal = Class.forName("sun.misc.Signal");
      Class<?> handler = Class.forName("sun.misc.SignalHandler");
      InvocationHandler call =
          (proxy, method, arguments) -> {
            if (method.getName().equals("handle")) {
              then.run();
              return null;
            }
            return switch (method.getName()) {
              case "hashCode" -> System.identityHashCode(proxy);
              case "equals" -> arguments != null && proxy == arguments[0];
              default -> name;
            };
          };
      Object taker =
          Proxy.newProxyInstance(Signals.class.getClassLoader(), new Class<?>[] {handler}, call);
      signal
          .getMethod("handle", signal, handler)
          .invoke(null, signal.getConstructor(String.class).newInstance(name), taker);
    } catch (ReflectiveOperationException | IllegalArgumentException e) {
      // This system has no such signal, or Java itself needs it.
    }
  }
}
