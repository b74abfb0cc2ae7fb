package org.heed.analysis.lucene;

/** The values of English cardinals, in digits or in one word. */
final class EnglishNumbers {

  private EnglishNumbers() {}

  /**
   * The value of a cardinal from 0 up: {@code 15}, {@code 1,200}, {@code fifteen}; -1 for anything
   * else, an ordinal, a decimal or a value of more than nine digits among them.
   */
  static int value(String norm) {
    return Character.isDigit(norm.charAt(0)) ? digits(norm) : word(norm);
  }

  private static int digits(String norm) {
    int value = 0;
    int counted = 0;
    int sinceComma = -1;
    for (int i = 0; i < norm.length(); i++) {
      int digit = Character.digit(norm.charAt(i), 10);
      if (digit >= 0) {
        value = value * 10 + digit;
        counted++;
        sinceComma = sinceComma < 0 ? -1 : sinceComma + 1;
      } else if (norm.charAt(i) == ',' && (sinceComma < 0 ? counted <= 3 : sinceComma == 3)) {
        sinceComma = 0;
      } else {
        return -1;
      }
    }
    return counted <= 9 && (sinceComma < 0 || sinceComma == 3) ? value : -1;
  }

  private static int word(String norm) {
    return switch (norm) {
      case "zero" -> 0;
      case "one" -> 1;
      case "two" -> 2;
      case "three" -> 3;
      case "four" -> 4;
      case "five" -> 5;
      case "six" -> 6;
      case "seven" -> 7;
      case "eight" -> 8;
      case "nine" -> 9;
      case "ten" -> 10;
      case "eleven" -> 11;
      case "twelve" -> 12;
      case "thirteen" -> 13;
      case "fourteen" -> 14;
      case "fifteen" -> 15;
      case "sixteen" -> 16;
      case "seventeen" -> 17;
      case "eighteen" -> 18;
      case "nineteen" -> 19;
      case "twenty" -> 20;
      case "thirty" -> 30;
      case "forty" -> 40;
      case "fifty" -> 50;
      case "sixty" -> 60;
      case "seventy" -> 70;
      case "eighty" -> 80;
      case "ninety" -> 90;
      default -> -1;
    };
  }
}
