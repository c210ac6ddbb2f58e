package nl.mijlpaal.command.asking;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/**
 * What was done.
 *
 * @param milestone its id
 * @param key what people call it
 * @param revision how far what was asked has come, such as {@code milestone:<uuid>@3}
 * @param changed false when everything was so already
 * @param understood how the words of the caller were read
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Answer(
    @Nullable String milestone,
    @Nullable String key,
    String revision,
    boolean changed,
    @Nullable Understood understood) {}
