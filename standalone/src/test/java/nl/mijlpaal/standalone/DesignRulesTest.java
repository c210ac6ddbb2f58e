package nl.mijlpaal.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DesignRulesTest {

  @Test
  void each_rule_finds_what_breaks_it() {
    var api =
        """
        {"openapi": "3.0.1", "info": {"contact": {"name": "x", "url": "y"}},
         "paths": {"/v1/Milestones/": {"get": {"parameters": [
           {"in": "query", "name": "in-scope"}, {"in": "header", "name": "If-Match"}]}}},
         "components": {"schemas": {"One": {"properties": {"due_day": {}, "dueDay": {}}}}}}
        """;

    assertThat(DesignRules.broken(Doors.JSON.readTree(api)))
        .containsExactly(
            "doc-openapi",
            "doc-openapi-contact: email",
            "path: /v1/Milestones/",
            "query-keys-camel-case: in-scope",
            "naming-fields: due_day");
  }
}
