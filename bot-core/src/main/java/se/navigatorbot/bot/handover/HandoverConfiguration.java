package se.navigatorbot.bot.handover;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.OpenedChannels;
import se.navigatorbot.bot.region.Region;

/** The way to a human and back. */
@Configuration(proxyBeanMethods = false)
public class HandoverConfiguration {

    @Bean
    RequestHandler<SeenFromElsewhere> seenFromElsewhere(StaffQueue queue) {
        return new SeenFromElsewhereHandler(queue);
    }

    @Bean
    DutyTexts dutyTexts(CentreNames centreNames) {
        return new DutyTexts(centreNames);
    }

    @Bean
    Placing placing(ObjectProvider<Colleagues> colleagues, OpeningHours hours, DutyRoster roster) {
        return new Placing(
                () -> colleagues.getIfAvailable(() -> Colleagues.NOBODY).all(), new Presence(hours), roster);
    }

    @Bean
    ReadingTimes readingTimes(OpeningHours hours, Placing placing, Region region, CentreNames names, Texts texts) {
        return new ReadingTimes(
                hours, placing, region.centres().stream().map(Centre::id).toList(), names, texts);
    }

    @Bean
    StaffQueue staffQueue(Placing placing, DutyTexts dutyTexts, ReadingTimes readingTimes) {
        return new StaffQueue(placing, dutyTexts, readingTimes);
    }

    @Bean
    SilentBot silentBot(StaffQueue queue, Placing placing, ReadingTimes readingTimes, StaffNames names) {
        return new SilentBot(queue, placing, readingTimes, names);
    }

    @Bean
    NextMorning nextMorning(OpeningHours hours, Region region) {
        return new NextMorning(hours, region.zone());
    }

    @Bean
    HumanWord humanWord(Texts texts, OpenedChannels opened, StaffNames names, NextMorning morning, Placing placing) {
        return new HumanWord(texts, opened, names, morning, placing);
    }

    @Bean
    StaffReplyHandler staffReplyHandler(HumanWord word) {
        return new StaffReplyHandler(word);
    }

    @Bean
    TakeConversationHandler takeConversationHandler(StaffNames names) {
        return new TakeConversationHandler(names);
    }

    @Bean
    AssignConversationHandler assignConversationHandler(StaffQueue queue) {
        return new AssignConversationHandler(queue);
    }

    @Bean
    SnoozeConversationHandler snoozeConversationHandler(OpeningHours hours) {
        return new SnoozeConversationHandler(hours);
    }

    @Bean
    ConversationReadHandler conversationReadHandler() {
        return new ConversationReadHandler();
    }

    @Bean
    ReleaseConversationHandler releaseConversationHandler(Texts texts, StaffQueue queue) {
        return new ReleaseConversationHandler(texts, queue);
    }

    @Bean
    CloseConversationHandler closeConversationHandler(Texts texts, StaffQueue queue) {
        return new CloseConversationHandler(texts, queue);
    }

    @Bean
    MessageParkedHandler messageParkedHandler() {
        return new MessageParkedHandler();
    }

    @Bean
    HandoverTimeout handoverTimeout(
            OpeningHours hours, Region region, @Value("${navigator.handover.timeout:P1D}") String timeout) {
        return HandoverTimeout.parse(timeout, hours, region.zone());
    }

    @Bean
    HandoverTimes handoverTimes(
            StaffQueue queue,
            Placing placing,
            HandoverTimeout timeout,
            Texts texts,
            Region region,
            NextMorning morning) {
        return new HandoverTimes(queue, placing, timeout, morning, texts, region.zone());
    }
}
