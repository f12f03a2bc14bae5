package se.navigatorbot.bot.freetimes;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.diary.Diary;
import se.navigatorbot.bot.handover.Colleagues;
import se.navigatorbot.bot.hours.OpenDay;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;

/**
 * Works out what can be booked: the coach's weekly hours in steps of a meeting and its pause, within the centre's opening
 * hours, without days off, what is taken, and what another calendar says. Stepped by calendar day in local time.
 */
public final class FreeTimes {

    private final CoachBook book;
    private final Diary diary;
    private final OpeningHours hours;
    private final Region region;
    private final Colleagues colleagues;

    public FreeTimes(CoachBook book, Diary diary, OpeningHours hours, Region region, Colleagues colleagues) {
        this.colleagues = colleagues;
        this.book = book;
        this.diary = diary;
        this.hours = hours;
        this.region = region;
    }

    /** Whether participants may book that coach by themselves at all. */
    public boolean bookable(String coach) {
        return book.rules(coach).filter(rules -> !rules.week().isEmpty()).isPresent();
    }

    /** Minutes to stay free around the coach's meetings. */
    public Duration pause(String coach) {
        return Duration.ofMinutes(book.rules(coach).map(CoachRules::pause).orElse(0));
    }

    /** The next free times that fit, at most so many. */
    public List<FreeTime> next(String coach, Instant now, Catalogue catalogue, Predicate<FreeTime> fits, int atMost) {
        Optional<CoachRules> rules = book.rules(coach);
        return rules.isEmpty() ? List.of() : next(rules.get(), now, catalogue, fits, atMost);
    }

    private List<FreeTime> next(
            CoachRules rules, Instant now, Catalogue catalogue, Predicate<FreeTime> fits, int atMost) {
        List<Busy> busy = busy(rules, now);
        Instant earliest = now.plus(Duration.ofHours(rules.notice()));
        LocalDate today = LocalDate.ofInstant(now, zone());
        List<FreeTime> found = new ArrayList<>();
        for (int day = 0; day <= rules.daysAhead() && found.size() < atMost; day++) {
            onDay(rules, today.plusDays(day), catalogue).stream()
                    .filter(fits)
                    .filter(time -> free(time, busy, earliest))
                    .limit(atMost - found.size())
                    .forEach(found::add);
        }
        return found;
    }

    private List<Busy> busy(CoachRules rules, Instant now) {
        Duration pause = Duration.ofMinutes(rules.pause());
        List<Busy> all = new ArrayList<>();
        diary.taken(rules.coach(), now)
                .forEach(taken ->
                        all.add(new Busy(taken.from().minus(pause), taken.to().plus(pause))));
        book.calendar(rules.coach())
                .filter(calendar -> calendar.address().equals(rules.calendar()))
                .ifPresent(calendar -> all.addAll(calendar.busy()));
        return all;
    }

    private List<FreeTime> onDay(CoachRules rules, LocalDate day, Catalogue catalogue) {
        if (away(rules.coach(), day)) {
            return List.of();
        }
        return rules.week().stream()
                .filter(weekly -> weekly.day() == day.getDayOfWeek())
                .flatMap(weekly -> within(rules, weekly, hours.on(weekly.centre(), day, catalogue)).stream())
                .sorted(Comparator.comparing(FreeTime::start))
                .distinct()
                .toList();
    }

    /** Whether the coach does not work that day: part-time, or on leave. */
    public boolean away(String coach, LocalDate day) {
        return colleagues
                .find(coach)
                .filter(who -> !who.attendance().worksOn(day))
                .isPresent();
    }

    private List<FreeTime> within(CoachRules rules, WeeklyTime weekly, OpenDay open) {
        List<FreeTime> times = new ArrayList<>();
        LocalDateTime start = open.date().atTime(weekly.from());
        LocalDateTime last = open.date().atTime(weekly.to()).minusMinutes(rules.minutes());
        while (!start.isAfter(last)) {
            if (isOpen(open, start, rules.minutes())) {
                times.add(new FreeTime(rules.coach(), start, rules.minutes(), weekly.centre(), place(weekly)));
            }
            start = start.plusMinutes(rules.minutes() + rules.pause());
        }
        return times;
    }

    private static boolean isOpen(OpenDay open, LocalDateTime start, int minutes) {
        LocalDateTime end = start.plusMinutes(minutes);
        return open.spans().stream()
                .anyMatch(span -> !start.toLocalTime().isBefore(span.opens())
                        && end.toLocalDate().equals(open.date())
                        && !end.toLocalTime().isAfter(span.closes()));
    }

    private boolean free(FreeTime time, List<Busy> busy, Instant earliest) {
        Instant from = time.start().atZone(zone()).toInstant();
        Instant to = time.start().plusMinutes(time.minutes()).atZone(zone()).toInstant();
        return !from.isBefore(earliest) && busy.stream().noneMatch(some -> some.overlaps(from, to));
    }

    private String place(WeeklyTime weekly) {
        return weekly.place().isEmpty()
                ? region.centre(weekly.centre()).map(Centre::address).orElse(region.commonName())
                : weekly.place();
    }

    private ZoneId zone() {
        return region.zone();
    }
}
