package nl.mijlpaal.standalone;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.ledger.Entry;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.contract.ledger.MerkleFrontier;
import tools.jackson.databind.JsonNode;

/**
 * What an outsider finds when everything has caught up: acknowledged ⊆ stored = in the ledger = on
 * the topic = projected. As the writers repeated each command until it was acknowledged, what is
 * stored beyond that was done twice.
 */
final class Reckoning {
  private static final int PAGE = 200;

  private final Installation installation;
  private final List<Acknowledged> acknowledged;
  private final List<String> faults = new ArrayList<>();

  private Reckoning(Installation installation, List<Acknowledged> acknowledged) {
    this.installation = installation;
    this.acknowledged = acknowledged;
  }

  /** What is wrong; nothing, if nothing is. */
  static List<String> faults(Installation installation, List<Acknowledged> acknowledged)
      throws Exception {
    var reckoning = new Reckoning(installation, acknowledged);
    reckoning.reckon();
    return reckoning.faults;
  }

  private void reckon() throws Exception {
    Parts parts = installation.parts();
    StoredLedger stored = StoredLedger.of(parts.eventDatabase());
    ledger(stored);
    acknowledgedIsStored(stored);
    topic(stored, TopicRecords.on(parts.ports().bootstrapServers()));
    var caller = new Caller(parts);
    trail(stored, caller);
    milestones(caller);
  }

  private void ledger(StoredLedger stored) {
    count("entries in the ledger, events stored", stored.entries().size(), stored.events());
    count("the size of the head", stored.head().size(), stored.events());
    var next = new HashMap<String, Long>();
    long index = 0;
    Instant recorded = Instant.MIN;
    for (LedgerEntry entry : stored.entries()) {
      count("the index of an entry", entry.index(), ++index);
      String aggregate = entry.entry().aggregateId();
      count(
          "the order in " + aggregate, entry.entry().sequence(), next.getOrDefault(aggregate, 0L));
      next.put(aggregate, entry.entry().sequence() + 1);
      unless(entry.recordedAt().isBefore(recorded), "entry " + index + " goes back in time");
      recorded = entry.recordedAt();
    }
    count("distinct event ids", byEventId(stored.entries()).size(), stored.events());
  }

  private void acknowledgedIsStored(StoredLedger stored) {
    var sequences = new TreeMap<String, List<Long>>();
    for (LedgerEntry entry : stored.entries()) {
      sequences
          .computeIfAbsent(entry.entry().aggregateId(), _ -> new ArrayList<>())
          .add(entry.entry().sequence());
    }
    sequences.keySet().removeIf(aggregate -> !aggregate.startsWith("milestone:"));
    var planned = Acknowledged.milestones(acknowledged);
    same("milestones", sequences.keySet(), new TreeSet<>(planned));
    count("plans of a milestone", planned.size(), new HashSet<>(planned).size());
    sequences.forEach(
        (milestone, there) -> same("what was done to " + milestone, there, done(milestone)));
  }

  /** The sequences that the acknowledged commands made, each command its own. */
  private List<Long> done(String milestone) {
    var done = new ArrayList<Long>();
    for (Acknowledged one : acknowledged) {
      one.reached(milestone)
          .ifPresent(reached -> {
            for (long made = one.report() ? reached : 0; made <= reached; made++) {
              done.add(made);
            }
          });
    }
    done.sort(null);
    return done;
  }

  private void topic(StoredLedger stored, TopicRecords topic) {
    MerkleFrontier frontier = MerkleFrontier.EMPTY;
    var carried = new ArrayList<LedgerEntry>();
    for (LedgerEntry record : topic.all()) {
      if (record.index() > frontier.size()) {
        count("the next new entry on the topic", record.index(), frontier.size() + 1);
        frontier = frontier.append(record.entry().leaf());
        carried.add(record);
      } else {
        same("a repeat of " + record.index(), record, carried.get((int) record.index() - 1));
      }
    }
    same("what is on the topic", ids(carried), ids(stored.entries()));
    unless(
        !Arrays.equals(frontier.root(), stored.head().root()),
        "the Merkle root of the topic is not that of the ledger's head");
  }

  private void trail(StoredLedger stored, Caller caller) throws Exception {
    var ids = new ArrayList<UUID>();
    String cursor = "";
    do {
      JsonNode page = caller.read("/v1/audit-entries?limit=" + PAGE + cursor);
      count(
          "the position of the audit trail", page.path("position").asLong(), stored.head().size());
      page.path("entries")
          .forEach(entry -> ids.add(UUID.fromString(entry.path("eventId").asString())));
      cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asLong() : "";
    } while (!cursor.isEmpty());
    same("the audit trail", ids.reversed(), ids(stored.entries()));
  }

  private void milestones(Caller caller) throws Exception {
    for (String milestone : Acknowledged.milestones(acknowledged)) {
      var about = acknowledged.stream().filter(one -> one.reached(milestone).isPresent()).toList();
      Acknowledged last = about.getFirst();
      for (Acknowledged one : about) {
        last = one.reached(milestone).get() > last.reached(milestone).get() ? one : last;
      }
      try {
        state(milestone, last, caller);
        told(milestone, about, caller);
      } catch (IOException noSuchAnswer) {
        faults.add(noSuchAnswer.getMessage());
      }
    }
  }

  private void state(String milestone, Acknowledged last, Caller caller) throws Exception {
    long revision = last.reached(milestone).get();
    JsonNode answer =
        caller.read("/v1/milestones/" + milestone + "?revision=" + milestone + "@" + revision);
    JsonNode seen = answer.path("milestone");
    count("parked", answer.path("parked").size(), 0);
    count("the revision of " + milestone, seen.path("revision").asLong(), revision);
    if (last.report()) {
      same("the status of " + milestone, seen.path("status"), last.said().path("status"));
      same(
          "the forecast of " + milestone,
          seen.path("forecast").path("value"),
          last.said().path("forecast").path("value"));
    }
  }

  /** Every report is told with its words, once. */
  private void told(String milestone, List<Acknowledged> about, Caller caller) throws Exception {
    var words = new ArrayList<String>();
    String cursor = "";
    do {
      JsonNode page =
          caller.read("/v1/milestones/" + milestone + "/history?limit=" + PAGE + cursor);
      page.path("entries")
          .forEach(entry ->
              entry
                  .path("changes")
                  .forEach(change -> {
                    if (change.path("field").asString().endsWith("narrative")) {
                      words.add(change.path("to").path("text").asString());
                    }
                  }));
      cursor = page.hasNonNull("next") ? "&cursor=" + page.path("next").asString() : "";
    } while (!cursor.isEmpty());
    var said = about.stream().filter(Acknowledged::report).map(Acknowledged::key);
    same("the words about " + milestone, sorted(words), sorted(said.toList()));
  }

  private static List<String> sorted(List<String> words) {
    return words.stream().sorted().toList();
  }

  private static List<UUID> ids(List<LedgerEntry> entries) {
    return entries.stream().map(entry -> entry.entry().eventId()).toList();
  }

  private static Map<UUID, Entry> byEventId(List<LedgerEntry> entries) {
    return entries.stream()
        .map(LedgerEntry::entry)
        .collect(Collectors.toMap(Entry::eventId, Function.identity(), (one, _) -> one));
  }

  private void unless(boolean wrong, String what) {
    if (wrong) {
      faults.add(what);
    }
  }

  private void count(String what, long found, long expected) {
    same(what, found, expected);
  }

  private <T> void same(String what, List<T> found, List<T> expected) {
    int alike = 0;
    while (alike < Math.min(found.size(), expected.size())
        && found.get(alike).equals(expected.get(alike))) {
      alike++;
    }
    count("the length of " + what + ", alike up to " + alike, found.size(), expected.size());
    unless(
        alike < Math.min(found.size(), expected.size()), what + " differs from " + alike + " on");
  }

  private void same(String what, Object found, Object expected) {
    unless(!found.equals(expected), what + ": " + found + ", not " + expected);
  }
}
