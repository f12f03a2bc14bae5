package se.navigatorbot.bot.transit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A timetable in memory. Ways are worked out backwards from the moment to be there, one day's rides at a time. */
final class Timetable implements BusWays {

    private static final int WALK_METRES = 300;
    private static final int ANSWERS = 20_000;
    private static final int DAYS = 4;

    private final List<GtfsFile.Stop> stops;
    private final List<GtfsFile.Trip> trips;
    private final Map<String, GtfsFile.Service> services;
    private final List<GtfsFault> faults;
    private final int[][] near;
    private final Map<LocalDate, List<Ride>> days = Collections.synchronizedMap(latest(DAYS));
    private final Map<Asked, Optional<BusWay>> answers = Collections.synchronizedMap(latest(ANSWERS));

    Timetable(
            List<GtfsFile.Stop> stops,
            List<GtfsFile.Trip> trips,
            Map<String, GtfsFile.Service> services,
            List<GtfsFault> faults) {
        this.stops = List.copyOf(stops);
        this.trips = List.copyOf(trips);
        this.services = Map.copyOf(services);
        this.faults = List.copyOf(faults);
        this.near = new int[stops.size()][];
        for (int i = 0; i < near.length; i++) {
            near[i] = neighbours(i);
        }
    }

    /** From one stop of a trip to its next; seconds after midnight. */
    record Ride(int trip, int from, int to, int departs, int arrives) {}

    private record Asked(List<String> from, List<String> to, LocalDateTime start) {}

    /** What could not be used, at most a hundred. */
    List<GtfsFault> faults() {
        return faults;
    }

    @Override
    public boolean known() {
        return !trips.isEmpty();
    }

    @Override
    public Optional<BusWay> before(List<String> from, List<String> to, LocalDateTime start) {
        return answers.computeIfAbsent(new Asked(from, to, start), this::worked);
    }

    private Optional<BusWay> worked(Asked asked) {
        Set<Integer> from = called(asked.from());
        Set<Integer> to = called(asked.to());
        if (from.isEmpty() || to.isEmpty()) {
            return Optional.empty();
        }
        List<Ride> rides = days.computeIfAbsent(asked.start().toLocalDate(), this::rides);
        LocalTime start = asked.start().toLocalTime();
        return new Backwards(near, stops.size(), trips.size()).latest(rides, from, to, start.toSecondOfDay());
    }

    /** The stops called after the first of the names that any is called after: whole words, best a station. */
    private Set<Integer> called(List<String> names) {
        for (String name : names) {
            String wanted = name.toLowerCase(Locale.ROOT).strip();
            Set<Integer> found = new HashSet<>();
            for (int i = 0; i < stops.size(); i++) {
                if (!wanted.isEmpty() && matches(stops.get(i).name(), wanted)) {
                    found.add(i);
                }
            }
            if (!found.isEmpty()) {
                return main(found);
            }
        }
        return Set.of();
    }

    private static boolean matches(String stop, String wanted) {
        String name = stop.toLowerCase(Locale.ROOT);
        return name.equals(wanted)
                || name.startsWith(wanted + " ")
                || name.startsWith(wanted + ",")
                || name.endsWith(" " + wanted);
    }

    /** Of many stops in one town the station, when there is one. */
    private Set<Integer> main(Set<Integer> found) {
        Set<Integer> stations = new HashSet<>();
        for (int stop : found) {
            String name = stops.get(stop).name().toLowerCase(Locale.ROOT);
            if (name.contains("station") || name.contains("resecentrum") || name.contains("bussterminal")) {
                stations.add(stop);
            }
        }
        return stations.isEmpty() ? found : stations;
    }

    /** The rides of a day, what arrives last first. */
    private List<Ride> rides(LocalDate day) {
        List<Ride> rides = new ArrayList<>();
        for (int i = 0; i < trips.size(); i++) {
            GtfsFile.Service service = services.get(trips.get(i).service());
            if (service != null && service.runs(day)) {
                rides.addAll(rides(i));
            }
        }
        rides.sort(Comparator.comparingInt(Ride::arrives).reversed());
        return rides;
    }

    private List<Ride> rides(int trip) {
        List<GtfsFile.Call> calls = trips.get(trip).calls().stream()
                .sorted(Comparator.comparingInt(GtfsFile.Call::sequence))
                .toList();
        List<Ride> rides = new ArrayList<>();
        for (int i = 1; i < calls.size(); i++) {
            GtfsFile.Call before = calls.get(i - 1);
            GtfsFile.Call call = calls.get(i);
            if (call.arrives() >= before.departs()) {
                rides.add(new Ride(trip, before.stop(), call.stop(), before.departs(), call.arrives()));
            }
        }
        return rides;
    }

    private int[] neighbours(int stop) {
        GtfsFile.Stop here = stops.get(stop);
        int[] all = new int[8];
        int count = 0;
        for (int other = 0; other < stops.size(); other++) {
            GtfsFile.Stop there = stops.get(other);
            boolean close = here.station().equals(there.station()) || metres(here, there) <= WALK_METRES;
            if (other != stop && close) {
                all = count == all.length ? Arrays.copyOf(all, count * 2) : all;
                all[count++] = other;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static double metres(GtfsFile.Stop one, GtfsFile.Stop other) {
        double north = (one.lat() - other.lat()) * 111_200;
        double east = (one.lon() - other.lon()) * 111_200 * Math.cos(Math.toRadians(one.lat()));
        return Math.hypot(north, east);
    }

    private static <K, V> Map<K, V> latest(int most) {
        return new LinkedHashMap<>(16, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.@Nullable Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }
}
