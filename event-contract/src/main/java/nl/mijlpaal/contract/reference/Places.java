package nl.mijlpaal.contract.reference;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import nl.mijlpaal.contract.Pillar;
import org.jspecify.annotations.Nullable;

/** All areas, sections and plates, in the order in which the strategy lists them. */
public record Places(List<Place> places, List<Plate> plates) {
  public Places {
    places = List.copyOf(places);
    plates = List.copyOf(plates);
  }

  /** The places of D-SII 2025-2029. */
  public static Places standard() {
    return new Places(
        read(
            "places.csv",
            row ->
                new Place(
                    row[0],
                    Place.Sort.valueOf(row[1]),
                    row[2],
                    row[3],
                    row[4].isEmpty() ? null : Pillar.valueOf(row[4]),
                    Integer.parseInt(row[5]),
                    year(row[6]))),
        read(
            "plates.csv",
            row ->
                new Plate(row[0], row[1], row[2], row[3], Integer.parseInt(row[4]), year(row[5]))));
  }

  public Optional<Place> find(String code, int edition) {
    return places.stream()
        .filter(place -> place.code().equals(code) && place.existsIn(edition))
        .findFirst();
  }

  public Optional<Plate> findPlate(String area, String code, int edition) {
    return plates.stream()
        .filter(p -> p.area().equals(area) && p.code().equals(code) && p.existsIn(edition))
        .findFirst();
  }

  /** The areas that have a roadmap in the edition. */
  public List<Place> areas(int edition) {
    return of(Place.Sort.AREA, edition);
  }

  public List<Place> sections(int edition) {
    return of(Place.Sort.SECTION, edition);
  }

  private List<Place> of(Place.Sort sort, int edition) {
    return places.stream().filter(p -> p.sort() == sort && p.existsIn(edition)).toList();
  }

  private static @Nullable Integer year(String text) {
    return text.isEmpty() ? null : Integer.valueOf(text);
  }

  private static <T> List<T> read(String resource, Function<String[], T> row) {
    var stream = Objects.requireNonNull(Places.class.getResourceAsStream(resource), resource);
    try (var reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return reader.lines().skip(1).map(line -> row.apply(line.split(";", -1))).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
