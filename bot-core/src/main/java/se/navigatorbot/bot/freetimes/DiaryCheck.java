package se.navigatorbot.bot.freetimes;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.diary.TakenTime;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;

/**
 * Compares coaches' diaries with the meetings that people have, for what was booked before there was a diary, restored
 * from an older copy or mended by hand. People's own documents are right.
 */
public final class DiaryCheck {

    private static final Logger log = LoggerFactory.getLogger(DiaryCheck.class);

    /** By then every claim of today has run out, so that what is left is held. */
    private static final Duration PAST_CLAIMS = Duration.ofDays(1);

    private final CoachBook book;
    private final People people;
    private final Diary diary;
    private final Clock clock;
    private final ZoneId zone;

    DiaryCheck(CoachBook book, People people, Diary diary, Clock clock, ZoneId zone) {
        this.book = book;
        this.people = people;
        this.diary = diary;
        this.clock = clock;
        this.zone = zone;
    }

    /** Adds what is missing, gives back what nobody has; returns how many of both. */
    int compare() {
        Instant now = clock.instant();
        List<Row> rows =
                people.rows(row -> row.meetings() == null || !row.meetings().isEmpty());
        Set<String> coaches = new HashSet<>();
        book.all().forEach(rules -> coaches.add(rules.coach()));
        int mended = 0;
        for (Row row : rows) {
            for (Appointment meeting : standing(row, now)) {
                coaches.add(meeting.coach());
                TakenTime time = TakenTime.of(row.id(), meeting, zone);
                if (!held(meeting.coach(), now).contains(time)) {
                    hold(time);
                    mended++;
                }
            }
        }
        for (String coach : coaches) {
            for (TakenTime time : held(coach, now)) {
                if (time.from().isAfter(now) && !stands(time)) {
                    release(time);
                    mended++;
                }
            }
        }
        if (mended > 0) {
            log.warn("{} times in coaches' diaries did not agree with people's meetings; they do now", mended);
        }
        return mended;
    }

    private List<Appointment> standing(Row row, Instant now) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        List<Row.Meeting> known = row.meetings();
        boolean none = known != null
                && known.stream().noneMatch(meeting -> meeting.start().isAfter(local));
        return none
                ? List.of()
                : people.find(row.id()).map(Participant::appointments).orElse(List.of()).stream()
                        .filter(meeting -> meeting.comes(local))
                        .toList();
    }

    private List<TakenTime> held(String coach, Instant now) {
        return diary.taken(coach, now.plus(PAST_CLAIMS));
    }

    private boolean stands(TakenTime time) {
        return people.find(time.participant())
                .flatMap(person -> TakenTime.standing(person, time.appointment(), zone))
                .filter(time::equals)
                .isPresent();
    }

    /** Looks anew: the meeting may just have been called off. */
    private void hold(TakenTime time) {
        diary.hold(time);
        if (!stands(time)) {
            diary.release(time);
        }
    }

    /** Looks anew: the meeting may just have been booked. */
    private void release(TakenTime time) {
        diary.release(time);
        if (stands(time)) {
            diary.hold(time);
        }
    }
}
