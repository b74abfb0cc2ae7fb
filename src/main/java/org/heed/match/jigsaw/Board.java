package org.heed.match.jigsaw;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A puzzle laid out for counting: each clue's facts, as it stands (move 0) and after each change
 * (moves from 1 on), looked up in the table once. A state is an array with one move for each clue.
 *
 * <p>With {@code B} for a ground's bits, the people that fit are the least of {@code B - sum of the
 * traits' bits in that ground} over all grounds that the state holds. So one more detail never
 * makes a person harder to find, whatever grounds the table gives other bits in.
 */
final class Board {

  /** A clue as a ground, or as a trait with its bits in each ground; or as nothing. */
  private record Piece(int ground, double size, int group, List<Double> bits, double worth) {}

  private static final Piece NOTHING = new Piece(-1, 0, -1, List.of(), 0);

  private final BitTable table;
  private final List<String> grounds = new ArrayList<>();
  private final Map<String, Integer> groups = new LinkedHashMap<>();
  private final List<Double> mostOfGroup = new ArrayList<>();
  private final Piece[][] pieces;
  private final Piece start;
  private final Piece[] links;
  private final int[][] holders;

  Board(BitTable table, Puzzle puzzle) {
    this.table = table;
    findGrounds(puzzle);
    int clues = puzzle.clues().size();
    this.start = piece(puzzle.ground());
    this.pieces = new Piece[clues][];
    Map<String, List<Integer>> heldBy = new LinkedHashMap<>();
    for (int i = 0; i < clues; i++) {
      Clue clue = puzzle.clues().get(i);
      pieces[i] = new Piece[clue.changes().size() + 2];
      pieces[i][0] = piece(clue.fact());
      for (int move = 1; move < away(i); move++) {
        Optional<Fact> leaves = clue.changes().get(move - 1).leaves();
        pieces[i][move] = leaves.isPresent() ? piece(leaves.get()) : NOTHING;
      }
      pieces[i][away(i)] = NOTHING;
      for (String link : clue.links()) {
        heldBy.computeIfAbsent(link, id -> new ArrayList<>()).add(i);
      }
    }
    this.links = new Piece[puzzle.links().size()];
    this.holders = new int[links.length][];
    for (int l = 0; l < links.length; l++) {
      Link link = puzzle.links().get(l);
      List<Integer> held = heldBy.getOrDefault(link.id(), List.of());
      // A link that no clue holds cannot be there.
      links[l] = held.isEmpty() ? NOTHING : piece(link.fact());
      holders[l] = held.stream().mapToInt(Integer::intValue).toArray();
    }
  }

  private void findGrounds(Puzzle puzzle) {
    addGround(puzzle.ground());
    for (Clue clue : puzzle.clues()) {
      addGround(clue.fact());
      clue.changes().forEach(change -> change.leaves().ifPresent(this::addGround));
    }
    puzzle.links().forEach(link -> addGround(link.fact()));
  }

  private void addGround(Fact fact) {
    if (table.grounds().containsKey(fact.kind()) && !grounds.contains(fact.kind())) {
      grounds.add(fact.kind());
    }
  }

  private Piece piece(Fact fact) {
    Ground ground = table.grounds().get(fact.kind());
    if (ground != null) {
      double size = fact.bits().orElse(ground.bits());
      return new Piece(grounds.indexOf(ground.name()), size, -1, List.of(), 0);
    }
    Trait trait = table.traits().get(fact.kind());
    if (trait == null) {
      return NOTHING;
    }
    List<Double> bits =
        grounds.stream().map(name -> fact.bits().orElse(trait.bitsIn(name))).toList();
    int group = groups.computeIfAbsent(trait.group(), name -> groups.size());
    if (group == mostOfGroup.size()) {
      mostOfGroup.add(trait.most());
    }
    double worth = fact.bits().isPresent() ? fact.bits().getAsDouble() : trait.worth();
    return new Piece(-1, 0, group, bits, worth);
  }

  int clues() {
    return pieces.length;
  }

  /** The moves of a clue, that of leaving it as it stands included. */
  int moves(int clue) {
    return pieces[clue].length - 1;
  }

  /** The move after which a clue is not there at all, be it offered or not. */
  int away(int clue) {
    return pieces[clue].length - 1;
  }

  int links() {
    return links.length;
  }

  int[] holders(int link) {
    return holders[link].clone();
  }

  String groundName(int ground) {
    return grounds.get(ground);
  }

  int grounds() {
    return grounds.size();
  }

  /** What readers lose by a move, in bits: never less than nothing. */
  double loss(int clue, int move) {
    return Math.max(0, worth(pieces[clue][0]) - worth(pieces[clue][move]));
  }

  private double worth(Piece piece) {
    return piece.ground() < 0 ? piece.worth() : Math.max(0, start.size() - piece.size());
  }

  /** The bits a clue takes away in a ground, alone; 0 for a ground. */
  double bits(int clue, int move, int ground) {
    Piece piece = pieces[clue][move];
    return piece.group() < 0 ? 0 : piece.bits().get(ground);
  }

  boolean isGround(int clue, int move) {
    return pieces[clue][move].ground() >= 0;
  }

  private boolean holds(int link, int[] state) {
    if (links[link].ground() < 0) {
      return false;
    }
    for (int clue : holders[link]) {
      if (state[clue] != 0) {
        return false;
      }
    }
    return true;
  }

  /** The smallest size of each ground that a state holds; infinite where it does not. */
  double[] sizes(int[] state, boolean withLinks) {
    double[] sizes = new double[grounds.size()];
    Arrays.fill(sizes, Double.POSITIVE_INFINITY);
    addSize(sizes, start);
    for (int i = 0; i < pieces.length; i++) {
      addSize(sizes, pieces[i][state[i]]);
    }
    for (int l = 0; withLinks && l < links.length; l++) {
      if (holds(l, state)) {
        addSize(sizes, links[l]);
      }
    }
    return sizes;
  }

  private static void addSize(double[] sizes, Piece piece) {
    if (piece.ground() >= 0) {
      sizes[piece.ground()] = Math.min(sizes[piece.ground()], piece.size());
    }
  }

  /** The size of one held ground or link; infinite for what is none or does not hold. */
  double sizeOfClue(int clue, int move) {
    Piece piece = pieces[clue][move];
    return piece.ground() >= 0 ? piece.size() : Double.POSITIVE_INFINITY;
  }

  int groundOfClue(int clue, int move) {
    return pieces[clue][move].ground();
  }

  double sizeOfLink(int link, int[] state) {
    return holds(link, state) ? links[link].size() : Double.POSITIVE_INFINITY;
  }

  int groundOfLink(int link) {
    return links[link].ground();
  }

  /** The bits that all traits of a state together take away in a ground. */
  double taken(int[] state, int ground) {
    double[] ofGroup = new double[groups.size()];
    for (int i = 0; i < pieces.length; i++) {
      Piece piece = pieces[i][state[i]];
      if (piece.group() >= 0) {
        double most = mostOfGroup.get(piece.group());
        double bits = piece.bits().get(ground);
        ofGroup[piece.group()] =
            most > 0
                ? Math.min(most, ofGroup[piece.group()] + bits)
                : Math.max(ofGroup[piece.group()], bits);
      }
    }
    double sum = 0;
    for (double bits : ofGroup) {
      sum += bits;
    }
    return sum;
  }

  /** Which clues of a state take how many of the bits away in a ground; the others do not count. */
  void counted(int[] state, int ground, Map<Integer, Double> counted) {
    double[] ofGroup = new double[groups.size()];
    int[] strongest = new int[groups.size()];
    for (int i = 0; i < pieces.length; i++) {
      Piece piece = pieces[i][state[i]];
      if (piece.group() < 0) {
        continue;
      }
      int group = piece.group();
      double most = mostOfGroup.get(group);
      double bits = piece.bits().get(ground);
      if (most > 0) {
        double more = Math.min(most, ofGroup[group] + bits) - ofGroup[group];
        counted.put(i, more);
        ofGroup[group] += more;
      } else if (bits > ofGroup[group]) {
        counted.remove(strongest[group], ofGroup[group]);
        counted.put(i, bits);
        ofGroup[group] = bits;
        strongest[group] = i;
      }
    }
  }

  /** The ground that decides; -1 where the state holds none that the table knows. */
  int deciding(int[] state, boolean withLinks) {
    double[] sizes = sizes(state, withLinks);
    int best = -1;
    double least = Double.POSITIVE_INFINITY;
    for (int g = 0; g < sizes.length; g++) {
      if (sizes[g] < Double.POSITIVE_INFINITY) {
        double bits = sizes[g] - taken(state, g);
        if (best < 0 || bits < least - Bits.EPSILON) {
          best = g;
          least = bits;
        }
      }
    }
    return best;
  }

  /** The bits of a state; infinite where it holds no ground that the table knows. */
  double value(int[] state, boolean withLinks) {
    int ground = deciding(state, withLinks);
    return ground < 0
        ? Double.POSITIVE_INFINITY
        : sizes(state, withLinks)[ground] - taken(state, ground);
  }
}
