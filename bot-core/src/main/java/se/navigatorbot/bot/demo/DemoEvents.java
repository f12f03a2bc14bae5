package se.navigatorbot.bot.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.catalogue.Terms;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.Span;
import se.navigatorbot.intents.EventKind;

/** Three weeks of activities at every centre. The same day always gives the same ones, so that a start repeats nothing. */
final class DemoEvents {

    private static final int WEEKS = 3;
    private static final DateTimeFormatter MONTH_AND_DAY = DateTimeFormatter.ofPattern("MMdd", Locale.ROOT);

    /** What a centre does in a week, one a working day; a title fits a text message. */
    private static final List<Plan> PLANS = List.of(
            new Plan("cv", EventKind.CV_WORKSHOP, "CV-verkstad", 13, 2, 8, false, false),
            new Plan("intervju", EventKind.INTERVIEW_TRAINING, "Intervjuträning", 10, 2, 6, false, false),
            new Plan("foretag", EventKind.COMPANY_VISIT, "1 timme 3 företag", 9, 3, 15, false, true),
            new Plan("sprak", EventKind.LANGUAGE_CAFE, "Språkcafé", 13, 2, 0, true, false),
            new Plan("pengar", EventKind.LECTURE, "Koll på pengarna", 11, 1, 0, true, true));

    private final Region region;
    private final OpeningHours hours;

    DemoEvents(Region region, OpeningHours hours) {
        this.region = region;
        this.hours = hours;
    }

    /** All from tomorrow on, each on a day and at an hour when its centre is open. */
    List<Event> from(LocalDate today, Catalogue catalogue) {
        List<Event> events = new ArrayList<>();
        List<Centre> centres = region.centres();
        for (int i = 0; i < centres.size(); i++) {
            for (int ahead = 1; ahead <= WEEKS * 7; ahead++) {
                LocalDate date = today.plusDays(ahead);
                Plan plan = PLANS.get((date.getDayOfWeek().getValue() - 1 + i) % PLANS.size());
                event(centres.get(i), date, plan, catalogue).ifPresent(events::add);
            }
        }
        return events;
    }

    private Optional<Event> event(Centre centre, LocalDate date, Plan plan, Catalogue catalogue) {
        LocalTime start = LocalTime.of(plan.hour, 0);
        return hours.on(centre.id(), date, catalogue).spans().stream()
                .filter(span -> fits(span, start, plan.hours))
                .findFirst()
                .map(span -> new Event(
                        plan.stem + "-" + MONTH_AND_DAY.format(date) + "-" + centre.id(),
                        1,
                        plan.kind,
                        plan.title,
                        centre.id(),
                        centre.address(),
                        date.atTime(start),
                        date.atTime(start.plusHours(plan.hours)),
                        plan.seats,
                        plan.dropIn,
                        plan.wholeRegion,
                        false,
                        Terms.OPEN));
    }

    private static boolean fits(Span span, LocalTime start, int hours) {
        return span.contains(start) && !start.plusHours(hours).isAfter(span.closes());
    }

    private record Plan(
            String stem,
            EventKind kind,
            String title,
            int hour,
            int hours,
            int seats,
            boolean dropIn,
            boolean wholeRegion) {}
}
