/**
 * Reads what a caller sends into a record that implements {@link nl.mijlpaal.command.form.Form},
 * and finds everything that is wrong with it at once: text that is no JSON, names twice or unknown,
 * what is missing, of another type, too long or impossible. What is not marked {@code @Nullable} is
 * required; limits are the annotations of Jakarta Validation, so that the description of the API
 * shows them too.
 */
@NullMarked
package nl.mijlpaal.command.form;

import org.jspecify.annotations.NullMarked;
