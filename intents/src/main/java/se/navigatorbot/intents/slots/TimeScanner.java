package se.navigatorbot.intents.slots;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Found;
import se.navigatorbot.intents.slots.TimePiece.Weekday;

/** Walks through a message, picks the pieces of time and puts neighbours into groups. */
final class TimeScanner {
    private static final Set<String> FILLERS =
            Set.of("kl", "klockan", ",", "pa", "den", "vid", "i", ".", "–", "-", "da", "runt");
    private static final int MOST_FILLERS = 2;
    private static final int MOST_GROUPS = 8;

    private final TimeText text;
    private final RelativeMatcher relative;
    private final Holidays holidays;
    private final SeasonMatcher seasons;
    private final SpanMatcher spans;
    private final DayMatcher days;
    private final DateMatcher dates;
    private final PartOfDayMatcher parts;

    TimeScanner(TimeText text, LocalDateTime now) {
        this.text = text;
        this.relative = new RelativeMatcher(now);
        this.holidays = new Holidays(now.toLocalDate());
        this.seasons = new SeasonMatcher(now.toLocalDate());
        this.spans = new SpanMatcher(now.toLocalDate());
        this.days = new DayMatcher(now);
        this.dates = new DateMatcher(now.toLocalDate());
        this.parts = new PartOfDayMatcher(now);
    }

    /** Groups of pieces that together say one time, in order. */
    List<TimeGroup> groups() {
        List<TimeGroup> groups = new ArrayList<>();
        TimeGroup group = new TimeGroup();
        int end = 0;
        for (int at = 0; at < text.size() && groups.size() < MOST_GROUPS; ) {
            Found found = TimeStarts.at(text, at) ? piece(at, group.endsWithBound() && end == at) : null;
            if (found == null) {
                at++;
                continue;
            }
            if (isRepeating(found)) {
                at = afterRepetition(found.end());
                continue;
            }
            if (!group.isEmpty() && (!onlyFillers(end, at) || !group.accepts(found.piece()))) {
                groups.add(group);
                group = new TimeGroup();
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
        found = found != null ? found : seasons.match(text, at);
        found = found != null ? found : spans.match(text, at);
        found = found != null ? found : days.match(text, at);
        found = found != null ? found : dates.match(text, at);
        found = found != null ? found : ClockMatcher.match(text, at, bounded);
        found = found != null ? found : parts.match(text, at);
        return found != null ? found : BoundMatcher.match(text, at);
    }

    /** "mån-fre 9-16" tells when something is every week: no time that could be booked. */
    private boolean isRepeating(Found found) {
        return found.piece() instanceof Weekday
                && text.is(found.end(), "-", "–")
                && WeekdayNames.name(text, found.end() + 1) != null;
    }

    private int afterRepetition(int dash) {
        Found hours = ClockMatcher.match(text, dash + 2, false);
        return hours == null ? dash + 2 : hours.end();
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
}
