package nl.mijlpaal.contract.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Locale;
import nl.mijlpaal.contract.Pillar;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlacesTest {
  private static final Places PLACES = Places.standard();

  @Test
  void the_five_areas_and_maritime_have_a_roadmap_in_2025() {
    assertThat(PLACES.areas(2025))
        .extracting(Place::code)
        .containsExactly(
            "quantum",
            "sensoren",
            "intelligente-systemen",
            "ruimtetechnologie",
            "slimme-materialen",
            "maritiem");
  }

  @Test
  void sections_belong_to_a_pillar_and_what_steers_the_whole_to_none() {
    assertThat(PLACES.sections(2025))
        .extracting(Place::code, Place::pillar)
        .containsExactly(
            tuple("industriele-basis", Pillar.STERK),
            tuple("innovatiebasis", Pillar.STERK),
            tuple("kennisbasis", Pillar.STERK),
            tuple("implementatie-en-versnelling", Pillar.SLIM),
            tuple("nationaal", Pillar.SAMEN),
            tuple("internationaal", Pillar.SAMEN),
            tuple("sturing", null));
  }

  @Test
  void in_one_edition_a_code_means_one_place() {
    for (int edition = 2025; edition <= 2029; edition++) {
      int year = edition;
      assertThat(PLACES.places().stream().filter(p -> p.existsIn(year)).map(Place::code))
          .doesNotHaveDuplicates()
          .allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
      assertThat(PLACES.plates().stream().filter(p -> p.existsIn(year)))
          .extracting(plate -> plate.area() + "/" + plate.code())
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void a_plate_is_part_of_an_area_for_as_long_as_it_exists() {
    assertThat(PLACES.plates())
        .isNotEmpty()
        .allMatch(plate ->
            PLACES.places().stream()
                .anyMatch(area ->
                    area.sort() == Place.Sort.AREA
                        && area.code().equals(plate.area())
                        && area.existsIn(plate.fromYear())
                        && (area.toYear() == null
                            || (plate.toYear() != null && plate.toYear() <= area.toYear()))));
  }

  @Test
  void everything_has_a_name_in_both_languages() {
    assertThat(PLACES.places()).allMatch(p -> !p.dutch().isBlank() && !p.english().isBlank());
    assertThat(PLACES.plates()).allMatch(p -> !p.dutch().isBlank() && !p.english().isBlank());
    assertThat(PLACES.find("maritiem", 2025).orElseThrow().name(Locale.of("nl")))
        .isEqualTo("Maritiem");
    assertThat(PLACES.find("maritiem", 2025).orElseThrow().name(Locale.ENGLISH))
        .isEqualTo("Maritime");
  }

  @Test
  void outside_its_years_a_place_does_not_exist() {
    var old = new Place("oud", Place.Sort.AREA, "Oud", "Old", null, 2025, 2026);
    var plate = new Plate("oud", "plaat", "Plaat", "Plate", 2026, 2026);
    var places = new Places(List.of(old), List.of(plate));

    assertThat(places.find("oud", 2024)).isEmpty();
    assertThat(places.find("oud", 2026)).contains(old);
    assertThat(places.find("oud", 2027)).isEmpty();
    assertThat(places.findPlate("oud", "plaat", 2025)).isEmpty();
    assertThat(places.findPlate("oud", "plaat", 2026)).contains(plate);
  }
}
