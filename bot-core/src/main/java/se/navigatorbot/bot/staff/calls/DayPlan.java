package se.navigatorbot.bot.staff.calls;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.freetimes.Busy;
import se.navigatorbot.bot.freetimes.CoachBook;
import se.navigatorbot.bot.freetimes.FreeTime;
import se.navigatorbot.bot.freetimes.FreeTimes;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Appointment;

/**
 * Where the meetings of one day go on another: at the same hour where the coach is free then, else at the coach's next
 * free time of that day. Nobody is moved onto somebody else, nor to a day on which the coach does not work or the centre
 * is closed.
 */
final class DayPlan {

    private static final int MANY = 50;

    private final CoachBook book;
    private final FreeTimes free;
    private final OpeningHours hours;
    private final Catalogues catalogues;
    private final Diary diary;
    private final HouseTime time;
    private final ZoneId zone;

    DayPlan(
            CoachBook book,
            FreeTimes free,
            OpeningHours hours,
            Catalogues catalogues,
            Diary diary,
            HouseTime time,
            ZoneId zone) {
        this.book = book;
        this.free = free;
        this.hours = hours;
        this.catalogues = catalogues;
        this.diary = diary;
        this.time = time;
        this.zone = zone;
    }

    /**
     * @param meetings by start
     * @return the new start of each that has room
     */
    Map<Appointment, LocalDateTime> onto(LocalDate day, String coach, List<Appointment> meetings) {
        if (free.away(coach, day)) {
            return Map.of();
        }
        List<Busy> busy = busy(coach);
        List<FreeTime> others = free.next(
                coach,
                time.instant(),
                catalogues.current(),
                some -> some.start().toLocalDate().equals(day),
                MANY);
        Map<Appointment, LocalDateTime> plan = new LinkedHashMap<>();
        for (Appointment meeting : meetings) {
            LocalDateTime same = day.atTime(meeting.start().toLocalTime());
            boolean open = hours.on(meeting.centre(), day, catalogues.current()).open();
            LocalDateTime start = open && fits(same, meeting, busy) ? same : other(others, meeting, busy);
            if (start != null) {
                busy.add(span(start, meeting));
                plan.put(meeting, start);
            }
        }
        return plan;
    }

    private static @Nullable LocalDateTime first(List<LocalDateTime> starts) {
        return starts.isEmpty() ? null : starts.get(0);
    }

    private @Nullable LocalDateTime other(List<FreeTime> others, Appointment meeting, List<Busy> busy) {
        return first(others.stream()
                .map(FreeTime::start)
                .filter(start -> fits(start, meeting, busy))
                .toList());
    }

    private List<Busy> busy(String coach) {
        List<Busy> all = new ArrayList<>();
        diary.taken(coach, time.instant()).forEach(taken -> all.add(new Busy(taken.from(), taken.to())));
        book.calendar(coach)
                .filter(calendar -> book.rules(coach)
                        .filter(rules -> rules.calendar().equals(calendar.address()))
                        .isPresent())
                .ifPresent(calendar -> all.addAll(calendar.busy()));
        return all;
    }

    private boolean fits(LocalDateTime start, Appointment meeting, List<Busy> busy) {
        Busy wanted = span(start, meeting);
        return wanted.from().isAfter(time.instant())
                && busy.stream().noneMatch(some -> some.overlaps(wanted.from(), wanted.to()));
    }

    private Busy span(LocalDateTime start, Appointment meeting) {
        Instant from = start.atZone(zone).toInstant();
        return new Busy(from, start.plusMinutes(meeting.minutes()).atZone(zone).toInstant());
    }
}
