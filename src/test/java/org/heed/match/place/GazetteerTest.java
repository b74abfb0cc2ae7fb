package org.heed.match.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

  private static final Path FILE = Path.of("rules", "data", "gazetteer.gz");
  private static final Gazetteer GAZETTEER = Gazetteer.in(FILE);

  private static String chosen(String name, Surroundings surroundings) {
    return GAZETTEER.find(name, surroundings).place().map(Place::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource({
    "Oakham, GB, 'Oakham, Rutland, England, GB'",
    "OAKHAM, US, 'Oakham, Worcester County, Massachusetts, US'",
    "St. Andrews, GB, 'Saint Andrews, Fife, Scotland, GB'",
    "Saint Andrews, GB, 'Saint Andrews, Fife, Scotland, GB'",
    "München, DE, 'Munich, Bavaria, DE'",
    "القاهرة, EG, 'Cairo, Cairo, EG'",
    "Nowhere-on-the-Wold, GB, none"
  })
  void aPlaceIsFoundByAnySpellingOfItsName(String name, String country, String place) {
    assertThat(chosen(name, Surroundings.in(country))).isEqualTo(place);
  }

  @Test
  void whatStandsBesideTheNameComesBeforeTheNewsroomsCountry() {
    Choice choice = GAZETTEER.find("Birmingham", Surroundings.in("GB").saidBeside("Alabama"));
    assertThat(choice.place().orElseThrow().area().country()).isEqualTo("US");
    assertThat(choice.why()).isEqualTo("the only one in Alabama");
    assertThat(choice.candidates().get(0).area().country()).isEqualTo("GB");
  }

  @Test
  void otherPlacesOfTheDraftTellNamesakesApart() {
    Surroundings none = Surroundings.in("US");
    Choice largest = GAZETTEER.find("Springfield", none);
    assertThat(largest.why()).contains("the largest of");
    assertThat(chosen("Springfield", none.withOthers(List.of("Illinois")))).contains("Illinois");
    assertThat(chosen("Springfield", none.withOthers(List.of("Eugene")))).contains("Oregon");
    assertThat(chosen("Paris", Surroundings.in("").withOthers(List.of("Texas")))).contains("Texas");
    assertThat(chosen("Valencia", Surroundings.in("").withOthers(List.of("Venezuela"))))
        .endsWith("VE");
  }

  @Test
  void countiesAndCountriesHaveThePeopleOfTheirPlaces() {
    assertThat(GAZETTEER.area("Rutland", "GB").orElseThrow().people()).isBetween(20_000, 45_000);
    assertThat(GAZETTEER.area("Scotland", "GB").orElseThrow().people())
        .isBetween(3_500_000, 6_000_000);
    assertThat(GAZETTEER.area("Rutland", "FR")).isEmpty();
    assertThat(GAZETTEER.peopleOf("GB").orElseThrow()).isBetween(60_000_000L, 72_000_000L);
    assertThat(GAZETTEER.peopleOf("XX")).isEmpty();
  }

  @Test
  void theFileNamesItsSourceAndLicence() {
    assertThat(GAZETTEER.attribution()).contains("GeoNames", "CC BY 4.0");
  }

  @Test
  void everyHundredthNameIsFoundAgainUnderItsKey() throws IOException {
    PlaceIndex index = GazetteerFile.read(FILE);
    Map<Integer, String> names = index.every(97);
    assertThat(names).hasSizeGreaterThan(1_500);
    assertThat(names.values())
        .allSatisfy(name -> assertThat(index.find(PlaceName.key(name))).isNotEmpty());
  }

  @Test
  void aMissingOrDamagedFileKnowsNothingAndSaysSo(@TempDir Path folder) throws IOException {
    Gazetteer missing = Gazetteer.in(folder.resolve("none.gz"));
    assertThat(missing.find("Leeds", Surroundings.in("GB")).place()).isEmpty();
    assertThat(missing.problem()).get().asString().endsWith("cannot be read; unpack Heed again");
    byte[] whole = Files.readAllBytes(FILE);
    Path damaged = folder.resolve("damaged.gz");
    Files.write(damaged, Arrays.copyOf(whole, whole.length / 2));
    assertThat(Gazetteer.in(damaged).problem()).isPresent();
    assertThat(GAZETTEER.problem()).isEmpty();
  }

  @Test
  void hostileNamesFindNothing() {
    for (String name : List.of("", " ", "'", "\u0000", "\uD800", "x".repeat(100_000), "zzzzzzzz")) {
      assertThat(GAZETTEER.find(name, Surroundings.in("GB").withOthers(List.of(name))).place())
          .isEmpty();
    }
  }
}
