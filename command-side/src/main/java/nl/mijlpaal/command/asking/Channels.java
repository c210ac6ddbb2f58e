package nl.mijlpaal.command.asking;

import nl.mijlpaal.command.deciding.Actor;
import nl.mijlpaal.contract.Channel;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * By which way a command came in, as the client of its token says: the pages hand on what somebody
 * typed there with a token that was given to the pages.
 *
 * @param pagesClient the client id of the pages at the identity provider
 */
@ConfigurationProperties("mijlpaal")
record Channels(@DefaultValue("pages") String pagesClient) {

  Channel of(Actor actor) {
    return actor.client().equals(pagesClient) ? Channel.PAGE : Channel.REST;
  }
}
