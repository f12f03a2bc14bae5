package se.navigatorbot.bot.erasure;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.privacy.Cases;
import se.navigatorbot.bot.privacy.ErasedList;
import se.navigatorbot.bot.privacy.Forgotten;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.LogRewrite;
import se.navigatorbot.bot.redis.NamesInStore;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.turns.Entrance;
import se.navigatorbot.bot.turns.Turns;

/** Erasing somebody. */
@Configuration(proxyBeanMethods = false)
@Import(TracesConfiguration.class)
public class ErasureConfiguration {

    /** Beside the store, in a place that a copy of the store does not bring back to what it was. */
    @Bean
    ErasedList erasedList(@Value("${navigator.erased-file:}") String file, DataDirectory data) {
        return new ErasedList(file.isBlank() ? data.file("erased") : Path.of(file));
    }

    @Bean
    Disks disks(Spool spool, Entrance entrance, Ground ground) {
        Forgotten forgotten = new Forgotten(ground.redis(), ground.documents());
        return new Disks(spool, entrance.storing().switchBack(), forgotten);
    }

    @Bean
    Erasing erasing(
            Ground ground,
            PartitionTraces partitions,
            List<Trace> traces,
            ErasedList list,
            People people,
            Turns turns,
            Cases cases,
            Disks disks,
            JedisRedis redis,
            BusinessClock clock) {
        List<Trace> others =
                traces.stream().filter(trace -> !(trace instanceof CaseTrace)).toList();
        Eraser eraser = new Eraser(partitions, others, ground.addresses(), new NamesInStore(redis));
        return new Erasing(eraser, partitions, list, people, turns, cases, disks, new LogRewrite(redis), clock);
    }
}
