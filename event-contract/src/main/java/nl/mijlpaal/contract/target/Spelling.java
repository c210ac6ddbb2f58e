package nl.mijlpaal.contract.target;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the many ways of writing down to one small Dutch vocabulary. */
final class Spelling {
  private Spelling() {}

  private record Rule(Pattern from, String to) {
    static Rule anywhere(String from, String to) {
      return new Rule(Pattern.compile("\\b(?:" + from + ")(?![a-z0-9])"), to);
    }

    static Rule exactly(String from, String to) {
      return new Rule(Pattern.compile(from), to);
    }
  }

  /** Case, accents, quotes, kinds of dashes and spaces carry no meaning. */
  private static final List<Rule> FOLDING =
      List.of(
          Rule.exactly("\\p{M}+", ""),
          Rule.exactly("[\"'`‘’“”„]", ""),
          Rule.exactly("\\p{Pd}|−", "-"),
          Rule.exactly("[\\s\\p{Z}]+", " "));

  /** In this order: a later rule sees the words of an earlier one. */
  private static final List<Rule> VOCABULARY =
      List.of(
          Rule.anywhere("mei[ -]reces|may[ -]recess", "meireces"),
          Rule.anywhere("zomer[ -]reces|summer[ -]recess", "zomerreces"),
          Rule.anywhere("navo[ -]top|nato[ -]summit", "navo-top"),
          Rule.anywhere("budget day", "prinsjesdag"),
          Rule.exactly("^(.*[0-9]),? (?:e\\. ?v\\.?|ev|en verder|(?:and )?onwards?)$", "vanaf $1"),
          Rule.exactly("(?<=[a-z])\\.(?= |$)", ""),
          Rule.anywhere("on or before|voor of op|op of voor", "uiterlijk"),
          Rule.anywhere("(?:no|not) later than|niet later dan|ten laatste|by|gemeld", "uiterlijk"),
          Rule.anywhere("before|prior to", "voor"),
          Rule.anywhere("from|as of|starting|met ingang van|per", "vanaf"),
          Rule.anywhere("(?:last|laatste) (?:quarter|kwartaal)", "4e kwartaal"),
          Rule.anywhere("eerste|first|1ste|1st", "1e"),
          Rule.anywhere("tweede|second|2de|2nd", "2e"),
          Rule.anywhere("derde|third|3de|3rd", "3e"),
          Rule.anywhere("vierde|fourth|4de|4th", "4e"),
          Rule.anywhere("quarter", "kwartaal"),
          Rule.anywhere("half[ -]?jaar|half[ -]?year|half", "helft"),
          Rule.anywhere("beginning|start|early", "begin"),
          Rule.exactly("\\bmid-", "medio "),
          Rule.anywhere("mid|midden|halverwege", "medio"),
          Rule.anywhere("spring", "voorjaar"),
          Rule.anywhere("summer", "zomer"),
          Rule.anywhere("einde|end|late", "eind"),
          Rule.anywhere("in de loop|in the course|naar verwachting|verwacht|expected", ""),
          Rule.anywhere("gepland|planned|later|operationeel|dienst|tijdens|during", ""),
          Rule.anywhere("in|op|on|de|het|the|van|of|jaar|year|ca|circa|rond|around|about", ""),
          Rule.exactly("[≈~]", ""),
          Rule.exactly(" +", " "),
          Rule.exactly("^ | $", ""),
          Rule.exactly("^vanaf vanaf ", "vanaf "),
          Rule.exactly("^uiterlijk voor ", "voor "),
          // Nobody who writes "before the end of 2027" means before its last quarter.
          Rule.exactly("^voor eind ", "uiterlijk eind "));

  static String folded(String text) {
    String lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return apply(FOLDING, lower).strip();
  }

  /** Expects folded text. */
  static String standard(String folded) {
    return apply(VOCABULARY, folded);
  }

  private static String apply(List<Rule> rules, String text) {
    String result = text;
    for (Rule rule : rules) {
      result = rule.from.matcher(result).replaceAll(rule.to);
    }
    return result;
  }
}
