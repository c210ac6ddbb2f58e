package nl.mijlpaal.command.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import nl.mijlpaal.command.answering.Fault;
import nl.mijlpaal.command.answering.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a file, read one at a time. What makes the file as a whole unreadable is a {@link
 * Problem}: another encoding than UTF-8, broken quotes, unknown, repeated or missing columns.
 */
final class Table implements Iterator<Row>, AutoCloseable {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int LONGEST_HEADER = 16 * 1024;
  private static final int LONGEST_ROW = 1024 * 1024;

  private final CsvReader<CsvRecord> csv;
  private final Iterator<CsvRecord> records;
  private final List<Column> columns;
  private int number;
  private long line = 1;

  private Table(CsvReader<CsvRecord> csv, Iterator<CsvRecord> records, List<Column> columns) {
    this.csv = csv;
    this.records = records;
    this.columns = columns;
  }

  static Table of(Upload upload) throws IOException {
    var reader =
        new BufferedReader(
            new InputStreamReader(
                upload.read(), UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)),
            64 * 1024);
    try {
      var csv =
          CsvReader.builder()
              .fieldSeparator(separator(reader))
              .maxBufferSize(LONGEST_ROW)
              .allowUnclosedQuote(false)
              .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
              .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
              .ofCsvRecord(reader);
      var records = csv.iterator();
      return new Table(csv, records, columns(records));
    } catch (RuntimeException | IOException e) {
      reader.close();
      throw problem(e, 1);
    }
  }

  @Override
  public boolean hasNext() {
    try {
      return records.hasNext();
    } catch (RuntimeException e) {
      throw problem(e, line + 1);
    }
  }

  @Override
  public Row next() {
    if (!hasNext()) throw new NoSuchElementException();
    return row(records.next());
  }

  @Override
  public void close() throws IOException {
    csv.close();
  }

  private Row row(CsvRecord record) {
    line = record.getStartingLineNumber();
    var fields = withoutEmptyEnd(record.getFields(), columns.size());
    var cells = new EnumMap<Column, String>(Column.class);
    for (int i = 0; i < Math.min(fields.size(), columns.size()); i++)
      if (!fields.get(i).isEmpty()) cells.put(columns.get(i), fields.get(i));
    return new Row(++number, line, cells, faults(fields.size()));
  }

  /** A value that got into another column would be believed, so a row fits or is refused. */
  private List<Fault> faults(int size) {
    return size == columns.size()
        ? List.of()
        : List.of(Fault.field("row", Fault.Sort.OTHER_COLUMNS, size, columns.size()));
  }

  /** Spreadsheets add separators at the end of a line. */
  private static List<String> withoutEmptyEnd(List<String> fields, int atLeast) {
    var stripped = fields.stream().map(String::strip).toList();
    int size = stripped.size();
    while (size > atLeast && stripped.get(size - 1).isEmpty()) size--;
    return stripped.subList(0, size);
  }

  private static char separator(BufferedReader reader) throws IOException {
    reader.mark(LONGEST_HEADER);
    if (reader.read() != BYTE_ORDER_MARK) reader.reset();
    reader.mark(LONGEST_HEADER);
    int commas = 0;
    int semicolons = 0;
    for (int i = 0; i < LONGEST_HEADER - 1; i++) {
      int c = reader.read();
      if (c < 0 || c == '\n' || c == '\r') break;
      if (c == ',') commas++;
      if (c == ';') semicolons++;
    }
    reader.reset();
    return semicolons > commas ? ';' : ',';
  }

  private static List<Column> columns(Iterator<CsvRecord> records) {
    if (!records.hasNext()) throw malformed(Fault.field("body", Fault.Sort.MISSING));
    var names = withoutEmptyEnd(records.next().getFields(), 1);
    var faults = new ArrayList<Fault>();
    for (var name : names) if (Column.named(name).isEmpty()) faults.add(unknown(name));
    names.stream()
        .filter(name -> names.indexOf(name) != names.lastIndexOf(name))
        .distinct()
        .forEach(name -> faults.add(Fault.field(name, Fault.Sort.REPEATED)));
    if (!names.contains(Column.KEY.toString()))
      faults.add(Fault.field(Column.KEY.toString(), Fault.Sort.MISSING));
    if (!faults.isEmpty()) throw new Problem.Malformed(faults).exception();
    return names.stream().flatMap(name -> Column.named(name).stream()).toList();
  }

  private static Fault unknown(String name) {
    return ColumnMeant.by(name)
        .map(meant -> Fault.field(name, Fault.Sort.COLUMN_MEANT, meant))
        .orElseGet(() -> Fault.field(name, Fault.Sort.NO_COLUMN));
  }

  private static RuntimeException problem(Exception e, long line) {
    if (causedBy(e, CharacterCodingException.class) != null)
      return malformed(Fault.field("body", Fault.Sort.WRONG_ENCODING));
    if (causedBy(e, CsvParseException.class) != null)
      return malformed(Fault.field("body", Fault.Sort.NOT_CSV, line));
    return switch (e) {
      case RuntimeException itself -> itself;
      case IOException io -> new UncheckedIOException(io);
      default -> new IllegalStateException(e);
    };
  }

  private static @Nullable Throwable causedBy(Throwable e, Class<?> type) {
    for (Throwable at = e; at != null; at = at.getCause()) if (type.isInstance(at)) return at;
    return null;
  }

  private static RuntimeException malformed(Fault fault) {
    return new Problem.Malformed(List.of(fault)).exception();
  }
}
