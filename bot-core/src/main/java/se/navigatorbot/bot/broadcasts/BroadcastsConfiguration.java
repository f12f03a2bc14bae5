package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.outbox.DailyCeiling;
import se.navigatorbot.bot.outbox.Judge;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.partitions.SoleDuty;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;
import se.navigatorbot.bot.turns.Turns;

/** One text to many. */
@Configuration(proxyBeanMethods = false)
public class BroadcastsConfiguration {

    private static final Duration OFTEN = Duration.ofMillis(250);
    private static final Duration SELDOM = Duration.ofHours(1);

    @Bean
    Mailings mailings(Redis redis, Documents documents) {
        return new Mailings(redis, documents);
    }

    @Bean
    StoppedList stoppedBroadcasts(Mailings mailings) {
        return new StoppedList(mailings);
    }

    @Bean
    ItemDraft itemDraft(CentreNames centreNames) {
        return new ItemDraft(centreNames);
    }

    @Bean
    Audience audience(People people, Judge judge, Catalogues catalogues, ItemDraft drafts) {
        return new Audience(people, judge, catalogues, drafts);
    }

    @Bean
    BroadcastItemHandler broadcastItemHandler(ItemDraft drafts) {
        return new BroadcastItemHandler(drafts);
    }

    @Bean
    BroadcastInterest broadcastInterest(StaffQueue queue) {
        return new BroadcastInterest(queue);
    }

    @Bean
    Previewing previewing(
            Mailings mailings,
            Audience audience,
            ItemDraft drafts,
            DailyCeiling ceiling,
            Region region,
            @Value("${navigator.broadcast.approve-above:100}") int approveAbove,
            @Value("${navigator.sms.price-per-part:0.65}") double pricePerPart) {
        return new Previewing(
                mailings, audience, drafts, ceiling, region, new BroadcastSettings(approveAbove, pricePerPart));
    }

    @Bean
    Broadcasting broadcasting(
            Mailings mailings, Previewing previewing, StoppedList stopped, Redis redis, BusinessClock clock) {
        return new Broadcasting(mailings, previewing, new Standings(mailings, redis), stopped, clock);
    }

    @Bean
    BroadcastWalker broadcastWalker(
            Mailings mailings,
            Audience audience,
            People people,
            Turns turns,
            Redis redis,
            StoppedList stopped,
            BusinessClock clock) {
        return new BroadcastWalker(mailings, audience, people, turns, new LaneGauge(redis), stopped, clock);
    }

    /** Also goes on with what an earlier process left half walked. */
    @Bean
    Recurring broadcastWalk(BroadcastWalker walker, SoleDuty duty) {
        return Recurring.every(OFTEN, "broadcast-walk", duty.only(walker::walk));
    }

    @Bean
    Recurring broadcastSweep(Mailings mailings, BusinessClock clock, SoleDuty duty) {
        return Recurring.every(SELDOM, "broadcast-sweep", duty.only(new BroadcastSweep(mailings, clock)::sweep));
    }
}
