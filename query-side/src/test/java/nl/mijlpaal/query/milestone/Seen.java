package nl.mijlpaal.query.milestone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Locale;
import nl.mijlpaal.contract.Classification;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.query.asof.AsOf;

/** The milestone of {@link Facts} as a caller sees it after some facts, without a database. */
public final class Seen {
  public static final LocalDate APRIL_4 = LocalDate.of(2025, 4, 4);

  /** About that day, to somebody who may see everything. */
  public static MilestoneView on(LocalDate day, Locale locale, DomainEvent... facts) {
    return on(day, locale, Classification.DEPARTEMENTAAL_VERTROUWELIJK, facts);
  }

  public static MilestoneView on(
      LocalDate day, Locale locale, Classification clearance, DomainEvent... facts) {
    var all = new ArrayList<Fact>();
    for (var fact : facts) all.add(Facts.at(all.size() + 1, fact));
    var state = KeptRows.meant(all, all.size(), day);
    var profile = state.profile().value();
    var plan = profile.plans().get(2025).value();
    var known =
        new Known(Facts.PAMI.uuid(), state, 2025, plan, profile.marking(), (long) all.size() - 1);
    return new Viewing(2025, new AsOf(all.size(), day, day, false), clearance, locale)
        .of(known, 92)
        .orElseThrow();
  }

  private Seen() {}
}
