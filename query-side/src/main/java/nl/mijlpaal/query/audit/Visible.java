package nl.mijlpaal.query.audit;

import nl.mijlpaal.contract.Classification;

/**
 * The rows of {@code audit_entry} that a caller may see, in SQL: the milestones that an entry is
 * about must be visible at their mark then and at their mark now, and so must something of what it
 * says. The public audit list and the stream of changes stand on this one rule.
 */
public final class Visible {
  /** The projection that writes {@code audit_entry}. */
  public static final String PROJECTION = AuditProjection.NAME;

  /** To join {@code audit_entry a} with how its milestones are marked now. */
  public static final String MARKS_NOW =
      """
      left join audit_milestone m on m.milestone_id = a.milestone_id
      left join audit_milestone o on o.milestone_id = a.other_id
      """;

  /** A condition on what {@link #MARKS_NOW} joined; it holds no value that a caller gave. */
  public static String to(Classification clearance) {
    var level = Marks.level(clearance);
    var whole =
        """
        a.mark <= %1$d
        and (a.milestone_id is null or m.mark <= %1$d)
        and (a.other_id is null or o.mark <= %1$d)
        """
            .formatted(level);
    return switch (clearance) {
      case OPENBAAR -> whole + fields("withheld_public");
      case INTERN -> whole + fields("withheld_intern");
      case DEPARTEMENTAAL_VERTROUWELIJK -> whole;
    };
  }

  /** Of an entry that speaks of marked fields only, one of them must be visible then and now. */
  private static String fields(String withheld) {
    return "and (a.about = 0 or (a.about & ~(a.%1$s | coalesce(m.%1$s, 0::smallint))) <> 0)\n"
        .formatted(withheld);
  }

  private Visible() {}
}
