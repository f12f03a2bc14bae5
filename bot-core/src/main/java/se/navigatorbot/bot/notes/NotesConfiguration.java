package se.navigatorbot.bot.notes;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Notes of staff. */
@Configuration(proxyBeanMethods = false)
public class NotesConfiguration {

    @Bean
    StaffNoteHandler staffNoteHandler() {
        return new StaffNoteHandler();
    }
}
