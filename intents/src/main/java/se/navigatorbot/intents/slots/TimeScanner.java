package se.navigatorbot.intents.slots;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Found;

/** Walks through a message, picks the pieces of time and puts neighbours into groups. */
final class TimeScanner {
    private static final Set<String> FILLERS = Set.of(
            "kl", "klockan", ",", "pa", "den", "vid", "i", ".", "–", "-", "da", "runt", "nan", "nagon", "gang", "typ",
            "helst", "garna");
    private static final int MOST_FILLERS = 2;
    private static final int MOST_GROUPS = 8;

    private final TimeText text;
    private final RelativeMatcher relative;
    private final Holidays holidays;
    private final SeasonMatcher seasons;
    private final SpanMatcher spans;
    private final DayMatcher days;
    private final DateRangeMatcher ranges;
    private final DateMatcher dates;
    private final PartOfDayMatcher parts;

    TimeScanner(TimeText text, LocalDateTime now) {
        this.text = text;
        this.relative = new RelativeMatcher(now);
        this.holidays = new Holidays(now.toLocalDate());
        this.seasons = new SeasonMatcher(now.toLocalDate());
        this.spans = new SpanMatcher(now.toLocalDate());
        this.days = new DayMatcher(now);
        this.ranges = new DateRangeMatcher(now.toLocalDate());
        this.dates = new DateMatcher(now.toLocalDate());
        this.parts = new PartOfDayMatcher(now);
    }

    /** Groups of pieces that together say one time, in order. */
    List<TimeGroup> groups() {
        List<TimeGroup> groups = new ArrayList<>();
        TimeGroup group = new TimeGroup();
        int end = 0;
        for (int at = 0; at < text.size() && groups.size() < MOST_GROUPS; ) {
            int repeated = Repetitions.end(text, at);
            if (repeated > at) {
                at = repeated;
                continue;
            }
            Found found = TimeStarts.at(text, at) ? piece(at, group.endsWithBound() && end == at) : null;
            if (found == null) {
                at++;
                continue;
            }
            if (!group.isEmpty() && (!onlyFillers(end, at) || !group.accepts(found.piece()))) {
                groups.add(group);
                group = new TimeGroup();
            }
            if (group.isEmpty()) {
                group.denied = isDenied(at);
            }
            group.add(found.piece());
            end = found.end();
            at = end;
        }
        groups.add(group);
        return groups;
    }

    private @Nullable Found piece(int at, boolean bounded) {
        Found found = relative.match(text, at);
        found = found != null ? found : holidays.match(text, at);
        found = found != null ? found : ranges.match(text, at);
        found = found != null ? found : seasons.match(text, at);
        found = found != null ? found : spans.match(text, at);
        found = found != null ? found : days.match(text, at);
        found = found != null ? found : dates.match(text, at);
        found = found != null ? found : ClockMatcher.match(text, at, bounded);
        found = found != null ? found : parts.match(text, at);
        return found != null ? found : BoundMatcher.match(text, at);
    }

    private boolean onlyFillers(int from, int to) {
        if (to - from > MOST_FILLERS) {
            return false;
        }
        for (int at = from; at < to; at++) {
            if (!FILLERS.contains(text.word(at))) {
                return false;
            }
        }
        return true;
    }

    /** "inte på måndag", "ej fm", "utom onsdag". */
    private boolean isDenied(int at) {
        int before = text.is(at - 1, "pa", "nan", "helst", "just", "bara", "heller", "den") ? at - 2 : at - 1;
        return !text.is(before - 1, "varfor")
                && text.is(before, "inte", "ej", "int", "inge", "utom", "forutom", "icke", "ine", "inet", "not");
    }
}
