package se.navigatorbot.bot.links;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.AttendanceBook;
import se.navigatorbot.bot.staff.StaffAtHand;

/** The codes. */
@Configuration(proxyBeanMethods = false)
public class LinksConfiguration {

    @Bean
    StoredLinkCodes linkCodes(
            Redis redis, Documents documents, People people, AttendanceBook attendance, StaffAtHand staff) {
        return new StoredLinkCodes(redis, documents, people, (user, chat) -> {
            attendance.chat(user, chat);
            staff.changed();
        });
    }
}
