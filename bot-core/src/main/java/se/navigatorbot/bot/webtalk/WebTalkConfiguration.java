package se.navigatorbot.bot.webtalk;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Conversations;

/** The web chat's view of talks. */
@Configuration(proxyBeanMethods = false)
public class WebTalkConfiguration {

    @Bean
    Conversations conversations(People people, Ground ground, Turns turns, Region region) {
        return new WebTalk(people, ground, turns, region);
    }
}
