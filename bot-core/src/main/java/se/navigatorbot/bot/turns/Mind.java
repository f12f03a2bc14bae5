package se.navigatorbot.bot.turns;

import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.dialogue.Dialogue;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.inbox.RequestKinds;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.intents.Understander;

/**
 * Who decides, and on what.
 *
 * @param firstAid who may have answered a message before it came into the store
 */
public record Mind(
        Understander understander,
        Dialogue dialogue,
        Timetable timetable,
        Catalogues catalogues,
        Diary diary,
        RequestKinds kinds,
        FirstAid firstAid) {}
