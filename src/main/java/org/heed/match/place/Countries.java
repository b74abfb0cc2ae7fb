package org.heed.match.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Names of countries in Heed's four languages, as Java knows them, and short forms of some. */
final class Countries {

  private static final List<Locale> LANGUAGES =
      List.of(Locale.ENGLISH, Locale.FRENCH, new Locale("es"), new Locale("ar"));

  private static final Map<String, String> CODES = codes();

  private Countries() {}

  /** The code of a country's name; empty for any other. */
  static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(PlaceName.key(name)));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    for (String code : Locale.getISOCountries()) {
      for (Locale language : LANGUAGES) {
        String name = new Locale("", code).getDisplayCountry(language);
        codes.putIfAbsent(PlaceName.key(name), code);
      }
    }
    codes.put("uk", "GB");
    codes.put("britain", "GB");
    codes.put("great britain", "GB");
    codes.put("us", "US");
    codes.put("usa", "US");
    codes.put("america", "US");
    return Map.copyOf(codes);
  }
}
