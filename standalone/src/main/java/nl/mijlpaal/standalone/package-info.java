/**
 * The whole of Mijlpaal in one start: two PostgreSQL clusters, a Kafka broker, an identity provider
 * and both sides, each the real thing, bound to the loopback address and keeping everything in one
 * data directory. What runs here is the code of the distributed installation; only the addresses
 * differ. {@link nl.mijlpaal.standalone.MijlpaalCommand} is the command line behind {@code
 * ./mijlpaal}.
 */
@NullMarked
package nl.mijlpaal.standalone;

import org.jspecify.annotations.NullMarked;
