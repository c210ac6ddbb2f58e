package nl.mijlpaal.command.asking;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.mijlpaal.command.accepting.CommandDesk;
import nl.mijlpaal.command.accepting.Outcome;
import nl.mijlpaal.command.accepting.Request;
import nl.mijlpaal.command.accepting.RequestName;
import nl.mijlpaal.command.answering.Problem;
import nl.mijlpaal.command.deciding.GeneralRejection.BackFilledWithoutSource;
import nl.mijlpaal.command.deciding.Role;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.command.remembering.Revision;
import nl.mijlpaal.contract.Metadata;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.TextRef;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands in what a controller was asked, and answers. */
@Component
public final class Asking {
  private static final int OK = 200;
  private static final int CREATED = 201;
  private static final String MILESTONE = "milestone:";

  private final CommandDesk desk;
  private final Milestones milestones;
  private final Channels channels;

  Asking(CommandDesk desk, Milestones milestones, Channels channels) {
    this.desk = desk;
    this.milestones = milestones;
    this.channels = channels;
  }

  /** Returns when it is on disk, or says why it is not done. */
  public ResponseEntity<Answer> ask(Asked asked, Submission submission) {
    var grounds = submission.grounds();
    if (Boolean.TRUE.equals(grounds.backFilled()) && grounds.source() == null)
      throw Problem.of(new BackFilledWithoutSource()).exception();
    var status = submission.location() == null ? OK : CREATED;
    return switch (desk.take(request(asked, submission, status))) {
      case Outcome.Done(var revisions, var events) ->
          events.isEmpty()
              ? answer(submission, OK, null, revisions, false)
              : answer(submission, status, submission.location(), revisions, true);
      case Outcome.Repeated(var before) -> {
        var answer =
            answer(
                submission,
                before.status(),
                before.location(),
                before.revisions(),
                before.changed());
        yield ResponseEntity.status(answer.getStatusCode())
            .headers(answer.getHeaders())
            .header("Idempotency-Replayed", "true")
            .body(answer.getBody());
      }
      case Outcome.NameReused _ -> throw new Problem.IdempotencyKeyReused().exception();
      case Outcome.Refused(var reason, _) -> throw Problem.of(reason).exception();
    };
  }

  private Request request(Asked asked, Submission submission, int status) {
    var texts = new ArrayList<>(submission.texts());
    TextRef reason = null;
    if (submission.grounds().reason() != null) {
      var text = NewText.of(submission.grounds().reason());
      texts.add(text);
      reason = text.ref();
    }
    return new Request(
        asked.actor(),
        submission.commands(),
        metadata(asked, submission.grounds(), reason),
        texts,
        asked.expected() == null ? null : new Revision(submission.about(), asked.expected()),
        name(asked, status, submission.location()));
  }

  private Metadata metadata(Asked asked, Grounds grounds, @Nullable TextRef reason) {
    var source = grounds.source();
    return new Metadata(
        asked.actor().id(),
        asked.actor().client(),
        asked.actor().roles().stream()
            .map(Role::code)
            .collect(Collectors.toCollection(TreeSet::new)),
        reason,
        source == null ? null : source.source(),
        channels.of(asked.actor()),
        UUID.randomUUID().toString(),
        null,
        Boolean.TRUE.equals(grounds.backFilled()));
  }

  /** A key belongs to a client and an actor together. */
  private static @Nullable RequestName name(Asked asked, int status, @Nullable String location) {
    return asked.key() == null
        ? null
        : new RequestName(
            asked.actor().client() + "\n" + asked.actor().id(),
            asked.key(),
            asked.hmac(),
            status,
            location);
  }

  private ResponseEntity<Answer> answer(
      Submission submission,
      int status,
      @Nullable String location,
      List<Revision> revisions,
      boolean changed) {
    var revision = ofSameType(submission.about(), revisions);
    var answer = ResponseEntity.status(status).eTag("\"" + revision.sequence() + "\"");
    if (location != null) answer.header(HttpHeaders.LOCATION, location);
    revisions.forEach(reached -> answer.header("Mijlpaal-Revision", reached.toString()));
    var milestone =
        revision.aggregateId().startsWith(MILESTONE)
            ? MilestoneId.of(revision.aggregateId())
            : submission.milestone();
    return answer.body(
        new Answer(
            milestone == null ? null : milestone.toString(),
            milestone == null ? null : milestones.keyOf(milestone),
            revision.toString(),
            changed,
            Understood.of(submission.understood())));
  }

  /** Of what was made new, a repeated request has another id than the first one gave it. */
  private static Revision ofSameType(String about, List<Revision> revisions) {
    var type = about.substring(0, about.indexOf(':') + 1);
    return revisions.stream()
        .filter(revision -> revision.aggregateId().startsWith(type))
        .findFirst()
        .orElseThrow();
  }
}
