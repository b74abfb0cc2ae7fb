package org.heed.match.place;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/** Reads the packed gazetteer, which {@code src/data/gazetteer/make.mjs} writes. */
final class GazetteerFile {

  private static final int MAGIC = 0x4847415a;
  private static final int VERSION = 1;
  private static final int MOST = 10_000_000;

  private GazetteerFile() {}

  /**
   * Reads the whole file.
   *
   * @throws IOException where it cannot be read or is no gazetteer of this version
   */
  static PlaceIndex read(Path file) throws IOException {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), 1 << 16))) {
      if (in.readInt() != MAGIC || in.readUnsignedShort() != VERSION) {
        throw new IOException("no gazetteer of this version");
      }
      String attribution = in.readUTF();
      String[] countries = new String[in.readUnsignedShort()];
      for (int i = 0; i < countries.length; i++) {
        countries[i] = in.readUTF();
      }
      int areaCount = bounded(in.readInt());
      List<Area> areas = new ArrayList<>();
      for (int i = 0; i < areaCount; i++) {
        String country = countries[in.readUnsignedShort()];
        areas.add(new Area(country, in.readUTF(), in.readUTF(), in.readInt()));
      }
      int names = bounded(in.readInt());
      int[] starts = new int[bounded(in.readInt())];
      for (int i = 0; i < starts.length; i++) {
        starts[i] = in.readInt();
      }
      byte[] body = in.readNBytes(bounded(in.readInt()));
      return new PlaceIndex(attribution, areas, names, starts, body);
    } catch (IndexOutOfBoundsException e) {
      throw new IOException("a damaged gazetteer", e);
    }
  }

  private static int bounded(int count) throws IOException {
    if (count < 0 || count > MOST) {
      throw new IOException("a damaged gazetteer");
    }
    return count;
  }
}
