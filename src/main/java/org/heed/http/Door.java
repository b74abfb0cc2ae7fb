package org.heed.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Knows the names this host may be called by. A page whose name was turned to this address after it
 * was loaded still sends the name it was loaded from. Immutable.
 */
final class Door {

  private final boolean loopback;
  private final Set<String> names = new HashSet<>();

  /**
   * @param bound the address listened at
   * @param host as the user wrote it
   * @param more further names that are good
   */
  Door(InetAddress bound, String host, List<String> more) {
    loopback = bound.isLoopbackAddress();
    names.add("localhost");
    names.add(plain(host));
    more.forEach(name -> names.add(plain(name)));
    if (!loopback) {
      try {
        InetAddress own = InetAddress.getLocalHost();
        names.add(plain(own.getHostName()));
        names.add(plain(own.getCanonicalHostName()));
      } catch (UnknownHostException e) {
        // Then it has no name to be called by.
      }
    }
  }

  /** Whether a request to a host, without its port, is meant for this one. */
  boolean admits(String host) {
    String name = plain(host);
    return names.contains(name) || (isAddress(name) && (!loopback || isLoopback(name)));
  }

  private static String plain(String host) {
    String name = host.toLowerCase(Locale.ROOT);
    if (name.startsWith("[") && name.endsWith("]")) {
      name = name.substring(1, name.length() - 1);
    }
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  /** Whether it is an address written in digits: no name server was asked for it. */
  private static boolean isAddress(String name) {
    return name.indexOf(':') >= 0 || name.matches("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }
}
