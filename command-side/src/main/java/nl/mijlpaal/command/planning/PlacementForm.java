package nl.mijlpaal.command.planning;

import jakarta.validation.constraints.Size;
import java.util.List;
import nl.mijlpaal.command.form.Limits;
import nl.mijlpaal.contract.Placement;
import org.jspecify.annotations.Nullable;

/** Where a milestone stands; of several placements the first leads. */
record PlacementForm(
    @Size(max = Limits.NAME) String place,
    @Nullable @Size(max = Limits.NAME) String plate,
    @Nullable @Size(max = Limits.TAGS) List<@Size(max = Limits.TAG) String> tags) {

  Placement placement() {
    return new Placement(place, plate, tags == null ? List.of() : tags);
  }
}
