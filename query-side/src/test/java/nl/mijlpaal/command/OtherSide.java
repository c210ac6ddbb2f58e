package nl.mijlpaal.command;

/** Stands for whatever the command side holds, in the witness that reaches for it. */
public record OtherSide() {}
