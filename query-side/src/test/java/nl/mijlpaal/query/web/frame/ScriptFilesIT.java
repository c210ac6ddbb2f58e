package nl.mijlpaal.query.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import nl.mijlpaal.query.RunningQuerySide;
import nl.mijlpaal.query.Tokens;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ScriptFilesIT extends RunningQuerySide {

  @Test
  void a_script_without_a_version_in_its_name_is_asked_for_again() {
    var script = get("/assets/live.js", null);
    var tag = script.header("ETag");

    assertThat(script.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(tag).isNotBlank().isNotEqualTo(get("/assets/keys.js", null).header("ETag"));
    assertThat(get("/assets/live.js", null, "If-None-Match", tag).status()).isEqualTo(304);
  }

  @Test
  void what_has_its_version_in_its_name_is_kept() {
    var page = get("/help", Tokens.auditor(), "Accept", "text/html").body();
    var style = page.replaceFirst("(?s).*href=\"(/assets/mijlpaal-[0-9a-f]{32}\\.css)\".*", "$1");

    assertThat(style).startsWith("/assets/mijlpaal-");
    assertThat(get(style, null).header("Cache-Control")).isEqualTo("max-age=31536000");
  }
}
