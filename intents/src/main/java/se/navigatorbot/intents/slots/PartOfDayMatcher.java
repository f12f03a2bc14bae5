package se.navigatorbot.intents.slots;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Found;
import se.navigatorbot.intents.slots.TimePiece.Hours;
import se.navigatorbot.intents.slots.TimePiece.Moment;

/** Parts of a day: "fm", "på eftermiddagen", "ikväll", "i natt", "efter lunch". */
final class PartOfDayMatcher {
    private static final int NIGHT_ENDS = 6;

    private final LocalDateTime now;

    PartOfDayMatcher(LocalDateTime now) {
        this.now = now;
    }

    @Nullable
    Found match(TimeText text, int at) {
        Found today = partOfToday(text, at);
        today = today != null ? today : lunch(text, at);
        if (today != null) {
            return today;
        }
        int word = text.is(at, "pa", "under") ? at + 1 : at;
        Hours hours = hours(text.word(word));
        boolean greeting = text.is(at - 1, "god", "goda", "trevlig");
        return hours == null || greeting ? null : new Found(hours, word + 1);
    }

    private static @Nullable Hours hours(String word) {
        return switch (word) {
            case "fm", "formiddag", "formiddagen", "formidag", "formiddagar", "formiddan" -> part(9, 12);
            case "em", "efm", "eftermiddag", "eftermiddagen", "eftermidag", "eftermiddan", "eftermiddagar" ->
                part(12, 17);
            case "kvall", "kvallen", "kvallstid" -> part(17, 22);
            case "bitti", "bittida", "morgon", "morgonen", "morron", "morronen" -> part(6, 10);
            case "natten" -> part(22, NIGHT_ENDS);
            default -> null;
        };
    }

    /** Whether the word names a part of a day. */
    static boolean isNamed(String word) {
        return hours(word) != null;
    }

    private static Hours part(int from, int to) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(to, 0), true);
    }

    private @Nullable Found partOfToday(TimeText text, int at) {
        LocalDate today = now.toLocalDate();
        int word = text.is(at, "i") ? at + 1 : at;
        boolean led = word > at;
        String name = text.word(word);
        if (name.equals("ikvall") || name.equals("ikv") || name.equals("tonight") || led && name.equals("kvall")) {
            return found(today, part(17, 22), word + 1);
        }
        if (led && (name.equals("eftermiddag") || name.equals("em") || name.equals("eftermiddags"))) {
            return found(today, part(12, 17), word + 1);
        }
        if (led && (name.equals("formiddag") || name.equals("fm") || name.equals("formiddags"))) {
            return found(today, part(9, 12), word + 1);
        }
        if (name.equals("imorse") || led && name.equals("morse")) {
            return found(today, part(6, 10), word + 1);
        }
        return name.equals("inatt") || led && name.equals("natt") ? new Found(tonight(), word + 1) : null;
    }

    private static Found found(LocalDate day, Hours hours, int end) {
        return new Found(new Moment(day.atTime(hours.from()), day.atTime(hours.to()), true), end);
    }

    /** After midnight the night that is going on. */
    private Moment tonight() {
        LocalDate today = now.toLocalDate();
        boolean night = now.getHour() < NIGHT_ENDS;
        LocalDateTime start = night ? today.atStartOfDay() : today.atTime(22, 0);
        return new Moment(start, (night ? today : today.plusDays(1)).atTime(NIGHT_ENDS, 0), true);
    }

    private @Nullable Found lunch(TimeText text, int at) {
        if (!text.is(at + 1, "lunch", "lunchen")) {
            return null;
        }
        return switch (text.word(at)) {
            case "efter" -> new Found(part(13, 17), at + 2);
            case "fore", "innan" -> new Found(part(9, 12), at + 2);
            case "vid", "pa", "under", "kring" -> new Found(part(11, 13), at + 2);
            default -> null;
        };
    }
}
