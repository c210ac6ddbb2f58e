/**
 * The doors to what belongs to a milestone itself, whatever an edition plans: owner,
 * classification.
 */
@NullMarked
package nl.mijlpaal.command.describing;

import org.jspecify.annotations.NullMarked;
