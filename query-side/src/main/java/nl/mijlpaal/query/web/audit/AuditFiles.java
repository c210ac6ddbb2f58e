package nl.mijlpaal.query.web.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the audit list is as a file.
 *
 * @param most how many entries one file holds: a spreadsheet opens these without trouble, and who
 *     needs more asks for a period
 */
@ConfigurationProperties("mijlpaal.audit-files")
record AuditFiles(@DefaultValue("20000") int most) {}
