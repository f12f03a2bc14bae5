package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;

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

    private final LaneGauge gauge;
    private final BooleanSupplier peopleWrite;
    private int room = FEW;

    /** @param peopleWrite whether somebody has written just now */
    Room(LaneGauge gauge, BooleanSupplier peopleWrite) {
        this.gauge = gauge;
        this.peopleWrite = peopleWrite;
    }

    /**
     * How many more may be handed over, 0 or less for none; waits itself while they leave fast.
     *
     * @param making how many have been handed over and do not wait to leave yet
     */
    int left(IntSupplier making) {
        if (peopleWrite.getAsBoolean()) {
            room = FEW;
            return besidePeople(making);
        }
        int left = room - taken(making);
        int before = Integer.MIN_VALUE;
        while (left < room / 2 && (before == Integer.MIN_VALUE || left - before >= LEAVES_FAST)) {
            rest();
            before = left;
            left = room - taken(making);
        }
        room = left < room / 2 ? FEW : Math.min(MANY, 2 * room);
        return left;
    }

    /** A few, and a rest before each few. */
    private int besidePeople(IntSupplier making) {
        int left = 0;
        for (int look = 0; left <= 0 && look < PATIENCE; look++) {
            rest();
            left = BESIDE_PEOPLE - taken(making);
        }
        return left;
    }

    private static void rest() {
        LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
    }

    private int taken(IntSupplier making) {
        return making.getAsInt() + gauge.waiting(room);
    }
}
