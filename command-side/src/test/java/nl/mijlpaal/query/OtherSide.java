package nl.mijlpaal.query;

/** Stands for whatever the query side holds, in the witness that reaches for it. */
public record OtherSide() {}
