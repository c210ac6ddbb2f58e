/**
 * Says in a sentence what an entry of the ledger changed, in the language of the page and as far as
 * its reader may know: the same words on every page.
 */
@NullMarked
package nl.mijlpaal.query.web.told;

import org.jspecify.annotations.NullMarked;
