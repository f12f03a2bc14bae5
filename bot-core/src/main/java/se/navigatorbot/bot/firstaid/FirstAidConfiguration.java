package se.navigatorbot.bot.firstaid;

import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.crisis.CrisisSkill;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.rules.CrisisRules;

/** Danger while the store is away. */
@Configuration(proxyBeanMethods = false)
public class FirstAidConfiguration {

    private static final int HANDS = 4;

    /** Nothing else may use these threads: danger waits for nobody. */
    @Bean(destroyMethod = "shutdownNow", defaultCandidate = false)
    ScheduledExecutorService firstAidHands() {
        AtomicInteger count = new AtomicInteger();
        return Executors.newScheduledThreadPool(HANDS, work -> {
            Thread thread = new Thread(work, "first-aid-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    @Bean
    FirstAid firstAid(
            CrisisSkill crisis,
            Understander understander,
            List<Channel> channels,
            Texts texts,
            Spool spool,
            Ground ground,
            @Qualifier("firstAidHands") ScheduledExecutorService hands) {
        FirstWords words = new FirstWords(
                crisis, crisis::ringAgain, ground.addresses(), ground.shelf(), ground.clock(), ground.zone());
        DangerEar ear = new DangerEar(CrisisRules.standard()::level, understander, ground.clock(), ground.zone());
        UrgentPost post = new UrgentPost(channels, texts, ground.clock(), ground.zone());
        return new FirstAidDesk(ear, words, post, spool, ground, hands, CrisisSkill.ringsAgainAfter());
    }
}
