package nl.mijlpaal.query.consuming;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Utils;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Where the ledger is read: one topic with one partition. */
@ConfigurationProperties("mijlpaal.kafka")
record Topic(
    @DefaultValue("localhost:9092") String bootstrapServers,
    @DefaultValue("mijlpaal-ledger") String topic) {
  private static final int CONNECT_MILLIS = 1_000;

  /** Whether anything listens where a broker should. */
  boolean answers() {
    return Stream.of(bootstrapServers.split(",")).map(String::strip).anyMatch(Topic::listens);
  }

  private static boolean listens(String server) {
    var host = Utils.getHost(server);
    var port = Utils.getPort(server);
    if (host == null || port == null) return false;
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(host, port), CONNECT_MILLIS);
      return true;
    } catch (IOException e) {
      return false;
    }
  }
}
