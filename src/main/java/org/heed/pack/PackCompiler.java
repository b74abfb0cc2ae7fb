package org.heed.pack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.heed.analysis.lucene.Profiles;

/**
 * Compiles the shipped pack when the distribution is packed; a rule that does not load stops it.
 */
public final class PackCompiler {

  private PackCompiler() {}

  /**
   * Writes the compiled form of a pack.
   *
   * @param arguments the pack's folder
   */
  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    Loaded loaded = new Packs(new Profiles()).loadFiles(List.of(folder));
    if (!loaded.problems().isEmpty()) {
      loaded.problems().forEach(problem -> System.err.println(problem));
      System.exit(2);
    }
    CompiledPack.write(loaded.rules(), CompiledPack.of(folder));
  }
}
