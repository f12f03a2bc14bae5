package se.navigatorbot.bot.answers;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.StudyDate;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.Subject;

/**
 * Reminds once of a last day to apply, a week before it; the last working day before it when it was asked for later than
 * that.
 */
final class StudyReminders implements TimetablePart {

    private static final LocalTime AT = LocalTime.of(10, 0);
    private static final String WHY = "du bad om att bli påmind om en sista ansökningsdag";

    private final ZoneId zone;
    private final OpeningHours hours;
    private final CentreNames centreNames;

    StudyReminders(ZoneId zone, OpeningHours hours, CentreNames centreNames) {
        this.zone = zone;
        this.hours = hours;
        this.centreNames = centreNames;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return awaited(person).map(wish -> due(wish, catalogue)).min(Comparator.naturalOrder());
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Reply reply = soFar;
        for (Awaited wish : awaited(turn.person()).toList()) {
            if (!due(wish, turn.catalogue()).isAfter(turn.now())) {
                StudyDate date = turn.catalogue().dates().get(wish.what());
                if (date != null && date.ahead(turn.local().toLocalDate())) {
                    reply = reminding(turn, reply, date);
                }
                reply = reply.changing(
                        person -> person.withWishes(person.wishes().without(wish)));
            }
        }
        return reply;
    }

    /** A date that staff have taken away is let go at once. */
    private Instant due(Awaited wish, Catalogue catalogue) {
        StudyDate date = catalogue.dates().get(wish.what());
        if (date == null || date.closed()) {
            return wish.since();
        }
        Instant week = week(date).atZone(zone).toInstant();
        return week.isAfter(wish.since()) ? week : at(workingDayBefore(date.closes()));
    }

    /** When it is reminded of, local time, unless that is over. */
    static LocalDateTime week(StudyDate date) {
        return date.closes().minusWeeks(1).atTime(AT);
    }

    /** Nothing is said unasked on a day of rest, so that the day before may be too late. */
    private LocalDate workingDayBefore(LocalDate closes) {
        LocalDate day = closes.minusDays(1);
        while (hours.restDay(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    private Reply reminding(Turn turn, Reply soFar, StudyDate date) {
        Map<String, String> words = Map.of(
                "hej", Hello.to(turn.person().profile().firstName()),
                "titel", date.title(),
                "sista", SwedishTime.day(date.closes()),
                "center", centreNames.of(turn.person().profile().homeCentre()));
        Draft reminder = Draft.unasked(Wording.of("study.reminder", words), Subject.AKTIVITETER, WHY, About.NOTHING)
                .withSubject(null)
                .withValidUntil(date.closes().plusDays(1).atStartOfDay(zone).toInstant());
        return soFar.plus(reminder);
    }

    private Instant at(LocalDate date) {
        return date.atTime(AT).atZone(zone).toInstant();
    }

    private static Stream<Awaited> awaited(Participant person) {
        return person.wishes().awaited().stream().filter(wish -> wish.kind() == Awaited.Kind.STUDY_DATE);
    }
}
