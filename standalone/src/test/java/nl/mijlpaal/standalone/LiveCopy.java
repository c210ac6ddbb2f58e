package nl.mijlpaal.standalone;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.function.Predicate;

/** A copy of a directory in which others may be writing: files that vanish meanwhile are left. */
final class LiveCopy extends SimpleFileVisitor<Path> {
  private final Path from;
  private final Path to;
  private final Predicate<String> wanted;

  private LiveCopy(Path from, Path to, Predicate<String> wanted) {
    this.from = from;
    this.to = to;
    this.wanted = wanted;
  }

  /**
   * Copies what is there, over what is there already.
   *
   * @param wanted of a path within the directory; directories are always made
   */
  static void of(Path from, Path to, Predicate<String> wanted) throws IOException {
    Files.walkFileTree(from, new LiveCopy(from, to, wanted));
  }

  @Override
  public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes)
      throws IOException {
    Path copy = to.resolve(from.relativize(directory));
    if (!Files.isDirectory(copy)) Files.copy(directory, copy, StandardCopyOption.COPY_ATTRIBUTES);
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
    Path within = from.relativize(file);
    if (wanted.test(within.toString()))
      try {
        Files.copy(
            file,
            to.resolve(within),
            StandardCopyOption.COPY_ATTRIBUTES,
            StandardCopyOption.REPLACE_EXISTING);
      } catch (NoSuchFileException vanished) {
        return FileVisitResult.CONTINUE;
      }
    return FileVisitResult.CONTINUE;
  }

  @Override
  public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
    if (failure instanceof NoSuchFileException) return FileVisitResult.CONTINUE;
    throw failure;
  }
}
