package nl.mijlpaal.query.consuming;

import java.util.Map;
import nl.mijlpaal.contract.DomainEvent;
import nl.mijlpaal.contract.EventType;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.ledger.LedgerEntry;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads what an entry says from its bytes. */
public final class Reading {
  /** For events and for what the tables keep of them. */
  public static final JsonMapper JSON = JsonMapper.builder().build();

  private static final TypeReference<Map<String, String>> FLAT = new TypeReference<>() {};

  /** Throws a runtime exception when the type is not known or the bytes are not of that type. */
  public static Received read(LedgerEntry ledgerEntry) {
    var entry = ledgerEntry.entry();
    return new Received(
        ledgerEntry,
        event(entry.name(), entry.version(), entry.payload()),
        Metadata.of(JSON.readValue(entry.metadata(), FLAT)));
  }

  public static DomainEvent event(String name, int version, byte[] payload) {
    var type =
        EventType.find(name, version)
            .orElseThrow(
                () -> new IllegalArgumentException("unknown event " + name + ".v" + version));
    return JSON.readValue(payload, type.type());
  }

  public static Metadata metadata(String json) {
    return Metadata.of(JSON.readValue(json, FLAT));
  }

  private Reading() {}
}
