package nl.mijlpaal.contract.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * The documents are made from the contract. {@code -Dmijlpaal.write-documents=true} writes them
 * anew; without it this test only compares.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GeneratedDocumentsTest {
  private static final Path DOCS = Path.of("../docs");
  private static final boolean WRITE = Boolean.getBoolean("mijlpaal.write-documents");

  @Test
  void the_event_catalogue_says_what_the_contract_says() throws IOException {
    compare("events.md", EventCatalogue.write());
  }

  @Test
  void the_description_of_the_topic_says_what_the_contract_says() throws IOException {
    var opening = Files.readString(Path.of("src/test/resources/documents/asyncapi-opening.yaml"));
    compare("asyncapi.yaml", AsyncApi.write(opening));
  }

  private static void compare(String name, String written) throws IOException {
    if (WRITE) Files.writeString(DOCS.resolve(name), written);
    assertThat(DOCS.resolve(name)).content().isEqualTo(written);
  }
}
