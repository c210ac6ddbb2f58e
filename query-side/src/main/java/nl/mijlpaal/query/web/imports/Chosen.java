package nl.mijlpaal.query.web.imports;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** Whether a file is worth sending on: said at once, in words. */
final class Chosen {

  /** The name of what is wrong; absent when nothing is. */
  static @Nullable String fault(@Nullable MultipartFile file) throws IOException {
    if (file == null || file.isEmpty()) return "none";
    if (file.getSize() > Uploads.LARGEST) return "large";
    return isWorkbook(file) ? "workbook" : null;
  }

  /** A spreadsheet's own format is a ZIP file. */
  private static boolean isWorkbook(MultipartFile file) throws IOException {
    try (var content = file.getInputStream()) {
      var begin = content.readNBytes(4);
      return begin.length == 4 && begin[0] == 'P' && begin[1] == 'K' && begin[2] == 3;
    }
  }

  private Chosen() {}
}
