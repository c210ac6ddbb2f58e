package nl.mijlpaal.command.importing;

import java.util.ArrayList;
import java.util.List;

/**
 * Lists within a field. A backslash takes the meaning from the character after it, so that a tag
 * may hold the separators themselves.
 */
final class Listed {

  /** The parts between the separators, without outer blanks, still with their backslashes. */
  static List<String> split(String text, char separator) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c == '\\' && i + 1 < text.length()) {
        part.append(c).append(text.charAt(++i));
      } else if (c == separator) {
        parts.add(part.toString().strip());
        part.setLength(0);
      } else {
        part.append(c);
      }
    }
    parts.add(part.toString().strip());
    return parts;
  }

  /** The text that a part stands for. */
  static String plain(String part) {
    return part.replaceAll("\\\\(.)", "$1");
  }

  /** A text as a part of a list. */
  static String escaped(String text) {
    return text.replaceAll("([\\\\|#])", "\\\\$1");
  }

  private Listed() {}
}
