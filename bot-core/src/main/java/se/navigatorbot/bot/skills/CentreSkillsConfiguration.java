package se.navigatorbot.bot.skills;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.answers.KnownAnswers;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Region;

/** What can be asked about the centres and what they offer. */
@Configuration(proxyBeanMethods = false)
public class CentreSkillsConfiguration {

    @Bean
    Skill openingHoursSkill(Region region, OpeningHours hours) {
        return new OpeningHoursSkill(region, hours);
    }

    @Bean
    Skill locationSkill(Region region) {
        return new LocationSkill(region);
    }

    @Bean
    LeadOffer leadOffer(StaffQueue queue, Region region) {
        return new LeadOffer(queue, new CentreChoice(region));
    }

    @Bean
    Skill aboutServiceSkill(Region region, KnownAnswers answers, LeadOffer leads) {
        return answers.before(new AboutServiceSkill(region, leads::afterCentre));
    }
}
