package nl.mijlpaal.command.texts;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import nl.mijlpaal.command.form.Form;
import nl.mijlpaal.command.texts.TextTable.StoredText;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Hands the read side the texts that it shows. */
@RestController
final class TextsController {
  private final TextTable texts;

  TextsController(TextTable texts) {
    this.texts = texts;
  }

  record Lookup(@Size(max = 500) List<UUID> ids) implements Form {}

  record Found(List<StoredText> texts) {}

  @PostMapping("/v1/texts/lookups")
  Found find(@RequestBody Lookup form) {
    return new Found(texts.find(form.ids()));
  }
}
