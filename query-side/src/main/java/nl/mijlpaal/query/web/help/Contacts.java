package nl.mijlpaal.query.web.help;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Whom people of this organisation can ask.
 *
 * @param help how to reach who keeps the installation, in words or as an address
 * @param security an address for weaknesses, such as {@code mailto:security@example.org}
 */
@ConfigurationProperties("mijlpaal.contact")
record Contacts(@Nullable String help, @Nullable String security) {}
