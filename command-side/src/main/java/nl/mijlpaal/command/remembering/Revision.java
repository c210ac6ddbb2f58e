package nl.mijlpaal.command.remembering;

/**
 * How far an aggregate has come: the sequence of its last event, from 0. Written {@code
 * milestone:<uuid>@7}.
 */
public record Revision(String aggregateId, long sequence) {

  public static Revision of(String text) {
    var at = text.lastIndexOf('@');
    return new Revision(text.substring(0, at), Long.parseLong(text.substring(at + 1)));
  }

  @Override
  public String toString() {
    return aggregateId + "@" + sequence;
  }
}
