package se.navigatorbot.bot.transit;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The last departure that comes in time: rides are looked at once, from the latest arrival to the earliest, and each stop
 * remembers by when one must stand there.
 */
final class Backwards {

    private static final int CHANGE = 180;
    private static final int LONGEST = 4 * 3600;
    private static final int NEVER = -1;

    private final int[][] near;
    private final int[] standBy;
    private final int[] arrives;
    private final int[] legs;
    private final int[] tripArrives;
    private final int[] tripLegs;

    Backwards(int[][] near, int stops, int trips) {
        this.near = near;
        this.standBy = filled(stops);
        this.arrives = new int[stops];
        this.legs = new int[stops];
        this.tripArrives = filled(trips);
        this.tripLegs = new int[trips];
    }

    Optional<BusWay> latest(List<Timetable.Ride> rides, Set<Integer> from, Set<Integer> to, int deadline) {
        for (Timetable.Ride ride : rides) {
            if (ride.arrives() <= deadline && ride.departs() >= deadline - LONGEST && boards(ride, to)) {
                leave(ride);
            }
        }
        int best = NEVER;
        for (int stop : from) {
            best = standBy[stop] > NEVER && (best == NEVER || standBy[stop] > standBy[best]) ? stop : best;
        }
        if (best == NEVER) {
            return Optional.empty();
        }
        int departs = standBy[best] + CHANGE;
        int minutes = (arrives[best] - departs + 59) / 60;
        return Optional.of(new BusWay(LocalTime.ofSecondOfDay(departs), minutes, legs[best] - 1));
    }

    /** Whether one who is on that trip comes there in time. */
    private boolean boards(Timetable.Ride ride, Set<Integer> to) {
        int trip = ride.trip();
        if (tripArrives[trip] != NEVER) {
            return true;
        }
        if (to.contains(ride.to())) {
            tripArrives[trip] = ride.arrives();
            tripLegs[trip] = 1;
            return true;
        }
        if (standBy[ride.to()] >= ride.arrives()) {
            tripArrives[trip] = arrives[ride.to()];
            tripLegs[trip] = legs[ride.to()] + 1;
            return true;
        }
        return false;
    }

    private void leave(Timetable.Ride ride) {
        stand(ride.from(), ride.departs() - CHANGE, ride.trip());
        for (int neighbour : near[ride.from()]) {
            stand(neighbour, ride.departs() - 2 * CHANGE, ride.trip());
        }
    }

    private void stand(int stop, int by, int trip) {
        if (by > standBy[stop] && by >= 0) {
            standBy[stop] = by;
            arrives[stop] = tripArrives[trip];
            legs[stop] = tripLegs[trip];
        }
    }

    private static int[] filled(int length) {
        int[] all = new int[length];
        Arrays.fill(all, NEVER);
        return all;
    }
}
