package se.navigatorbot.bot.monthly;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Hello;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.TimetablePart;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Why;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.Subject;

/**
 * On the first and the tenth, or the first working day after them: the activity report of Arbetsförmedlingen is handed in
 * from the first to the fourteenth. The text names no benefit.
 */
final class ReportTimes implements TimetablePart {

    private static final LocalTime AT = LocalTime.of(10, 0);
    private static final int FIRST = 1;
    private static final int AGAIN = 10;
    private static final int LAST = 14;

    /** What lay still for so long is said no more. */
    private static final Duration TOO_LATE = Duration.ofDays(2);

    private final ZoneId zone;
    private final OpeningHours hours;
    private final CentreNames centreNames;

    ReportTimes(ZoneId zone, OpeningHours hours, CentreNames centreNames) {
        this.zone = zone;
        this.hours = hours;
        this.centreNames = centreNames;
    }

    @Override
    public Optional<Instant> next(Participant person, Catalogue catalogue) {
        return person.wishes().stopped() ? Optional.empty() : wish(person).map(this::next);
    }

    @Override
    public Reply due(Turn turn, Reply soFar) {
        Awaited wish = wish(turn.person()).orElse(null);
        if (wish == null || turn.person().wishes().stopped() || next(wish).isAfter(turn.now())) {
            return soFar;
        }
        boolean useful = next(wish).plus(TOO_LATE).isAfter(turn.now());
        return (useful ? soFar.plus(told(turn)) : soFar)
                .changing(person -> person.withWishes(person.wishes().awaiting(wish.asked(turn.now()))));
    }

    private Instant next(Awaited wish) {
        Instant asked = wish.askedAt();
        Instant since = asked == null ? wish.since() : asked;
        LocalDate month = LocalDate.ofInstant(since, zone).withDayOfMonth(1);
        return Stream.of(month, month.plusMonths(1))
                .flatMap(first -> Stream.of(first.withDayOfMonth(FIRST), first.withDayOfMonth(AGAIN)))
                .map(this::working)
                .map(day -> day.atTime(AT).atZone(zone).toInstant())
                .filter(at -> at.isAfter(since))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate working(LocalDate from) {
        LocalDate day = from;
        while (hours.restDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }

    private Draft told(Turn turn) {
        Map<String, String> words = Map.of(
                "hej", Hello.to(turn.person().profile().firstName()),
                "center", centreNames.of(turn.person().profile().homeCentre()));
        LocalDate last = turn.local().toLocalDate().withDayOfMonth(LAST);
        return Draft.unasked(Wording.of("report.month", words), Subject.TIDER, Why.ACTIVITY_REPORT, About.NOTHING)
                .withSubject(null)
                .withValidUntil(last.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static Optional<Awaited> wish(Participant person) {
        return person.wishes().awaited().stream()
                .filter(one -> one.kind() == Awaited.Kind.ACTIVITY_REPORT)
                .findFirst();
    }
}
