package se.navigatorbot.bot.posters;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.skills.LeadTalk;

/** Words on posters. */
@Configuration(proxyBeanMethods = false)
public class PostersConfiguration {

    @Bean
    Interjection posterJoin(StaffQueue queue, LeadTalk leads, Region region) {
        return new PosterJoin(queue, leads, region);
    }

    @Bean
    PosterTexts posterTexts(
            Texts texts,
            Region region,
            @Value("${navigator.sms.twilio.from:}") String twilio,
            @Value("${navigator.sms.elks.from:}") String elks,
            @Value("${navigator.public-url:}") String publicUrl) {
        return new PosterTexts(texts, region, twilio.isBlank() ? elks : twilio, publicUrl);
    }
}
