package nl.mijlpaal.command.reporting;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.mijlpaal.command.asking.Milestones;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.milestone.Milestone.Registered;
import nl.mijlpaal.command.milestone.Reports.Reported;
import nl.mijlpaal.command.texts.TextTable;
import nl.mijlpaal.contract.Impediment;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.Report;
import nl.mijlpaal.contract.TextRef;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds what a report said that its sender sends again under the same key, so that the same words
 * are seen to be the same.
 */
@Component
final class EarlierReports {
  private final Milestones milestones;
  private final TextTable texts;

  EarlierReports(Milestones milestones, TextTable texts) {
    this.milestones = milestones;
    this.texts = texts;
  }

  /**
   * What was said under a key.
   *
   * @param texts what it says in words, by id, as far as it still exists and the caller may read it
   */
  record Earlier(@Nullable Report said, Map<UUID, String> texts) {
    static final Earlier NOTHING = new Earlier(null, Map.of());

    @Nullable TextRef narrative() {
      return said == null ? null : said.narrative();
    }

    @Nullable TextRef evidence() {
      return said == null ? null : said.evidence();
    }

    @Nullable TextRef decisionAsked() {
      Impediment impediment = said == null ? null : said.impediment();
      return impediment == null ? null : impediment.decisionAsked();
    }

    /** Whether a text says this, word for word. */
    boolean holds(@Nullable TextRef before, String text) {
      return before != null && text.equals(texts.get(before.id()));
    }
  }

  Earlier under(String key, MilestoneId id, Actor actor) {
    return milestones
        .known(id, actor)
        .filter(milestone -> mayReadWords(actor, milestone))
        .flatMap(milestone -> milestone.reports().under(key))
        .map(Reported::said)
        .map(this::withTexts)
        .orElse(Earlier.NOTHING);
  }

  /** Who may not read them is not told whether a guess was right. */
  private static boolean mayReadWords(Actor actor, Registered milestone) {
    var mark = milestone.marking().fields().get(MarkedField.NARRATIVE);
    return mark == null || actor.clearance().maySee(mark);
  }

  private Earlier withTexts(Report said) {
    var earlier = new Earlier(said, Map.of());
    var ids =
        Stream.of(earlier.narrative(), earlier.evidence(), earlier.decisionAsked())
            .filter(Objects::nonNull)
            .map(TextRef::id)
            .toList();
    return new Earlier(said, texts.words(ids));
  }
}
