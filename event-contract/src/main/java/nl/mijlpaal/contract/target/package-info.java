/**
 * When something should be true: the {@link nl.mijlpaal.contract.target.Target} and how far it may
 * be trusted, the day it is due, what a slip is, and how people write it and read it back in Dutch
 * and English.
 */
@NullMarked
package nl.mijlpaal.contract.target;

import org.jspecify.annotations.NullMarked;
