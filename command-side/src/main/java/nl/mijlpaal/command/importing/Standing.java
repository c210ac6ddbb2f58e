package nl.mijlpaal.command.importing;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import nl.mijlpaal.command.deciding.GeneralRejection;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.TextRef;
import org.jspecify.annotations.Nullable;

/**
 * What stands when a row is looked at.
 *
 * @param edition the edition that the row means; absent when it names none and none is open
 * @param milestone the one that has the row's key, if any
 * @param others the milestones that the row names in {@code dependsOn} and that the caller may see
 */
record Standing(
    LocalDate today,
    @Nullable Integer edition,
    @Nullable Found milestone,
    Map<String, MilestoneId> others) {

  /** The milestone that a row waits for; when nobody knows it, the row is refused. */
  @Nullable MilestoneId other(Steps steps, String key) {
    var other = others.get(key);
    if (other == null) steps.refuse(Column.DEPENDS_ON, new GeneralRejection.Unknown());
    return other;
  }

  /**
   * A milestone that exists.
   *
   * @param sequence of its last event
   * @param inScope whether the edition covers it on the row's day
   * @param waitsFor the key and id of each milestone that it waits for on the row's day, as far as
   *     the caller may see
   * @param changedElsewhere the ledger index at which each of those two changed last, where the row
   *     fills it and it ever did
   * @param texts those of the report that the row names, by id; an erased one is not there
   */
  record Found(
      MilestoneId id,
      Registered state,
      long sequence,
      boolean inScope,
      Map<String, MilestoneId> waitsFor,
      Map<Column, Long> changedElsewhere,
      Map<UUID, String> texts) {

    long changed(Column column) {
      return changedElsewhere.getOrDefault(column, 0L);
    }

    /** Whether a text is the one that is referred to. */
    boolean holds(@Nullable TextRef ref, @Nullable String text) {
      if (ref == null || text == null) return ref == null && text == null;
      return text.equals(texts.get(ref.id()));
    }
  }
}
