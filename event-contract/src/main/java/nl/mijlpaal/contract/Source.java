package nl.mijlpaal.contract;

import org.jspecify.annotations.Nullable;

/**
 * The document that a fact comes from.
 *
 * @param citation how it is cited, such as {@code DSII}, or a full title
 * @param page the page or section
 * @param address where it can be read
 * @param certainty how sure the reading is, in words (zekerheid); absent when it was simply seen
 */
public record Source(
    String citation, @Nullable String page, @Nullable String address, @Nullable String certainty) {}
