/** What somebody owes and what changed around it since they last looked. */
@NullMarked
package nl.mijlpaal.query.web.work;

import org.jspecify.annotations.NullMarked;
