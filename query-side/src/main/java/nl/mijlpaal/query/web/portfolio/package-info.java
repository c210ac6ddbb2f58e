/** The page that is opened first: how the roadmaps stand, and what moved. */
@NullMarked
package nl.mijlpaal.query.web.portfolio;

import org.jspecify.annotations.NullMarked;
