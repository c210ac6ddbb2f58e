package nl.mijlpaal.query.milestone;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is expected of reports.
 *
 * @param staleAfterDays a milestone without a report about the last so many days is stale
 */
@ConfigurationProperties("mijlpaal.reports")
record Reports(@DefaultValue("92") int staleAfterDays) {}
