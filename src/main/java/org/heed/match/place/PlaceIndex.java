package org.heed.match.place;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The names of the gazetteer in the order of their keys, in blocks that stay packed: a look-up
 * unpacks one or two of them. Thread-safe.
 */
final class PlaceIndex {

  static final int BLOCK = 32;

  private final String attribution;
  private final List<Area> areas;
  private final int names;
  private final int[] starts;
  private final byte[] body;
  private final String[] firstKeys;

  PlaceIndex(String attribution, List<Area> areas, int names, int[] starts, byte[] body) {
    this.attribution = attribution;
    this.areas = List.copyOf(areas);
    this.names = names;
    this.starts = starts.clone();
    this.body = body.clone();
    this.firstKeys = new String[starts.length];
    for (int block = 0; block < starts.length; block++) {
      firstKeys[block] = PlaceName.key(new Reading(block).next());
    }
  }

  static PlaceIndex empty() {
    return new PlaceIndex("", List.of(), 0, new int[0], new byte[0]);
  }

  String attribution() {
    return attribution;
  }

  List<Area> areas() {
    return areas;
  }

  int size() {
    return names;
  }

  /** Every so many-th name by its number, for tests. */
  Map<Integer, String> every(int step) {
    Map<Integer, String> found = new TreeMap<>();
    int number = 0;
    for (int block = 0; block < starts.length; block++) {
      Reading reading = new Reading(block);
      while (reading.hasNext()) {
        String name = reading.next();
        if (number % step == 0) {
          found.put(number, name);
        }
        number++;
      }
    }
    return found;
  }

  /** The places whose own name has this key; those for which it is another name where none has. */
  List<Place> find(String key) {
    List<Place> own = new ArrayList<>();
    List<Place> other = new ArrayList<>();
    for (int block = before(key); block < starts.length; block++) {
      if (firstKeys[block].compareTo(key) > 0) {
        break;
      }
      Reading reading = new Reading(block);
      while (reading.hasNext()) {
        String name = reading.next();
        if (PlaceName.key(name).equals(key)) {
          (reading.isOther() ? other : own).add(reading.place(name));
        }
      }
    }
    return own.isEmpty() ? other.stream().distinct().toList() : own;
  }

  /** The last block whose first key is smaller; equal ones may begin at its end. */
  private int before(String key) {
    int low = 0;
    int high = starts.length - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (firstKeys[middle].compareTo(key) < 0) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  private Place at(int ordinal) {
    Reading reading = new Reading(ordinal / BLOCK);
    String name = reading.next();
    for (int i = 0; i < ordinal % BLOCK; i++) {
      name = reading.next();
    }
    return new Place(name, areas.get(reading.reference >> 1), reading.people);
  }

  /** One block, name by name. */
  private final class Reading {
    private int at;
    private int left;
    private byte[] name = new byte[0];
    private int reference;
    private int people;

    Reading(int block) {
      at = starts[block];
      left = Math.min(BLOCK, names - block * BLOCK);
    }

    boolean hasNext() {
      return left > 0;
    }

    String next() {
      left--;
      int shared = varint();
      int more = varint();
      byte[] next = new byte[shared + more];
      System.arraycopy(name, 0, next, 0, shared);
      System.arraycopy(body, at, next, shared, more);
      at += more;
      name = next;
      reference = varint();
      people = isOther() ? 0 : varint();
      return new String(name, StandardCharsets.UTF_8);
    }

    boolean isOther() {
      return (reference & 1) == 1;
    }

    Place place(String shown) {
      return isOther()
          ? PlaceIndex.this.at(reference >> 1)
          : new Place(shown, areas.get(reference >> 1), people);
    }

    private int varint() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        byte next = body[at++];
        value |= (next & 127) << shift;
        if (next >= 0) {
          return value;
        }
      }
    }
  }
}
