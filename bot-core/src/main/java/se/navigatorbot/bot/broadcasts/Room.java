package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import java.util.function.IntUnaryOperator;

/**
 * How many messages of broadcasts may wait to leave: few, so that a stop is felt at once; more while they leave fast, so
 * that the way out never stands still; hardly any while people write, so that answers overtake.
 */
final class Room {

    private static final int FEW = 50;
    private static final int MANY = 400;
    private static final int BESIDE_PEOPLE = 4;

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(10);
    private static final int PATIENCE = 20;

    /** Fewer between two looks is what a provider's rate allows: the next round of the walk is soon enough. */
    private static final int LEAVES_FAST = 4;

    private final IntUnaryOperator waiting;
    private final BooleanSupplier peopleWrite;
    private final Runnable rest;
    private int room = FEW;
    private int filled;

    /**
     * @param waiting how many wait to leave, where more than so many need not be counted
     * @param peopleWrite whether somebody has written just now
     * @param rest lets the moment between two looks pass
     */
    Room(IntUnaryOperator waiting, BooleanSupplier peopleWrite, Runnable rest) {
        this.waiting = waiting;
        this.peopleWrite = peopleWrite;
        this.rest = rest;
    }

    /** The room before broadcasts that wait in their lanes. */
    static Room before(LaneGauge lanes, BooleanSupplier peopleWrite) {
        return new Room(lanes::waiting, peopleWrite, () -> LockSupport.parkNanos(BETWEEN_LOOKS.toNanos()));
    }

    /**
     * How many more may be handed over, 0 or less for none; waits itself while they leave fast.
     *
     * @param making how many have been handed over and do not wait to leave yet
     */
    int left(IntSupplier making) {
        if (peopleWrite.getAsBoolean()) {
            room = FEW;
            filled = 0;
            return besidePeople(making);
        }
        int left = room - taken(making);
        int before = Integer.MIN_VALUE;
        while (left < room / 2 && (before == Integer.MIN_VALUE || left - before >= LEAVES_FAST)) {
            rest.run();
            before = left;
            left = room - taken(making);
        }
        boolean fast = room - left <= filled / 2 && filled > 0;
        filled = room;
        room = left < room / 2 ? FEW : fast ? Math.min(MANY, 2 * room) : room;
        return left;
    }

    /** A few, and a rest before each few. */
    private int besidePeople(IntSupplier making) {
        int left = 0;
        for (int look = 0; left <= 0 && look < PATIENCE; look++) {
            rest.run();
            left = BESIDE_PEOPLE - taken(making);
        }
        return left;
    }

    private int taken(IntSupplier making) {
        return making.getAsInt() + waiting.applyAsInt(room);
    }
}
