package se.navigatorbot.bot.links;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.staff.AttendanceBook;
import se.navigatorbot.bot.staff.StaffAtHand;

/** The codes. */
@Configuration(proxyBeanMethods = false)
public class LinksConfiguration {

    @Bean
    RequestHandler<CodeWanted> codeWanted(StoredLinkCodes codes, CentreNames names) {
        return new CodeWantedHandler(codes, names);
    }

    @Bean
    Interjection webUnlock(People people, LinkCodes codes) {
        return new WebUnlock(people, codes);
    }

    @Bean
    StoredLinkCodes linkCodes(
            Redis redis, Documents documents, People people, AttendanceBook attendance, StaffAtHand staff) {
        return new StoredLinkCodes(redis, documents, people, (user, chat) -> {
            attendance.chat(user, chat);
            staff.changed();
        });
    }
}
