package se.navigatorbot.intents.slots;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Ahead;
import se.navigatorbot.intents.slots.TimePiece.Days;
import se.navigatorbot.intents.slots.TimePiece.Found;
import se.navigatorbot.intents.slots.TimePiece.Moment;
import se.navigatorbot.intents.slots.TimePiece.Span;

/** Times told from now: "om en kvart", "om 3 dagar", "om en vecka", "om en stund". */
final class RelativeMatcher {
    private final LocalDateTime now;

    RelativeMatcher(LocalDateTime now) {
        this.now = now;
    }

    @Nullable
    Found match(TimeText text, int at) {
        if (text.number(at) == 8 && text.is(at + 1, "dagar", "dar") && !text.isNumber(at)) {
            return new Found(new Ahead(1), at + 2);
        }
        if (!text.is(at, "om", "in")) {
            return fromDay(text, at);
        }
        Durations.Found duration = Durations.at(text, at + 1);
        if (duration != null) {
            LocalDateTime then = SwedishClock.after(now, duration.duration());
            return new Found(new Moment(then, then.plusMinutes(1), true), duration.end());
        }
        return text.row(at + 1, "en", "stund") ? new Found(soon(), at + 3) : counted(text, at + 1);
    }

    /** "Tre veckor från idag", "två dagar från imorgon". */
    private @Nullable Found fromDay(TimeText text, int at) {
        int count = text.number(at);
        if (count < 1 || count > 99 || !text.is(at + 2, "fran")) {
            return null;
        }
        int inside = text.is(at + 3, "i") ? at + 4 : at + 3;
        LocalDate from = switch (text.word(inside)) {
            case "idag", "dag", "nu" -> now.toLocalDate();
            case "imorgon", "imorron", "imorn", "morgon" -> now.toLocalDate().plusDays(1);
            default -> null;
        };
        return from == null
                ? null
                : switch (text.word(at + 1)) {
                    case "dag", "dagar", "dar" -> new Found(Days.of(from.plusDays(count)), inside + 1);
                    case "vecka", "veckor", "v" -> new Found(Days.of(from.plusWeeks(count)), inside + 1);
                    case "manad", "manader" -> new Found(Days.of(from.plusMonths(count)), inside + 1);
                    default -> null;
                };
    }

    private Moment soon() {
        return new Moment(now.plus(Duration.ofMinutes(15)), now.plus(Duration.ofHours(2)), false);
    }

    private @Nullable Found counted(TimeText text, int at) {
        LocalDate today = now.toLocalDate();
        if (text.row(at, "ett", "par", "dagar") || text.row(at, "ett", "par", "dar")) {
            return new Found(new Span(today.plusDays(2), today.plusDays(4), false), at + 3);
        }
        if (text.is(at, "nagra", "nara", "ngra") && text.is(at + 1, "dagar", "dar")) {
            return new Found(new Span(today.plusDays(2), today.plusDays(6), false), at + 2);
        }
        int count = text.number(at);
        if (count < 1 || count > 99) {
            return null;
        }
        return switch (text.word(at + 1)) {
            case "dag", "dagar", "dar", "days", "day" -> new Found(Days.of(today.plusDays(count)), at + 2);
            case "dygn" -> new Found(point(now.plusDays(count)), at + 2);
            case "vecka", "veckor", "v", "vka", "week", "weeks" -> new Found(new Ahead(count), at + 2);
            case "manad", "manader" -> new Found(Days.of(today.plusMonths(count)), at + 2);
            default -> null;
        };
    }

    private static Moment point(LocalDateTime at) {
        return new Moment(at, at.plusMinutes(1), true);
    }
}
