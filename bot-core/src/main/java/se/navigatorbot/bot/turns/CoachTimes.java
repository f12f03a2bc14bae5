package se.navigatorbot.bot.turns;

import java.time.ZoneId;
import java.util.concurrent.Executor;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.partitions.InTurn;

/**
 * Brings coaches' diaries in line with what commits made of meetings: of each person one after another, and by the
 * meeting as it stands now, so that what is delivered late gives nothing back that is taken again.
 */
final class CoachTimes {

    private final Diary diary;
    private final PersonShelf shelf;
    private final ZoneId zone;
    private final InTurn people;

    CoachTimes(Diary diary, PersonShelf shelf, ZoneId zone, Executor pool) {
        this.diary = diary;
        this.shelf = shelf;
        this.zone = zone;
        this.people = new InTurn(pool);
    }

    /** Does the work when everything before it of the same person is done. */
    void inTurn(String participant, Runnable work) {
        people.submit(participant, work);
    }

    /** A meeting came to that time, or left it. */
    void settle(TakenTime changed) {
        shelf.read(changed.participant())
                .map(Known::person)
                .flatMap(person -> TakenTime.standing(person, changed.appointment(), zone))
                .filter(changed::beginsAs)
                .ifPresentOrElse(diary::hold, () -> diary.release(changed));
    }
}
