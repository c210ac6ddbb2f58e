package nl.mijlpaal.standalone;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.mijlpaal.contract.ledger.Entry;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import nl.mijlpaal.contract.ledger.MerkleFrontier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What an outsider finds when everything has caught up: acknowledged ⊆ stored = in the ledger = on
 * the topic = projected. As the writers repeated each command until it was acknowledged, what is
 * stored beyond that was done twice.
 */
final class Reckoning {
  private static final int PAGE = 200;

  private final Installation installation;
  private final List<Acknowledged> acknowledged;
  private final List<String> milestones;
  private final List<String> faults = new ArrayList<>();

  private Reckoning(
      Installation installation, List<Acknowledged> acknowledged, List<String> milestones) {
    this.installation = installation;
    this.acknowledged = acknowledged;
    this.milestones = milestones;
  }

  /**
   * What is wrong; nothing, if nothing is.
   *
   * @param acknowledged everything that ever was
   * @param milestones those to be read over REST one by one
   */
  static List<String> faults(
      Installation installation, List<Acknowledged> acknowledged, List<String> milestones)
      throws Exception {
    var reckoning = new Reckoning(installation, acknowledged, milestones);
    reckoning.reckon();
    return reckoning.faults;
  }

  private void reckon() throws Exception {
    Parts parts = installation.parts();
    StoredLedger stored = StoredLedger.of(parts.eventDatabase());
    ledger(stored);
    wording(stored);
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

  /** Every rewording tells the title that stood before it. */
  private void wording(StoredLedger stored) {
    var titles = new HashMap<String, String>();
    for (LedgerEntry one : stored.entries()) {
      Entry entry = one.entry();
      JsonNode said = JsonMapper.shared().readTree(entry.payload());
      switch (entry.name()) {
        case "milestone.planned" ->
            titles.put(entry.aggregateId(), said.path("plan").path("title").asString());
        case "milestone.reworded" ->
            same(
                "the title before entry " + one.index(),
                said.path("from").asString(),
                titles.put(entry.aggregateId(), said.path("to").asString()));
        default -> {}
      }
    }
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
            for (long made = one.plans() ? 0 : reached; made <= reached; made++) {
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
    for (String milestone : milestones) {
      var about = acknowledged.stream().filter(one -> one.reached(milestone).isPresent()).toList();
      try {
        state(milestone, about, caller);
        told(milestone, about, caller);
      } catch (IOException noSuchAnswer) {
        faults.add(noSuchAnswer.getMessage());
      }
    }
  }

  private void state(String milestone, List<Acknowledged> about, Caller caller) throws Exception {
    long revision = sequence(last(milestone, about, _ -> true).orElseThrow(), milestone);
    JsonNode answer =
        caller.read("/v1/milestones/" + milestone + "?revision=" + milestone + "@" + revision);
    JsonNode seen = answer.path("milestone");
    count("parked", answer.path("parked").size(), 0);
    count("the revision of " + milestone, seen.path("revision").asLong(), revision);
    last(milestone, about, Acknowledged::titles)
        .ifPresent(
            one -> same("the title of " + milestone, seen.path("title").asString(), one.key()));
    last(milestone, about, Acknowledged::reports)
        .ifPresent(one -> {
          same("the status of " + milestone, seen.path("status"), one.said().path("status"));
          same(
              "the forecast of " + milestone,
              seen.path("forecast").path("value"),
              one.said().path("forecast").path("value"));
        });
  }

  private static Optional<Acknowledged> last(
      String milestone, List<Acknowledged> about, Predicate<Acknowledged> of) {
    return about.stream().filter(of).max(Comparator.comparing(one -> sequence(one, milestone)));
  }

  private static long sequence(Acknowledged one, String milestone) {
    return one.reached(milestone).orElseThrow();
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
    var said = about.stream().filter(Acknowledged::reports).map(Acknowledged::key);
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
