package nl.mijlpaal.contract.target;

import java.util.List;

/** What the calendar terms are called; a code that is not listed is its own name. */
record TermNames(String code, String dutch, String english) {
  static final List<TermNames> ALL =
      List.of(
          new TermNames("meireces", "meireces", "the May recess"),
          new TermNames("zomerreces", "zomerreces", "the summer recess"),
          new TermNames("prinsjesdag", "Prinsjesdag", "Prinsjesdag"),
          new TermNames("navo-top", "NAVO-top", "the NATO summit"));

  static TermNames of(String code) {
    return ALL.stream()
        .filter(names -> names.code.equals(code))
        .findFirst()
        .orElseGet(() -> new TermNames(code, code, code));
  }
}
