/**
 * What the strategy gives as data, each with its period of validity: areas, agenda sections and
 * plates. They change between strategies, so no code knows one by name.
 */
@NullMarked
package nl.mijlpaal.contract.reference;

import org.jspecify.annotations.NullMarked;
