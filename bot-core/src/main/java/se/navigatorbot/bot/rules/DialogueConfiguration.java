package se.navigatorbot.bot.rules;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.bot.dialogue.Dialogue;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.NewlyReached;
import se.navigatorbot.bot.dialogue.RequestHandler;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Undoes;
import se.navigatorbot.bot.handover.SilentBot;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.links.AddressLinked;
import se.navigatorbot.bot.links.AddressLinkedHandler;
import se.navigatorbot.bot.links.LinkCodes;
import se.navigatorbot.bot.outbox.Judge;
import se.navigatorbot.bot.outbox.QuestionPut;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.OpenedChannels;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.intents.Understander;
import se.navigatorbot.intents.rules.CrisisRules;
import se.navigatorbot.intents.swedish.ChoiceReader;
import se.navigatorbot.intents.swedish.SwedishUnderstander;

/** The dialogue, put together from all skills, handlers and parts of the timetable that there are. */
@Configuration(proxyBeanMethods = false)
public class DialogueConfiguration {

    @Bean
    Texts texts() {
        return SwedishTexts.load();
    }

    @Bean
    CentreNames centreNames(Region region) {
        return centre -> region.centre(centre).map(Centre::name).orElse(region.commonName());
    }

    @Bean
    Understander understander() {
        return SwedishUnderstander.load();
    }

    @Bean
    RequestHandler<AddressLinked> addressLinked(CentreNames names) {
        return new AddressLinkedHandler(names);
    }

    @Bean
    ChoiceReading choiceReading() {
        return (text, offered) ->
                ChoiceReader.read(text, offered.stream().map(Choice::label).toList());
    }

    @Bean
    UnreadQuestions unreadQuestions(Judge judge) {
        return new UnreadQuestions(judge);
    }

    @Bean
    RequestHandler<QuestionPut> questionPut() {
        return new QuestionPutHandler();
    }

    @Bean
    Timetable timetable(List<TimetablePart> parts, UnreadQuestions unread) {
        return new PartedTimetable(parts, unread);
    }

    @Bean
    Dialogue dialogue(
            List<Skill> skills,
            List<RequestHandler<?>> handlers,
            Timetable timetable,
            UnreadQuestions unread,
            Heard heard,
            StaffQueue queue,
            SilentBot silentBot,
            OpenedChannels opened,
            LinkCodes linkCodes,
            CentreNames centreNames,
            Region region,
            AnswerLimits limits,
            NewlyReached newlyReached,
            List<Undoes> undoes,
            List<Interjection> interjections) {
        return new HouseDialogue(new DialogueParts(
                new SkillBook(skills),
                new RequestBook(handlers, timetable, unread),
                heard,
                queue,
                silentBot,
                opened,
                linkCodes,
                limits,
                newlyReached,
                undoes,
                centreNames,
                region,
                interjections));
    }

    @Bean
    Heard heard(Understander understander, ChoiceReading choices) {
        return new Heard(understander, choices, CrisisRules.standard()::level);
    }

    @Bean
    AnswerLimits answerLimits(
            @Value("${navigator.limits.answers-per-ten-minutes:20}") int answers,
            @Value("${navigator.limits.equal-exchanges:5}") int equal) {
        return new AnswerLimits(answers, equal);
    }
}
