package se.navigatorbot.bot.hours;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.HoursException;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.Season;
import se.navigatorbot.bot.region.Span;
import se.navigatorbot.bot.region.SpecialDay;
import se.navigatorbot.bot.region.WeekRow;

/**
 * Opening hours from the region file, the exceptions of staff and the public holidays. A centre that the region file
 * does not know is closed.
 */
public final class CentreHours implements OpeningHours {

    private static final int YEAR = 366;
    private static final int THREE_WEEKS = 21;

    private final Region region;
    private final RedDays redDays = new RedDays();

    public CentreHours(Region region) {
        this.region = region;
    }

    @Override
    public OpenDay on(String centreId, LocalDate date, Catalogue catalogue) {
        Optional<HoursException> exception = catalogue.hours(centreId, date);
        if (exception.isPresent()) {
            return new OpenDay(date, exception.get().spans(), exception.get().reason());
        }
        return region.centre(centreId)
                .map(centre -> planned(centre, date))
                .orElseGet(() -> new OpenDay(date, List.of(), ""));
    }

    @Override
    public Optional<LocalDateTime> nextOpening(String centre, LocalDateTime after, Catalogue catalogue) {
        for (int ahead = 0; ahead <= YEAR; ahead++) {
            LocalDate date = after.toLocalDate().plusDays(ahead);
            for (Span span : on(centre, date, catalogue).spans()) {
                if (date.atTime(span.closes()).isAfter(after)) {
                    LocalDateTime opens = date.atTime(span.opens());
                    return Optional.of(opens.isBefore(after) ? after : opens);
                }
            }
        }
        return Optional.empty();
    }

    @Override
    public LocalDate lastOpenDayBefore(String centre, LocalDate date, Catalogue catalogue) {
        for (int back = 1; back <= THREE_WEEKS; back++) {
            if (on(centre, date.minusDays(back), catalogue).open()) {
                return date.minusDays(back);
            }
        }
        return date.minusDays(1);
    }

    @Override
    public boolean restDay(LocalDate date) {
        return date.getDayOfWeek() == DayOfWeek.SATURDAY
                || date.getDayOfWeek() == DayOfWeek.SUNDAY
                || redDays.name(date).isPresent();
    }

    private OpenDay planned(Centre centre, LocalDate date) {
        Optional<SpecialDay> special = centre.specialDay(date);
        if (special.isPresent()) {
            return new OpenDay(date, special.get().spans(), special.get().reason());
        }
        Optional<String> redDay = redDays.name(date);
        if (redDay.isPresent()) {
            return new OpenDay(date, List.of(), redDay.get());
        }
        List<Span> usual = centre.rows(date, WeekRow.Kind.OPEN);
        LocalTime closes = redDays.before(date) ? centre.redDayEveCloses() : null;
        List<Span> spans = closing(usual, closes);
        if (!spans.equals(usual)) {
            return new OpenDay(date, spans, "dag före röd dag");
        }
        return new OpenDay(date, spans, centre.season(date).map(Season::name).orElse(""));
    }

    /** The same hours, none of them after that time. */
    private static List<Span> closing(List<Span> spans, @Nullable LocalTime closes) {
        if (closes == null) {
            return spans;
        }
        return spans.stream()
                .filter(span -> span.opens().isBefore(closes))
                .map(span -> span.closes().isAfter(closes) ? new Span(span.opens(), closes) : span)
                .toList();
    }
}
