package nl.mijlpaal.command.form;

/** How much a caller may say; lengths in UTF-16 characters. */
public final class Limits {
  /** A body, in bytes. */
  public static final int BODY = 256 * 1024;

  /** A text that people write: a narrative, a reason, an ambition. */
  public static final int TEXT = 20_000;

  /** What may be no longer than this stands on one line. */
  public static final int LINE = 500;

  public static final int TITLE = LINE;

  /** A name of an organisation, role or plate, and words that go with a value. */
  public static final int NAME = 200;

  /** How a document is cited. */
  public static final int CITATION = 500;

  public static final int ADDRESS = 2_000;
  public static final int KPI = 2_000;
  public static final int TAG = 60;

  /** Areas and sections that one milestone stands on. */
  public static final int PLACEMENTS = 13;

  /** Tags on one placement. */
  public static final int TAGS = 8;

  /** Amounts that one milestone needs. */
  public static final int AMOUNTS = 50;

  /** Of one amount, in whole euros. */
  public static final long EUROS = 1_000_000_000_000L;

  /** How people call a milestone: {@code A029}, {@code PAMI-1-LANCERING}. */
  public static final String KEY = "[A-Z][A-Z0-9-]{0,39}";

  public static final int FIRST_YEAR = 1990;
  public static final int LAST_YEAR = 2100;

  private Limits() {}
}
