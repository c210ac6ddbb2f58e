package nl.mijlpaal.query.edition;

/** That an edition was opened, and what it is called. */
public record Opened(int year, String title) {}
