package nl.mijlpaal.standalone;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.Feature;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker, its own controller, in this process: its log on disk, the loopback address only,
 * and one topic with one partition in which entries are kept for ever.
 */
final class Broker implements AutoCloseable {
  private static final int NODE = 1;

  private final KafkaRaftServer server;

  private Broker(KafkaRaftServer server) {
    this.server = server;
  }

  /** Starts the broker on the log in a directory, which it formats the first time. */
  static Broker start(Path directory, Ports ports, String topic) {
    Path log = directory.resolve("log");
    try {
      if (!Files.exists(log.resolve("meta.properties"))) {
        format(log);
      }
    } catch (Exception e) {
      throw new StartRefused("Kafka could not prepare its log in " + log + ": " + e, e);
    }
    var server = new KafkaRaftServer(new KafkaConfig(settings(log, ports), false), Time.SYSTEM);
    server.startup();
    var broker = new Broker(server);
    broker.makeTopic(ports.bootstrapServers(), topic);
    return broker;
  }

  private static void format(Path log) throws Exception {
    Files.createDirectories(log);
    new Formatter()
        .setPrintStream(
            new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
        .setNodeId(NODE)
        .setClusterId(Uuid.randomUuid().toString())
        .setSupportedFeatures(Feature.PRODUCTION_FEATURES)
        .setReleaseVersion(MetadataVersion.latestProduction())
        .setControllerListenerName("CONTROLLER")
        .setDirectories(List.of(log.toString()))
        .setMetadataLogDirectory(log.toString())
        .run();
  }

  private static Map<String, String> settings(Path log, Ports ports) {
    String client = "CLIENT://127.0.0.1:" + ports.broker();
    String quorum = "CONTROLLER://127.0.0.1:" + ports.quorum();
    return Map.ofEntries(
        Map.entry("process.roles", "broker,controller"),
        Map.entry("node.id", Integer.toString(NODE)),
        Map.entry("controller.quorum.voters", NODE + "@127.0.0.1:" + ports.quorum()),
        Map.entry("controller.listener.names", "CONTROLLER"),
        Map.entry("listeners", client + "," + quorum),
        Map.entry("advertised.listeners", client),
        Map.entry("inter.broker.listener.name", "CLIENT"),
        Map.entry("listener.security.protocol.map", "CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
        Map.entry("log.dirs", log.toString()),
        Map.entry("auto.create.topics.enable", "false"),
        Map.entry("offsets.topic.num.partitions", "1"),
        Map.entry("offsets.topic.replication.factor", "1"),
        Map.entry("transaction.state.log.num.partitions", "1"),
        Map.entry("transaction.state.log.replication.factor", "1"),
        Map.entry("transaction.state.log.min.isr", "1"),
        // One topic and a handful of clients need little.
        Map.entry("num.network.threads", "2"),
        Map.entry("num.io.threads", "2"),
        Map.entry("background.threads", "2"),
        Map.entry("log.cleaner.dedupe.buffer.size", "4194304"),
        // After kill -9 the controller waits this long before it lets the same broker in again.
        Map.entry("broker.session.timeout.ms", "2000"),
        Map.entry("broker.heartbeat.interval.ms", "500"));
  }

  private void makeTopic(String bootstrapServers, String topic) {
    var ledger =
        new NewTopic(topic, Optional.of(1), Optional.of((short) 1))
            .configs(
                Map.of(
                    "retention.ms", "-1",
                    "retention.bytes", "-1",
                    "cleanup.policy", "delete",
                    "max.message.bytes", "1048576"));
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers))) {
      admin.createTopics(List.of(ledger)).all().get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        close();
        throw new StartRefused("Kafka could not make topic " + topic + ": " + e.getCause(), e);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      close();
      throw new StartRefused("interrupted while Kafka started", e);
    }
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
