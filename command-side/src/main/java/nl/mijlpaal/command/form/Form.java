package nl.mijlpaal.command.form;

/** The body of a request: a record whose components are its fields. */
public interface Form {}
