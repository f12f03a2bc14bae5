package se.navigatorbot.bot.catalogue;

import java.time.Instant;

/**
 * How a participant stands with an activity, as the participant's own document says.
 *
 * @param version of that document; an older one changes nothing
 * @param seat number of the seat; 0 where there is none, or it has no number
 * @param at since when one waits, or until when one is offered; the epoch otherwise
 */
public record SeatStanding(Kind kind, long version, int seat, Instant at) {

    /** What a participant has of an activity. */
    public enum Kind {
        HELD("held"),
        LEFT("left"),
        WAITS("waits"),
        OFFERED("offer");

        private final String word;

        Kind(String word) {
            this.word = word;
        }
    }

    public static SeatStanding held(long version, int seat) {
        return new SeatStanding(Kind.HELD, version, seat, Instant.EPOCH);
    }

    public static SeatStanding left(long version) {
        return new SeatStanding(Kind.LEFT, version, 0, Instant.EPOCH);
    }

    public static SeatStanding waits(long version, Instant since) {
        return new SeatStanding(Kind.WAITS, version, 0, since);
    }

    public static SeatStanding offered(long version, int seat, Instant until) {
        return new SeatStanding(Kind.OFFERED, version, seat, until);
    }

    /** As the store keeps it. */
    String stored() {
        String begin = kind.word + ":" + version;
        return switch (kind) {
            case HELD -> begin + ":" + seat;
            case LEFT -> begin;
            case WAITS -> begin + ":" + at.toEpochMilli();
            case OFFERED -> begin + ":" + at.toEpochMilli() + ":" + seat;
        };
    }
}
