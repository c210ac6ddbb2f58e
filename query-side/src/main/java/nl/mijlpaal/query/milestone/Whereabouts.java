package nl.mijlpaal.query.milestone;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.Marking;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneClassified;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlaced;
import nl.mijlpaal.contract.MilestoneEvent.MilestonePlanned;
import nl.mijlpaal.contract.MilestoneEvent.MilestoneRegistered;
import nl.mijlpaal.contract.Placement;
import nl.mijlpaal.query.consuming.Reading;
import nl.mijlpaal.query.consuming.Rows;

/** What finds a milestone before anything is known of when: its key, its places, its marks. */
final class Whereabouts {
  private final Rows keys = new Rows("milestone", "milestone_id", "key", "ledger_index");
  private final Rows marks =
      new Rows("milestone_marking", "milestone_id", "recorded_from", "marking");
  private final Set<Stand> stands = new LinkedHashSet<>();

  private record Stand(int edition, String place, UUID milestone) {}

  void note(UUID milestone, Fact fact) {
    switch (fact.event()) {
      case MilestoneRegistered e -> {
        keys.add(milestone, e.key(), fact.index());
        if (!e.marking().equals(Marking.of(Classification.OPENBAAR)))
          mark(milestone, fact, e.marking());
      }
      case MilestoneClassified e -> mark(milestone, fact, e.to());
      case MilestonePlanned e -> stands(milestone, e.edition(), e.plan().placements());
      case MilestonePlaced e -> stands(milestone, e.edition(), e.to());
      case DomainEvent _ -> {}
    }
  }

  void write(Connection transaction) throws SQLException {
    keys.copyTo(transaction);
    marks.copyTo(transaction);
    if (stands.isEmpty()) return;
    try (var insert =
        transaction.prepareStatement(
            "insert into milestone_place (edition, place, milestone_id)"
                + " select * from unnest(?::smallint[], ?::text[], ?::uuid[])"
                + " on conflict do nothing")) {
      insert.setArray(
          1, transaction.createArrayOf("int2", stands.stream().map(Stand::edition).toArray()));
      insert.setArray(
          2, transaction.createArrayOf("text", stands.stream().map(Stand::place).toArray()));
      insert.setArray(
          3, transaction.createArrayOf("uuid", stands.stream().map(Stand::milestone).toArray()));
      insert.executeUpdate();
    }
  }

  private void mark(UUID milestone, Fact fact, Marking marking) {
    marks.add(milestone, fact.index(), Reading.JSON.writeValueAsString(marking));
  }

  private void stands(UUID milestone, int edition, List<Placement> placements) {
    for (var placement : placements) stands.add(new Stand(edition, placement.place(), milestone));
  }
}
