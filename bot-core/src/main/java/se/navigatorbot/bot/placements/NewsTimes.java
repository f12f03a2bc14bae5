package se.navigatorbot.bot.placements;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import se.navigatorbot.bot.dialogue.WeeklyCap;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.intents.Subject;

/** When a person may next hear of a placement unasked: at most once a day, within the weekly cap. */
final class NewsTimes {

    private static final LocalTime MORNING = LocalTime.of(10, 0);

    private NewsTimes() {}

    static boolean wants(Participant person) {
        return !person.wishes().stopped() && person.wishes().wants(Subject.PRAKTIK);
    }

    /** The first moment, from {@code now} on. */
    static Instant earliest(Participant person, Instant now, ZoneId zone) {
        Instant room = WeeklyCap.roomAt(person.talk(), now);
        Instant told = person.journey().following().toldAt();
        Instant day = told == null ? now : at(day(told, zone).plusDays(1), zone);
        boolean today = told != null && day(told, zone).equals(day(now, zone));
        Instant next = today ? day : now;
        return room.isAfter(next) ? room : next;
    }

    /** The first moment from {@code at} on: the day after another one was told, and when the week has room. */
    static Instant room(Participant person, Instant at, ZoneId zone) {
        Instant told = person.journey().following().toldAt();
        Instant next = told == null || day(told, zone).isBefore(day(at, zone))
                ? at
                : at(day(told, zone).plusDays(1), zone);
        Instant room = WeeklyCap.roomAt(person.talk(), next);
        return room.isAfter(next) ? room : next;
    }

    /** Ten o'clock that day. */
    static Instant at(LocalDate day, ZoneId zone) {
        return day.atTime(MORNING).atZone(zone).toInstant();
    }

    static LocalDate day(Instant at, ZoneId zone) {
        return LocalDate.ofInstant(at, zone);
    }
}
