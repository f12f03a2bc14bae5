package se.navigatorbot.bot.desk.live;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.desk.door.LoggedIn;
import se.navigatorbot.bot.desk.live.Sight.Rooms;
import se.navigatorbot.bot.desk.queue.QueueBoard;
import se.navigatorbot.bot.desk.queue.QueueView;
import se.navigatorbot.bot.desk.talk.TalkPane;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.staff.ShownPeople;

/** Open pages and what they are told. */
@Configuration(proxyBeanMethods = false)
@Import(LivePages.class)
public class LiveConfiguration {

    @Bean
    LiveDesks liveDesks(Ground ground, QueueBoard board, LoggedIn loggedIn) {
        LiveDesks desks = new LiveDesks(ground.onlookers(), board);
        loggedIn.whenSomebodyLeaves(desks::heartbeat);
        return desks;
    }

    @Bean
    Rooms liveRooms(QueueView queue, TalkPane talks, LoggedIn loggedIn, ShownPeople shown) {
        return new Rooms(queue, talks, loggedIn::caller, shown);
    }
}
