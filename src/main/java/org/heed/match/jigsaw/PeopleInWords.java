package org.heed.match.jigsaw;

import java.util.Locale;

/** A number of people as a reporter would say it, no more precise than it is. */
final class PeopleInWords {

  private static final double ONE = 1.5;
  private static final double TWO = 2 + 1e-6;
  private static final double THREE = 3.5;

  private PeopleInWords() {}

  /** As "about 60 people fit", "one person fits". */
  static String fit(double people) {
    if (people < ONE) {
      return "one person fits";
    }
    return count(people) + " people fit";
  }

  /** As "about 60", "one or two"; one is "just one". */
  static String count(double people) {
    if (people < ONE) {
      return "just one";
    }
    if (people <= TWO) {
      return "one or two";
    }
    if (people < THREE) {
      return "two or three";
    }
    return "about " + String.format(Locale.ROOT, "%,d", rounded(people));
  }

  private static long rounded(double people) {
    if (people < 20) {
      return Math.round(people);
    }
    if (people < 100) {
      return Math.round(people / 5) * 5;
    }
    double unit = Math.pow(10, Math.floor(Math.log10(people)) - 1);
    return Math.round(Math.round(people / unit) * unit);
  }
}
