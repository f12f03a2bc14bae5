package se.navigatorbot.bot.skills;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.answers.KnownAnswers;
import se.navigatorbot.bot.dialogue.AnswersQuestion;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.OtherLanguages;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.SubjectWords;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.handover.CoachAbsence;
import se.navigatorbot.bot.handover.Colleagues;
import se.navigatorbot.bot.handover.StaffNames;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;

/** The skills about the talk itself and about people. */
@Configuration(proxyBeanMethods = false)
public class TalkConfiguration {

    @Bean
    Skill greetSkill(CentreNames names) {
        return new GreetSkill(names);
    }

    @Bean
    Skill thanksSkill() {
        return new ThanksSkill();
    }

    @Bean
    Skill menuSkill() {
        return new MenuSkill();
    }

    @Bean
    Skill botIdentitySkill(CentreNames names) {
        return new BotIdentitySkill(names);
    }

    @Bean
    OpenQuestions openQuestions(List<AnswersQuestion> answers) {
        return new OpenQuestions(answers);
    }

    @Bean
    Skill yesNoSkill(OpenQuestions questions, ChoiceReading choices) {
        return new YesNoSkill(questions, choices);
    }

    @Bean
    Interjection refusalBetween(OpenQuestions questions) {
        return new RefusalBetween(questions);
    }

    @Bean
    Interjection callDetails(StaffQueue queue) {
        return new CallDetails(queue);
    }

    @Bean
    Interjection offerDetails(StaffQueue queue) {
        return new OfferDetails(queue);
    }

    @Bean
    Interjection employerSpeaks(StaffQueue queue) {
        return new EmployerSpeaks(queue);
    }

    @Bean
    Skill fallbackSkill(StaffQueue queue, LanguageSkill languages, Region region) {
        return new FallbackSkill(
                queue, languages, new EndedProgrammes(region), new TownAlone(new CentreChoice(region)));
    }

    @Bean
    LeadTalk leadTalk(StaffQueue queue, Region region) {
        return new LeadTalk(queue, new CentreChoice(region));
    }

    @Bean
    Skill humanSkill(StaffQueue queue, LeadTalk leads) {
        return new HumanSkill(queue, leads);
    }

    @Bean
    Skill complaintSkill(StaffQueue queue) {
        return new ComplaintSkill(queue);
    }

    @Bean
    LanguageSkill languageSkill(StaffQueue queue) {
        return new LanguageSkill(queue, OtherLanguages.load());
    }

    @Bean
    Skill myCoachSkill(
            StaffNames staff, StaffQueue queue, Region region, Colleagues colleagues, OpeningHours hours, Texts texts) {
        return new MyCoachSkill(staff, queue, region, new CoachAbsence(colleagues, hours, texts));
    }

    @Bean
    Skill changeProfileSkill(StaffQueue queue, CentreNames names, Region region, Texts texts) {
        return new ChangeProfileSkill(queue, names, new CentreChoice(region), new SubjectWords(texts));
    }

    @Bean
    Skill ownDataSkill(StaffQueue queue) {
        return new OwnDataSkill(queue);
    }

    @Bean
    Skill adaptationSkill(StaffQueue queue, KnownAnswers answers) {
        return answers.before(new AdaptationSkill(queue));
    }

    @Bean
    Skill questionForStaff(StaffQueue queue, KnownAnswers answers) {
        return answers.before(new QuestionForStaff(queue));
    }
}
