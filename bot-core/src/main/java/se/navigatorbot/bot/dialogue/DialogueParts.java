package se.navigatorbot.bot.dialogue;

import java.util.Optional;
import java.util.function.Function;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.OpenedChannels;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Understander;

/**
 * What the dialogue is put together from.
 *
 * @param crisisWords how plainly a text speaks of danger, by words alone
 */
record DialogueParts(
        SkillBook skills,
        RequestBook requests,
        Understander understander,
        ChoiceReading choices,
        Function<String, Optional<CrisisLevel>> crisisWords,
        StaffQueue queue,
        OpenedChannels opened,
        LinkCodes linkCodes,
        AnswerLimits limits,
        CentreNames centreNames) {}
