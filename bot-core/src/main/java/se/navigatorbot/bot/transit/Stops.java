package se.navigatorbot.bot.transit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stops by name. Timetables say where a stop is and not in which municipality, and the same street or village is in many:
 * a name is looked for where the own town is the nearest of the region's towns, and what then still lies in several places
 * is not guessed.
 */
final class Stops {

    /** As far as stops of one place lie from its middle. */
    private static final double ONE_PLACE = 1_500;

    /** As far as a street lies from the stops called after its village. */
    private static final double NEAR = 4_000;

    /** As far as stops of a whole town lie from its middle. */
    private static final double ONE_TOWN = 10_000;

    /** Farther from the town nothing belongs to its municipality. */
    private static final double FARTHEST = 40_000;

    private final List<GtfsFile.Stop> stops;
    private final Map<String, List<Integer>> byWord = new HashMap<>();
    private final Map<String, Point> towns = new LinkedHashMap<>();

    /** @param towns main towns of the municipalities of the region */
    Stops(List<GtfsFile.Stop> stops, List<String> towns) {
        this.stops = stops;
        for (int i = 0; i < stops.size(); i++) {
            for (String word : words(stops.get(i).name())) {
                byWord.computeIfAbsent(word, key -> new ArrayList<>()).add(i);
            }
        }
        for (String town : towns) {
            Set<Integer> found = main(called(town));
            if (!found.isEmpty() && within(found, ONE_TOWN)) {
                this.towns.put(lower(town), middle(found));
            }
        }
    }

    /**
     * @param at none when no stop is called so, or it is not clear which
     * @param unsure the name that lies in several places, empty for none
     */
    record Found(Set<Integer> at, String unsure) {}

    private record Point(double lat, double lon) {}

    /** The stops of the first of its names that any is called after; best a station. */
    Found of(Spot spot) {
        for (String name : spot.names()) {
            Set<Integer> found = main(there(name, spot));
            if (!found.isEmpty()) {
                boolean whole = lower(name).equals(lower(spot.town()));
                return within(found, whole ? ONE_TOWN : ONE_PLACE) ? new Found(found, "") : new Found(Set.of(), name);
            }
        }
        return new Found(Set.of(), "");
    }

    /** Whether one is called after the first of its names. */
    boolean any(Spot spot) {
        return !spot.names().isEmpty() && !called(spot.names().get(0)).isEmpty();
    }

    private Set<Integer> there(String name, Spot spot) {
        Set<Integer> called = called(name);
        String town = lower(spot.town());
        Set<Integer> saying = new HashSet<>(called);
        saying.removeIf(stop -> !named(lower(stops.get(stop).name()), town));
        if (!town.isEmpty() && !saying.isEmpty()) {
            return saying;
        }
        Point own = towns.get(town);
        if (own == null) {
            return called;
        }
        called.removeIf(stop -> !nearest(point(stop), own));
        return nearOther(called, name, spot);
    }

    /** "Storgatan" in Kallinge rather than in the town, where both are named. */
    private Set<Integer> nearOther(Set<Integer> found, String name, Spot spot) {
        if (within(found, ONE_PLACE)) {
            return found;
        }
        for (String other : spot.names()
                .subList(spot.names().indexOf(name) + 1, spot.names().size())) {
            Set<Integer> near = new HashSet<>(found);
            Set<Integer> place = called(other);
            near.removeIf(stop -> place.stream().noneMatch(one -> metres(point(stop), point(one)) <= NEAR));
            if (!near.isEmpty()) {
                return near;
            }
        }
        return found;
    }

    private boolean nearest(Point stop, Point own) {
        double far = metres(stop, own);
        return far <= FARTHEST && towns.values().stream().allMatch(town -> metres(stop, town) >= far);
    }

    private boolean within(Set<Integer> found, double metres) {
        Point middle = middle(found);
        return found.stream().allMatch(stop -> metres(point(stop), middle) <= metres);
    }

    private Point middle(Set<Integer> found) {
        double lat = found.stream()
                .mapToDouble(stop -> stops.get(stop).lat())
                .average()
                .orElse(0);
        double lon = found.stream()
                .mapToDouble(stop -> stops.get(stop).lon())
                .average()
                .orElse(0);
        return new Point(lat, lon);
    }

    private Point point(int stop) {
        return new Point(stops.get(stop).lat(), stops.get(stop).lon());
    }

    private Set<Integer> called(@Nullable String name) {
        String wanted = lower(name);
        Set<Integer> found = new HashSet<>();
        List<String> words = words(wanted);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        for (String form : List.of(last, last + "s")) {
            for (int stop : byWord.getOrDefault(form, List.of())) {
                if (named(lower(stops.get(stop).name()), wanted)) {
                    found.add(stop);
                }
            }
        }
        return found;
    }

    /** Whether a stop is called after a place: "Ronneby", "Ronneby station", "Olofströms busstation", "Lunden, Ronneby". */
    private static boolean named(String stop, String wanted) {
        return !wanted.isEmpty()
                && (stop.equals(wanted)
                        || stop.startsWith(wanted + " ")
                        || stop.startsWith(wanted + "s ")
                        || stop.startsWith(wanted + ",")
                        || stop.endsWith(" " + wanted)
                        || stop.endsWith("(" + wanted + ")"));
    }

    /** Of many stops in one town the station, when there is one. */
    private Set<Integer> main(Set<Integer> found) {
        Set<Integer> stations = new HashSet<>(found);
        stations.removeIf(stop -> {
            String name = lower(stops.get(stop).name());
            return !name.contains("station") && !name.contains("resecentrum") && !name.contains("bussterminal");
        });
        return stations.isEmpty() ? found : stations;
    }

    private static List<String> words(String name) {
        return Arrays.stream(lower(name).split("[^\\p{L}\\p{N}-]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String lower(@Nullable String name) {
        return name == null ? "" : name.toLowerCase(Locale.ROOT).strip();
    }

    private static double metres(Point one, Point other) {
        return GtfsFile.metres(one.lat(), one.lon(), other.lat(), other.lon());
    }
}
