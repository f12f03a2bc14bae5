package se.navigatorbot.bot.extracts;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.region.Region;

/** What is handed out. */
@Configuration(proxyBeanMethods = false)
public class ExtractsConfiguration {

    @Bean
    Extracts extracts(
            People people, OutboxTrace outbox, PartitionTraces partitions, List<Trace> traces, Region region) {
        return new Extracts(people, outbox, partitions, traces, region.zone());
    }
}
