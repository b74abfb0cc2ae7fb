package org.heed.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineDiffTest {

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theChangesTurnOneTextIntoTheOther(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<String> before = lines(random);
      List<String> after = new ArrayList<>(before);
      for (int i = random.nextInt(5); i > 0; i--) {
        int at = random.nextInt(after.size() + 1);
        if (random.nextBoolean() && at < after.size()) {
          after.remove(at);
        } else {
          after.add(at, "new" + random.nextInt(3));
        }
      }
      List<String> rebuilt = new ArrayList<>();
      int from = 0;
      for (LineDiff.Change change : LineDiff.of(before, after)) {
        rebuilt.addAll(before.subList(from, change.oldStart()));
        assertThat(rebuilt).as("seed %d, round %d", seed, round).hasSize(change.newStart());
        rebuilt.addAll(after.subList(change.newStart(), change.newEnd()));
        from = change.oldEnd();
      }
      rebuilt.addAll(before.subList(from, before.size()));
      assertThat(rebuilt).as("seed %d, round %d", seed, round).isEqualTo(after);
    }
  }

  private static List<String> lines(Random random) {
    List<String> lines = new ArrayList<>();
    for (int i = random.nextInt(30); i > 0; i--) {
      lines.add("line" + random.nextInt(6));
    }
    return lines;
  }
}
