package se.navigatorbot.bot.rules;

import java.util.List;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.NewlyReached;
import se.navigatorbot.bot.dialogue.Undoes;
import se.navigatorbot.bot.handover.SilentBot;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.links.LinkCodes;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.OpenedChannels;
import se.navigatorbot.bot.region.Region;

/** What the dialogue is put together from. */
record DialogueParts(
        SkillBook skills,
        RequestBook requests,
        Heard heard,
        StaffQueue queue,
        SilentBot silentBot,
        OpenedChannels opened,
        LinkCodes linkCodes,
        AnswerLimits limits,
        NewlyReached newlyReached,
        List<Undoes> undoes,
        CentreNames centreNames,
        Region region,
        List<Interjection> interjections) {}
