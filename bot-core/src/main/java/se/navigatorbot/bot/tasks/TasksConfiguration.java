package se.navigatorbot.bot.tasks;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.outbox.StillTrue;

/** What staff have to do. */
@Configuration(proxyBeanMethods = false)
public class TasksConfiguration {

    @Bean
    AddTaskHandler addTaskHandler() {
        return new AddTaskHandler();
    }

    @Bean
    TakeTaskHandler takeTaskHandler(StaffNames names) {
        return new TakeTaskHandler(names);
    }

    @Bean
    NewsUntoldHandler newsUntoldHandler(StillTrue stillTrue) {
        return new NewsUntoldHandler(stillTrue);
    }

    @Bean
    FinishTaskHandler finishTaskHandler() {
        return new FinishTaskHandler();
    }
}
