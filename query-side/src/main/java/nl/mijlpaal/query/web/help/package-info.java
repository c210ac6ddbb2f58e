/** What is open to everybody: help, the words, accessibility, and how to report a weakness. */
@NullMarked
package nl.mijlpaal.query.web.help;

import org.jspecify.annotations.NullMarked;
