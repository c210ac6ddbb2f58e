package nl.mijlpaal.standalone;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.mijlpaal.standalone.postgres.FileTree;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * A running installation with the 2025 edition, started once for all stories that only add to it
 * and stopped after the last of them. With {@code -Dmijlpaal.stories.at=http://localhost:8080} the
 * stories are told to one that runs already.
 */
public final class LoadedEdition implements AutoCloseable {
  private static final PrintWriter NOWHERE = new PrintWriter(Writer.nullWriter());

  private final Path path;
  private final DataDirectory data;
  private final Mijlpaal mijlpaal;
  private final URI pages;

  private LoadedEdition(Path path) {
    this.path = path;
    this.data = DataDirectory.alone(path);
    var parts = new Parts(data, data.freePorts(ChosenPorts.free()), data.secrets());
    this.mijlpaal = Mijlpaal.start(parts, Progress.on(NOWHERE));
    DemoData.into(parts, NOWHERE).load();
    this.pages = URI.create(parts.ports().queryUrl());
  }

  /** Where the pages are. */
  public static URI pages(ExtensionContext context) {
    String elsewhere = System.getProperty("mijlpaal.stories.at", "");
    return elsewhere.isEmpty() ? in(context).pages : URI.create(elsewhere.split(",")[0]);
  }

  private static LoadedEdition in(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(Namespace.create(LoadedEdition.class))
        .computeIfAbsent(LoadedEdition.class, _ -> started(), LoadedEdition.class);
  }

  private static LoadedEdition started() {
    try {
      return new LoadedEdition(Files.createTempDirectory("mijlpaal-stories"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() throws IOException {
    mijlpaal.close();
    data.close();
    FileTree.delete(path);
  }
}
