package nl.mijlpaal.command.edition;

import static nl.mijlpaal.command.deciding.Decision.accept;
import static nl.mijlpaal.command.deciding.Decision.nothingToDo;
import static nl.mijlpaal.command.deciding.Decision.refuse;

import nl.mijlpaal.command.deciding.Circumstances;
import nl.mijlpaal.command.deciding.Decision;
import nl.mijlpaal.command.deciding.GeneralRejection.EditionNotOpen;
import nl.mijlpaal.command.deciding.GeneralRejection.InTheFuture;
import nl.mijlpaal.command.deciding.GeneralRejection.StrategyOfficeOnly;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.edition.Edition.Opened;
import nl.mijlpaal.command.edition.Edition.Unopened;
import nl.mijlpaal.command.edition.EditionCommand.LeaveOut;
import nl.mijlpaal.command.edition.EditionCommand.OpenEdition;
import nl.mijlpaal.command.edition.EditionCommand.TakeIn;
import nl.mijlpaal.command.edition.EditionRejection.AlreadyOpened;
import nl.mijlpaal.command.edition.EditionRejection.AnotherEditionOpen;
import nl.mijlpaal.command.edition.EditionRejection.NotTakenIn;
import nl.mijlpaal.contract.EditionEvent;
import nl.mijlpaal.contract.EditionEvent.EditionOpened;
import nl.mijlpaal.contract.EditionEvent.MilestoneLeftOut;
import nl.mijlpaal.contract.EditionEvent.MilestoneTakenIn;

/** The strategy office prepares an edition: it opens it and says what it covers. */
public final class EditionDecider {
  private record Case(Edition state, EditionCommand command) {}

  public static Decision<EditionEvent> decide(
      Edition state, EditionCommand command, Circumstances at) {
    if (!at.actor().is(Role.STRATEGY_OFFICE)) return refuse(new StrategyOfficeOnly());
    var day = command.effective().day();
    if (day.isAfter(at.today())) return refuse(new InTheFuture(day, at.today()));
    return switch (new Case(state, command)) {
      case Case(Unopened _, OpenEdition _) when !at.openEditions().isEmpty() ->
          refuse(new AnotherEditionOpen());
      case Case(Unopened _, OpenEdition c) ->
          accept(new EditionOpened(c.edition(), c.title(), c.predecessor(), c.effective()));
      case Case(Opened _, OpenEdition c) -> refuse(new AlreadyOpened(c.edition()));
      case Case(Unopened _, TakeIn c) -> refuse(new EditionNotOpen(c.edition()));
      case Case(Unopened _, LeaveOut c) -> refuse(new EditionNotOpen(c.edition()));
      case Case(Opened _, EditionCommand c) when !at.openEditions().contains(c.edition()) ->
          refuse(new EditionNotOpen(c.edition()));
      case Case(Opened e, TakeIn c) when e.covers(c.milestone()).on(day).orElse(false) ->
          nothingToDo();
      case Case(Opened _, TakeIn c) ->
          accept(new MilestoneTakenIn(c.edition(), c.milestone(), c.effective()));
      case Case(Opened e, LeaveOut c) when !e.covers(c.milestone()).on(day).orElse(false) ->
          refuse(new NotTakenIn(c.edition()));
      case Case(Opened _, LeaveOut c) ->
          accept(new MilestoneLeftOut(c.edition(), c.milestone(), c.effective()));
    };
  }

  private EditionDecider() {}
}
