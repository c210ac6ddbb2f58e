package nl.mijlpaal.standalone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Properties;

/**
 * Where everything listens, on the loopback address. The three that people use are chosen by them;
 * the others are found free once and kept, and only change when something else has taken them.
 */
record Ports(
    int query, int command, int identity, int eventStore, int readModels, int broker, int quorum) {

  static Ports of(Properties kept, ChosenPorts chosen) {
    return new Ports(
        chosen.query().orElse(port(kept, "query-side", 8080)),
        chosen.command().orElse(port(kept, "command-side", 8081)),
        chosen.identity().orElse(port(kept, "identity", 8082)),
        port(kept, "event-store", 0),
        port(kept, "read-models", 0),
        port(kept, "broker", 0),
        port(kept, "broker-quorum", 0));
  }

  /** The inner ports replaced where they are not yet chosen or were taken by another program. */
  Ports withFreeInnerPorts() {
    return new Ports(
        query,
        command,
        identity,
        freeOr(eventStore),
        freeOr(readModels),
        freeOr(broker),
        freeOr(quorum));
  }

  Properties asProperties() {
    var kept = new Properties();
    kept.setProperty("query-side", Integer.toString(query));
    kept.setProperty("command-side", Integer.toString(command));
    kept.setProperty("identity", Integer.toString(identity));
    kept.setProperty("event-store", Integer.toString(eventStore));
    kept.setProperty("read-models", Integer.toString(readModels));
    kept.setProperty("broker", Integer.toString(broker));
    kept.setProperty("broker-quorum", Integer.toString(quorum));
    return kept;
  }

  /** Refuses when somebody else listens where one of the public addresses should be. */
  void refuseBusy() {
    refuseBusy("query-side", query);
    refuseBusy("command-side", command);
    refuseBusy("identity", identity);
  }

  private static void refuseBusy(String name, int port) {
    if (!isFree(port)) {
      String option = name.replace("-side", "");
      throw new StartRefused(
          "Port " + port + " is in use; stop what uses it or pass --" + option + "-port.");
    }
  }

  String queryUrl() {
    return "http://localhost:" + query;
  }

  String commandUrl() {
    return "http://localhost:" + command;
  }

  String issuer() {
    return "http://localhost:" + identity;
  }

  String bootstrapServers() {
    return "127.0.0.1:" + broker;
  }

  static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }

  static int free() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freeOr(int port) {
    return port != 0 && isFree(port) ? port : free();
  }

  private static int port(Properties kept, String name, int otherwise) {
    return Integer.parseInt(kept.getProperty(name, Integer.toString(otherwise)));
  }
}
