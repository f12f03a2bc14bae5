package se.navigatorbot.bot.crisis;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.handover.DutyRoster;
import se.navigatorbot.bot.handover.DutyTexts;
import se.navigatorbot.bot.handover.HandoverTimeout;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.region.Helplines;
import se.navigatorbot.bot.region.Region;

/** What is done in danger. */
@Configuration(proxyBeanMethods = false)
public class CrisisConfiguration {

    @Bean
    Alarms alarms(DutyRoster roster, DutyTexts texts, Region region) {
        return new Alarms(roster, texts, region.zone());
    }

    @Bean
    HelplineWords helplineWords(Helplines helplines) {
        return new HelplineWords(helplines);
    }

    @Bean
    DangerAsked dangerAsked(HelplineWords words) {
        return new DangerAsked(words);
    }

    @Bean
    CrisisSkill crisisSkill(HelplineWords helplines, Alarms alarms, StaffQueue queue) {
        return new CrisisSkill(helplines, alarms, queue);
    }

    @Bean
    LeftCrisis leftCrisis(Alarms alarms, StaffQueue queue, HandoverTimeout timeout, StaffNames names) {
        return new LeftCrisis(alarms, queue, timeout, names);
    }

    @Bean
    CrisisTakenHandler crisisTakenHandler(StaffNames names) {
        return new CrisisTakenHandler(names);
    }

    @Bean
    CrisisDrillHandler crisisDrillHandler(Alarms alarms) {
        return new CrisisDrillHandler(alarms);
    }

    @Bean
    CrisisStepHandler crisisStepHandler() {
        return new CrisisStepHandler();
    }

    @Bean
    CrisisClearedHandler crisisClearedHandler(StaffNames names) {
        return new CrisisClearedHandler(names);
    }
}
