package se.navigatorbot.bot.erasure;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.audiences.NamedLists;
import se.navigatorbot.bot.broadcasts.BroadcastTrace;
import se.navigatorbot.bot.employers.Employers;
import se.navigatorbot.bot.employers.RegisterTrace;
import se.navigatorbot.bot.privacy.CaseKind;
import se.navigatorbot.bot.privacy.Cases;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Held;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.BrokenGlass;
import se.navigatorbot.bot.time.BusinessClock;

/** Where something of a person lies outside the own partition; made of the store alone, so that a restore has it too. */
@Configuration(proxyBeanMethods = false)
public class TracesConfiguration {

    private static final Set<CaseKind> KEEPING = EnumSet.of(CaseKind.DISCLOSURE, CaseKind.RESTRICTION);

    @Bean
    PartitionTraces partitionTraces(Redis redis, Documents documents) {
        return new PartitionTraces(redis, documents);
    }

    @Bean
    Cases privacyCases(Redis redis, Documents documents) {
        return new Cases(redis, documents);
    }

    /** Whoever's public record somebody has asked for, and whoever wants own data to be stored and not used. */
    @Bean
    Held askedFor(Cases cases) {
        return () -> cases.all().stream()
                .filter(one -> one.open() && KEEPING.contains(one.kind()) && one.person() != null)
                .map(one -> String.valueOf(one.person()))
                .collect(Collectors.toSet());
    }

    @Bean
    Trace seatTrace(Redis redis) {
        return new SeatTrace(redis);
    }

    @Bean
    Trace diaryTrace(Redis redis) {
        return new DiaryTrace(redis);
    }

    @Bean
    Trace linkTrace(Redis redis) {
        return new LinkTrace(redis);
    }

    @Bean
    Trace glassTrace(Redis redis, Documents documents, BusinessClock clock) {
        return new GlassTrace(new BrokenGlass(redis, documents, clock.real()));
    }

    @Bean
    Trace broadcastTrace(Redis redis, Documents documents) {
        return new BroadcastTrace(redis, documents);
    }

    @Bean
    Trace registerTrace(Redis redis, Documents documents) {
        return new RegisterTrace(new Employers(redis, documents));
    }

    @Bean
    Trace listTrace(Redis redis, Documents documents) {
        return new ListTrace(new NamedLists(redis, documents));
    }

    @Bean
    Trace auditTrace(Redis redis, Documents documents, BusinessClock clock) {
        return new AuditTrace(new AuditLog(redis, documents, clock));
    }

    @Bean
    CaseTrace caseTrace(Cases cases, BusinessClock clock) {
        return new CaseTrace(cases, clock);
    }
}
