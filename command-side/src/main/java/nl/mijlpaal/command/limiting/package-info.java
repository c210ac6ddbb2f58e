/**
 * How often one actor may ask by one program, so that a program that runs wild hinders nobody else.
 */
@NullMarked
package nl.mijlpaal.command.limiting;

import org.jspecify.annotations.NullMarked;
