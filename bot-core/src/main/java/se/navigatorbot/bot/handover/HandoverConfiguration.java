package se.navigatorbot.bot.handover;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
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
    DutyTexts dutyTexts(CentreNames centreNames) {
        return new DutyTexts(centreNames);
    }

    @Bean
    StaffQueue staffQueue(
            DutyRoster roster, DutyTexts dutyTexts, OpeningHours hours, Region region, CentreNames names, Texts texts) {
        ReadingTimes readingTimes = new ReadingTimes(
                hours, region.centres().stream().map(Centre::id).toList(), names, texts);
        return new StaffQueue(roster, dutyTexts, readingTimes);
    }

    @Bean
    StaffReplyHandler staffReplyHandler(Texts texts, OpenedChannels opened) {
        return new StaffReplyHandler(texts, opened);
    }

    @Bean
    ReleaseConversationHandler releaseConversationHandler(Texts texts) {
        return new ReleaseConversationHandler(texts);
    }

    @Bean
    MessageParkedHandler messageParkedHandler() {
        return new MessageParkedHandler();
    }

    @Bean
    HandoverTimes handoverTimes(
            StaffQueue queue,
            DutyRoster roster,
            OpeningHours hours,
            Texts texts,
            Region region,
            @Value("${navigator.handover.timeout:P1D}") String timeout) {
        return new HandoverTimes(queue, roster, HandoverTimeout.parse(timeout, hours, region.zone()), texts, region);
    }
}
