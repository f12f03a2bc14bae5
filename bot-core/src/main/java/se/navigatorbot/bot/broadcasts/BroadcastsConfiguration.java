package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.audiences.NamedLists;
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
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.stories.BorrowedWords;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.Recurring;
import se.navigatorbot.bot.turns.Entrance;
import se.navigatorbot.bot.turns.Turns;

/** One text to many. */
@Configuration(proxyBeanMethods = false)
public class BroadcastsConfiguration {

    /** Somebody who has just written is answered, and may write again. */
    private static final Duration JUST_NOW = Duration.ofSeconds(1);

    private static final Duration OFTEN = Duration.ofMillis(250);
    private static final Duration NOW_AND_THEN = Duration.ofSeconds(5);
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
    NamedLists namedLists(Redis redis, Documents documents) {
        return new NamedLists(redis, documents);
    }

    @Bean
    BroadcastSettings broadcastSettings(
            @Value("${navigator.broadcast.approve-above:100}") int approveAbove,
            @Value("${navigator.broadcast.undo:PT60S}") Duration undo,
            @Value("${navigator.sms.price-per-part:0.65}") double pricePerPart) {
        return new BroadcastSettings(approveAbove, pricePerPart, undo);
    }

    @Bean
    ItemDraft itemDraft(CentreNames centreNames, Region region) {
        return new ItemDraft(centreNames, region.zone());
    }

    @Bean
    ItemStates itemStates(Redis redis) {
        return new ItemStates(redis);
    }

    @Bean
    Told told(Mailings mailings, ItemStates states) {
        return new Told(mailings, states);
    }

    @Bean
    Audience audience(People people, Judge judge, Catalogues catalogues, ItemDraft drafts, Region region) {
        return new Audience(people, judge, catalogues, drafts, region.zone());
    }

    @Bean
    BroadcastItemHandler broadcastItemHandler(ItemDraft drafts) {
        return new BroadcastItemHandler(drafts);
    }

    @Bean
    TryTextHandler tryTextHandler() {
        return new TryTextHandler();
    }

    @Bean
    BroadcastInterest broadcastInterest(StaffQueue queue) {
        return new BroadcastInterest(queue);
    }

    @Bean
    Previewing previewing(
            Mailings mailings,
            Audience audience,
            Told told,
            ItemDraft drafts,
            DailyCeiling ceiling,
            Region region,
            BroadcastSettings settings,
            BorrowedWords borrowed) {
        return new Previewing(mailings, new Counting(audience, told, drafts), ceiling, region, settings, borrowed);
    }

    @Bean
    Broadcasting broadcasting(
            Mailings mailings,
            Previewing previewing,
            StoppedList stopped,
            ItemStates states,
            BroadcastSettings settings,
            BusinessClock clock) {
        return new Broadcasting(mailings, previewing, new Standings(mailings, states), stopped, settings.undo(), clock);
    }

    @Bean
    Trying trying(Broadcasting broadcasting, StaffAccounts accounts, People people, Turns turns, ItemDraft drafts) {
        return new Trying(broadcasting, accounts, people, turns, drafts);
    }

    @Bean
    Tracing tracing(
            Mailings mailings, Audience audience, Told told, ItemStates states, BusinessClock clock, Region region) {
        return new Tracing(mailings, audience, told, states, clock, region.zone());
    }

    @Bean
    Reporting reporting(
            Mailings mailings, ItemStates states, People people, ItemDraft drafts, BroadcastSettings settings) {
        return new Reporting(mailings, states, people, drafts, settings.pricePerPart());
    }

    @Bean
    BroadcastWalker broadcastWalker(
            Mailings mailings,
            Audience audience,
            Told told,
            People people,
            Turns turns,
            Entrance entrance,
            StoppedList stopped,
            BusinessClock clock) {
        Room room = Room.before(
                new LaneGauge(entrance.ground().redis()),
                () -> entrance.storing().heardWithin(JUST_NOW));
        return new BroadcastWalker(mailings, audience, told, people, turns, room, stopped, clock);
    }

    /** Also goes on with what an earlier process left half walked. */
    @Bean
    Recurring broadcastWalk(BroadcastWalker walker, SoleDuty duty) {
        return Recurring.every(OFTEN, "broadcast-walk", duty.only(walker::walk));
    }

    @Bean
    Recurring broadcastRounds(
            Mailings mailings, Previewing previewing, BusinessClock clock, Region region, SoleDuty duty) {
        Rounds rounds = new Rounds(mailings, previewing, clock, region.zone());
        return Recurring.every(NOW_AND_THEN, "broadcast-rounds", duty.only(rounds::begin));
    }

    @Bean
    BroadcastSweep broadcastAges(Mailings mailings, BusinessClock clock) {
        return new BroadcastSweep(mailings, clock, clock.real());
    }

    @Bean
    Recurring broadcastSweep(BroadcastSweep sweep, SoleDuty duty) {
        return Recurring.every(SELDOM, "broadcast-sweep", duty.only(sweep::sweep));
    }
}
