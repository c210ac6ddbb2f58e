@NullMarked
package nl.mijlpaal.command;

import org.jspecify.annotations.NullMarked;
