/**
 * The query side: reads the topic, keeps read models of it in tables of its own, and answers. It
 * decides nothing and can be thrown away and rebuilt.
 */
@NullMarked
package nl.mijlpaal.query;

import org.jspecify.annotations.NullMarked;
