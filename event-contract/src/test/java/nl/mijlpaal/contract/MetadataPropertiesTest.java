package nl.mijlpaal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MetadataPropertiesTest {
  private static final Set<String> ROLES =
      Set.of("team", "area-lead", "strategy-office", "auditor", "privacy-officer", "viewer");

  @Property
  void metadata_as_it_is_stored_is_read_as_the_same(@ForAll("metadata") Metadata metadata) {
    assertThat(Metadata.of(metadata.toMap())).isEqualTo(metadata);
  }

  @Property
  void what_is_missing_takes_no_room(@ForAll("metadata") Metadata metadata) {
    assertThat(metadata.toMap()).doesNotContainValue(null).isInstanceOf(TreeMap.class);
    assertThat(metadata.toMap().containsKey("backFilled")).isEqualTo(metadata.backFilled());
    assertThat(metadata.toMap().containsKey("sourceCitation")).isEqualTo(metadata.source() != null);
  }

  @Property
  void a_key_that_is_not_known_yet_is_left_alone(@ForAll("metadata") Metadata metadata) {
    var map = new TreeMap<>(metadata.toMap());
    map.put("decisionReference", "later");

    assertThat(Metadata.of(map)).isEqualTo(metadata);
  }

  @Example
  void nobody_is_no_actor() {
    assertThatThrownBy(() -> Metadata.of(Map.of("channel", "REST", "correlation", "c")))
        .hasMessage("metadata without actor");
  }

  @Provide
  Arbitrary<Metadata> metadata() {
    var text = Arbitraries.strings().ofMaxLength(20);
    var given = text.ofMinLength(1);
    var uuid = Combinators.combine(Arbitraries.longs(), Arbitraries.longs()).as(UUID::new);
    var source =
        Combinators.combine(given, text.injectNull(0.3), text.injectNull(0.3), text.injectNull(0.3))
            .as(Source::new);
    var reason =
        Combinators.combine(uuid, Arbitraries.bytes().array(byte[].class).ofSize(16), text)
            .as(TextRef::to);
    var who =
        Combinators.combine(given, given.injectNull(0.3), Arbitraries.of(ROLES).set().ofMaxSize(6))
            .as(Who::new);
    return Combinators.combine(
            who,
            reason.injectNull(0.5),
            source.injectNull(0.5),
            Arbitraries.of(Channel.class),
            given,
            uuid.injectNull(0.5),
            Arbitraries.of(true, false))
        .as((by, why, from, channel, correlation, causation, backFilled) ->
            new Metadata(
                by.actor(),
                by.client(),
                new TreeSet<>(by.roles()),
                why,
                from,
                channel,
                correlation,
                causation,
                backFilled));
  }

  record Who(String actor, String client, Set<String> roles) {}
}
