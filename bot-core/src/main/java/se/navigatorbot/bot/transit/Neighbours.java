package se.navigatorbot.bot.transit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which stops one walks between when changing: of the same station, or close to each other. */
final class Neighbours {

    private static final int WALK_METRES = 300;

    /** Squares are larger than a walk also in the north of the country. */
    private static final double SQUARES_A_DEGREE = 100;

    private final List<GtfsFile.Stop> stops;
    private final Map<Long, List<Integer>> squares = new HashMap<>();
    private final Map<String, List<Integer>> stations = new HashMap<>();

    Neighbours(List<GtfsFile.Stop> stops) {
        this.stops = stops;
        for (int i = 0; i < stops.size(); i++) {
            GtfsFile.Stop stop = stops.get(i);
            squares.computeIfAbsent(square(stop, 0, 0), key -> new ArrayList<>())
                    .add(i);
            stations.computeIfAbsent(stop.station(), key -> new ArrayList<>()).add(i);
        }
    }

    /** Of each stop the others, by number. */
    int[][] all() {
        int[][] near = new int[stops.size()][];
        for (int i = 0; i < near.length; i++) {
            near[i] = of(i);
        }
        return near;
    }

    private int[] of(int stop) {
        GtfsFile.Stop here = stops.get(stop);
        Set<Integer> near = new TreeSet<>(stations.getOrDefault(here.station(), List.of()));
        for (int north = -1; north <= 1; north++) {
            for (int east = -1; east <= 1; east++) {
                for (int other : squares.getOrDefault(square(here, north, east), List.of())) {
                    GtfsFile.Stop there = stops.get(other);
                    if (GtfsFile.metres(here.lat(), here.lon(), there.lat(), there.lon()) <= WALK_METRES) {
                        near.add(other);
                    }
                }
            }
        }
        near.remove(stop);
        return near.stream().mapToInt(Integer::intValue).toArray();
    }

    private static long square(GtfsFile.Stop stop, int north, int east) {
        long row = Math.round(stop.lat() * SQUARES_A_DEGREE) + north;
        long column = Math.round(stop.lon() * SQUARES_A_DEGREE) + east;
        return row * 1_000_000 + column;
    }
}
