/**
 * How often one actor may ask by one program, so that a program that runs wild hinders nobody else,
 * and how often may be asked from one address by who is not signed in.
 */
@NullMarked
package nl.mijlpaal.query.limiting;

import org.jspecify.annotations.NullMarked;
