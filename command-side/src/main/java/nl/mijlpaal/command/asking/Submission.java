package nl.mijlpaal.command.asking;

import java.util.List;
import java.util.stream.Stream;
import nl.mijlpaal.command.remembering.NewText;
import nl.mijlpaal.contract.MilestoneId;
import nl.mijlpaal.contract.target.Target;
import org.jspecify.annotations.Nullable;

/**
 * What a controller hands in.
 *
 * @param about the aggregate whose revision the caller holds and gets
 * @param milestone the milestone that the answer names, when it is about something else
 * @param location where to find what it makes
 * @param understood the moment that was read from the caller's words
 */
public record Submission(
    String about,
    @Nullable MilestoneId milestone,
    List<Object> commands,
    Grounds grounds,
    List<NewText> texts,
    @Nullable String location,
    @Nullable Target understood) {
  public Submission {
    commands = List.copyOf(commands);
    texts = List.copyOf(texts);
  }

  public static Submission to(MilestoneId milestone, Grounds grounds, Object... commands) {
    return new Submission(
        milestone.toString(), milestone, List.of(commands), grounds, List.of(), null, null);
  }

  public static Submission to(String about, Grounds grounds, Object... commands) {
    return new Submission(about, null, List.of(commands), grounds, List.of(), null, null);
  }

  public Submission and(Object command) {
    return new Submission(
        about,
        milestone,
        Stream.concat(commands.stream(), Stream.of(command)).toList(),
        grounds,
        texts,
        location,
        understood);
  }

  public Submission with(List<NewText> typed) {
    return new Submission(about, milestone, commands, grounds, typed, location, understood);
  }

  public Submission naming(MilestoneId concerned) {
    return new Submission(about, concerned, commands, grounds, texts, location, understood);
  }

  public Submission making(String where) {
    return new Submission(about, milestone, commands, grounds, texts, where, understood);
  }

  public Submission understanding(@Nullable Target target) {
    return new Submission(about, milestone, commands, grounds, texts, location, target);
  }
}
