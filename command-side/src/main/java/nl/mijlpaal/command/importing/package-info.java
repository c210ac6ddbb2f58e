/**
 * Files of milestones and updates ({@code docs/import.md}). A file is kept beside memory while it
 * is worked on; each row is read, compared with what stands, and becomes the commands that anybody
 * else would give. Chunks are handed in at the {@link nl.mijlpaal.command.accepting.CommandDesk},
 * which decides them by the same rules.
 *
 * <p>Upload → {@link nl.mijlpaal.command.importing.Table} → {@link
 * nl.mijlpaal.command.importing.RowReader} → {@link nl.mijlpaal.command.importing.Asking} → desk →
 * {@link nl.mijlpaal.command.importing.Told}.
 */
@NullMarked
package nl.mijlpaal.command.importing;

import org.jspecify.annotations.NullMarked;
