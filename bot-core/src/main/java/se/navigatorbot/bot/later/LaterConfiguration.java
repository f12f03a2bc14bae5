package se.navigatorbot.bot.later;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.handover.HumanWord;

/** What staff write now and send later. */
@Configuration(proxyBeanMethods = false)
public class LaterConfiguration {

    @Bean
    SendLaterHandler sendLaterHandler(HumanWord word) {
        return new SendLaterHandler(word);
    }

    @Bean
    TakeBackLaterHandler takeBackLaterHandler() {
        return new TakeBackLaterHandler();
    }

    @Bean
    LaterTimes laterTimes(HumanWord word) {
        return new LaterTimes(word);
    }
}
