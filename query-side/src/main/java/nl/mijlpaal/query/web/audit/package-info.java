/** The pages of the audit trail: everything that was recorded, and one entry with all of it. */
@NullMarked
package nl.mijlpaal.query.web.audit;

import org.jspecify.annotations.NullMarked;
