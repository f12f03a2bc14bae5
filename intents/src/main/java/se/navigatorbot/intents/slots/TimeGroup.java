package se.navigatorbot.intents.slots;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.intents.slots.TimePiece.Ahead;
import se.navigatorbot.intents.slots.TimePiece.Bound;
import se.navigatorbot.intents.slots.TimePiece.Clock;
import se.navigatorbot.intents.slots.TimePiece.Days;
import se.navigatorbot.intents.slots.TimePiece.Hours;
import se.navigatorbot.intents.slots.TimePiece.Moment;
import se.navigatorbot.intents.slots.TimePiece.Side;
import se.navigatorbot.intents.slots.TimePiece.Span;
import se.navigatorbot.intents.slots.TimePiece.Week;
import se.navigatorbot.intents.slots.TimePiece.Weekday;

/** Neighbouring pieces that together say one time, at most one of each kind. */
final class TimeGroup {
    @Nullable
    Days days;

    @Nullable
    Weekday weekday;

    @Nullable
    Week week;

    @Nullable
    Span span;

    @Nullable
    Ahead ahead;

    @Nullable
    Moment moment;

    @Nullable
    Clock clock;

    @Nullable
    Hours hours;

    @Nullable
    Side side;

    /** Said not to suit: "inte på måndag". */
    boolean denied;

    private boolean boundLast;

    boolean isEmpty() {
        return !hasDay() && clock == null && hours == null && side == null;
    }

    boolean hasDay() {
        return days != null || weekday != null || week != null || span != null || ahead != null || moment != null;
    }

    boolean endsWithBound() {
        return boundLast;
    }

    /** Whether the piece can belong to the same time as those before it. */
    boolean accepts(TimePiece piece) {
        if (piece instanceof Bound) {
            return false;
        }
        if (piece instanceof Clock) {
            return clock == null
                    && (hours == null || hours.part())
                    && span == null
                    && (hasDay() || side != null || hours != null);
        }
        if (piece instanceof Hours part) {
            return hours == null && (clock == null || part.part());
        }
        return acceptsDay(piece);
    }

    private boolean acceptsDay(TimePiece piece) {
        if (!hasDay()) {
            return true;
        }
        if (piece instanceof Weekday) {
            return weekday == null && days == null && span == null && moment == null;
        }
        if (piece instanceof Week || piece instanceof Ahead) {
            return week == null && ahead == null && span == null && moment == null;
        }
        return piece instanceof Days && weekday != null && days == null && week == null && ahead == null;
    }

    void add(TimePiece piece) {
        boundLast = piece instanceof Bound;
        if (piece instanceof Days some) {
            days = some;
        } else if (piece instanceof Weekday day) {
            weekday = day;
        } else if (piece instanceof Week some) {
            week = some;
        } else if (piece instanceof Span some) {
            span = some;
        } else if (piece instanceof Ahead some) {
            ahead = some;
        } else {
            addTime(piece);
        }
    }

    private void addTime(TimePiece piece) {
        if (piece instanceof Moment some) {
            moment = some;
        } else if (piece instanceof Clock some) {
            clock = some;
        } else if (piece instanceof Hours some) {
            hours = some;
        } else if (piece instanceof Bound bound) {
            side = bound.side();
        }
    }
}
