package nl.mijlpaal.standalone;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/**
 * The secrets of one installation, made at its first start and kept in its data directory, readable
 * by its user alone.
 */
record Secrets(Properties kept) {
  private static final List<String> NAMES =
      List.of(
          "event-store.superuser-password",
          "event-store.command-side-password",
          "read-models.superuser-password",
          "read-models.query-side-password",
          "client.pages-secret",
          "client.query-side-secret",
          "client.monitoring-secret");

  /** Keeps what there is and makes what is missing. */
  static Secrets complete(Properties kept) {
    NAMES.forEach(name -> kept.putIfAbsent(name, random(Base64.getUrlEncoder().withoutPadding())));
    kept.putIfAbsent("idempotency-hmac-key", random(Base64.getEncoder()));
    return new Secrets(kept);
  }

  String eventStoreSuperuser() {
    return secret("event-store.superuser-password");
  }

  String eventStoreCommandSide() {
    return secret("event-store.command-side-password");
  }

  String readModelsSuperuser() {
    return secret("read-models.superuser-password");
  }

  String readModelsQuerySide() {
    return secret("read-models.query-side-password");
  }

  String pagesClient() {
    return secret("client.pages-secret");
  }

  String querySideClient() {
    return secret("client.query-side-secret");
  }

  String monitoringClient() {
    return secret("client.monitoring-secret");
  }

  /** 32 bytes in standard base64. */
  String idempotencyHmacKey() {
    return secret("idempotency-hmac-key");
  }

  @Override
  public String toString() {
    return "Secrets (not shown)";
  }

  private String secret(String name) {
    String value = kept.getProperty(name);
    if (value == null) {
      throw new IllegalStateException("secret " + name + " is missing");
    }
    return value;
  }

  private static String random(Base64.Encoder encoder) {
    byte[] bytes = new byte[32];
    new SecureRandom().nextBytes(bytes);
    return encoder.encodeToString(bytes);
  }
}
