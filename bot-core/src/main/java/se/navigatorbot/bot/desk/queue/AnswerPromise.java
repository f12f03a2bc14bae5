package se.navigatorbot.bot.desk.queue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Span;

/** How somebody's waiting stands against the time within which the centre wants to answer, counted while it is open. */
public final class AnswerPromise {

    private static final int LOOK_BACK_DAYS = 14;

    private final OpeningHours hours;
    private final Duration within;

    /**
     * @param within opened time within which a first human answer is wanted
     */
    public AnswerPromise(OpeningHours hours, Duration within) {
        this.hours = hours;
        this.within = within;
    }

    /** How pressing it is. */
    public enum Pressure {
        CALM,
        /** More than half of the time is gone. */
        HALF,
        PAST
    }

    /**
     * @param centre null when not known: then every hour counts
     */
    Pressure of(@Nullable String centre, LocalDateTime since, LocalDateTime now, Catalogue catalogue) {
        Duration waited = centre == null ? Duration.between(since, now) : opened(centre, since, now, catalogue);
        if (waited.compareTo(within) > 0) {
            return Pressure.PAST;
        }
        return waited.multipliedBy(2).compareTo(within) > 0 ? Pressure.HALF : Pressure.CALM;
    }

    /**
     * When the time is over for somebody who has waited since then; empty when the centre does not open for so long.
     *
     * @param centre null when not known: then every hour counts
     */
    Optional<LocalDateTime> due(@Nullable String centre, LocalDateTime since, Catalogue catalogue) {
        if (centre == null) {
            return Optional.of(since.plus(within));
        }
        Duration left = within;
        LocalDate last = since.toLocalDate().plusDays(LOOK_BACK_DAYS);
        for (LocalDate day = since.toLocalDate(); !day.isAfter(last); day = day.plusDays(1)) {
            for (Span span : hours.on(centre, day, catalogue).spans()) {
                LocalDateTime closes = day.atTime(span.closes());
                Duration opened = both(day, span, since, closes);
                if (opened.compareTo(left) >= 0) {
                    return Optional.of(later(day.atTime(span.opens()), since).plus(left));
                }
                left = left.minus(opened);
            }
        }
        return Optional.empty();
    }

    /**
     * How long somebody waited, counted as the promise is.
     *
     * @param centre null when not known: then every hour counts
     */
    public Duration waited(@Nullable String centre, LocalDateTime since, LocalDateTime until, Catalogue catalogue) {
        if (centre == null) {
            return Duration.between(since, until);
        }
        Duration opened = Duration.ZERO;
        for (LocalDate day = since.toLocalDate(); !day.isAfter(until.toLocalDate()); day = day.plusDays(1)) {
            for (Span span : hours.on(centre, day, catalogue).spans()) {
                opened = opened.plus(both(day, span, since, until));
            }
        }
        return opened;
    }

    private Duration opened(String centre, LocalDateTime since, LocalDateTime now, Catalogue catalogue) {
        if (since.isBefore(now.minusDays(LOOK_BACK_DAYS))) {
            return within.plusMinutes(1);
        }
        Duration opened = Duration.ZERO;
        for (LocalDate day = since.toLocalDate(); !day.isAfter(now.toLocalDate()); day = day.plusDays(1)) {
            for (Span span : hours.on(centre, day, catalogue).spans()) {
                opened = opened.plus(both(day, span, since, now));
            }
            if (opened.compareTo(within) > 0) {
                return opened;
            }
        }
        return opened;
    }

    private static Duration both(LocalDate day, Span span, LocalDateTime since, LocalDateTime now) {
        LocalDateTime from = later(day.atTime(span.opens()), since);
        LocalDateTime to = day.atTime(span.closes()).isBefore(now) ? day.atTime(span.closes()) : now;
        return to.isAfter(from) ? Duration.between(from, to) : Duration.ZERO;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }
}
