package nl.mijlpaal.command.importing;

import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.command.deciding.GeneralRejection.BackFilledWithoutSource;
import nl.mijlpaal.command.deciding.GeneralRejection.LedByAnotherArea;
import nl.mijlpaal.command.deciding.GeneralRejection.Stale;
import nl.mijlpaal.command.deciding.GeneralRejection.Unknown;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.importing.ImportRejection.FieldNotVisible;
import nl.mijlpaal.command.importing.ImportRejection.NeedsRevision;
import nl.mijlpaal.command.importing.Standing.Found;
import nl.mijlpaal.command.milestone.MilestoneRejection.KeyTaken;
import nl.mijlpaal.command.remembering.Revision;
import nl.mijlpaal.contract.Channel;
import nl.mijlpaal.contract.MarkedField;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.MilestoneId;
import org.jspecify.annotations.Nullable;

/**
 * Holds a row against what stands, and says what it asks. Without the revision that a field was
 * exported with, only what is empty is filled.
 *
 * @param correlation one id for all that the file causes
 */
record Asking(Actor actor, String correlation) {

  Intent of(RowForm form, Standing standing) {
    var found = standing.milestone();
    if (form.ground().backFilled() && form.ground().source() == null)
      return new Intent.Refuse(new BackFilledWithoutSource(), Column.SOURCE);
    if (found == null) return anew(form, standing);
    if (!actor.clearance().maySee(found.state().marking().whole()))
      return new Intent.Refuse(
          Planning.meant(form.asked()) ? new KeyTaken(form.key()) : new Unknown(), Column.KEY);
    return existing(form, standing, found);
  }

  private Intent anew(RowForm form, Standing standing) {
    if (!Planning.meant(form.asked()) || form.revision() != null)
      return new Intent.Refuse(new Unknown(), Column.KEY);
    var id = new MilestoneId(UUID.randomUUID());
    var steps = new Steps();
    Planning.anew(steps, id, form, standing, actor);
    return withUpdate(steps, id, form, null);
  }

  private Intent existing(RowForm form, Standing standing, Found found) {
    var steps = new Steps();
    hidden(steps, form, found);
    new Changing(steps, form, standing, found).find();
    var leads = found.state().leads();
    if (leads != null
        && steps.asks()
        && !actor.mayWriteFor(leads)) // nothing else that is mended would help
    return new Intent.Refuse(new LedByAnotherArea(leads), Column.KEY);
    overwriting(steps, form, standing, found);
    return withUpdate(steps, found.id(), form, found);
  }

  private void hidden(Steps steps, RowForm form, Found found) {
    for (var mark : found.state().marking().fields().entrySet()) {
      var column = filled(mark.getKey(), form);
      if (column != null && !actor.clearance().maySee(mark.getValue()))
        steps.refuse(column, new FieldNotVisible(column.toString()));
    }
  }

  private static @Nullable Column filled(MarkedField field, RowForm form) {
    var asked = form.asked();
    var update = form.update();
    return switch (field) {
      case TARGET -> asked.target().isFilled() ? Column.TARGET : null;
      case FORECAST -> update.forecast() != null ? Column.FORECAST : null;
      case NEEDS -> asked.needs().isFilled() || asked.needsWords().isFilled() ? Column.NEEDS : null;
      case KPI -> asked.kpi().isFilled() ? Column.KPI : null;
      case NARRATIVE -> update.narrative() != null ? Column.NARRATIVE : null;
    };
  }

  private static void overwriting(Steps steps, RowForm form, Standing standing, Found found) {
    var revision = form.revision();
    if (steps.steps().isEmpty()) return;
    if (revision != null && revision != found.sequence())
      steps.refuse(Column.REVISION, new Stale(revision, found.sequence()));
    for (var step : steps.steps()) {
      var column = step.column();
      var guard = column.guard();
      var known = guard == Column.POSITION ? form.position() : revision;
      if (known == null && !step.fills())
        steps.refuse(column, NeedsRevision.of(column, Stands.in(column, form, standing, found)));
      if (known != null && guard == Column.POSITION && found.changed(column) > known)
        steps.refuse(guard, new Stale(known, found.changed(column)));
    }
  }

  private Intent withUpdate(Steps steps, MilestoneId id, RowForm form, @Nullable Found found) {
    var effective = form.ground().effective();
    Updating.report(steps, id, form, found, effective);
    Updating.ending(steps, id, form, found, effective);
    return steps.or(all -> ask(steps, id, form, found));
  }

  private Intent ask(Steps steps, MilestoneId id, RowForm form, @Nullable Found found) {
    var ground = form.ground();
    var metadata =
        new Metadata(
            actor.id(),
            actor.client(),
            actor.roles().stream().map(Role::code).collect(Collectors.toCollection(TreeSet::new)),
            steps.text(ground.reason()),
            ground.source(),
            Channel.IMPORT,
            correlation,
            null,
            ground.backFilled());
    var decidedOn = found == null ? null : new Revision(id.toString(), found.sequence());
    var commands = steps.steps().stream().map(Step::command).toList();
    var columns = steps.steps().stream().map(Step::column).toList();
    return new Intent.Ask(
        id,
        new Request(actor, commands, metadata, List.copyOf(steps.texts()), decidedOn, null),
        columns);
  }
}
