package se.navigatorbot.bot.transit;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A timetable in memory. Ways are worked out backwards from the moment to be there, one day's rides at a time. */
final class Timetable implements BusWays {

    private static final int ANSWERS = 20_000;

    /** Days on which the same trips run count as one. */
    private static final int DAYS = 6;

    private static final int DATES = 1_000;

    private final List<GtfsFile.Stop> stops;
    private final Stops names;
    private final List<GtfsFile.Trip> trips;
    private final Map<String, GtfsFile.Service> services;
    private final TimetableReport report;
    private final int[][] near;
    private final Map<Integer, List<Ride>> days = Collections.synchronizedMap(latest(DAYS));
    private final Map<LocalDate, Integer> plans = latest(DATES);
    private final List<Set<String>> running = new ArrayList<>();
    private final Map<Asked, WayFound> answers = Collections.synchronizedMap(latest(ANSWERS));

    Timetable(
            List<GtfsFile.Stop> stops,
            Stops names,
            List<GtfsFile.Trip> trips,
            Map<String, GtfsFile.Service> services,
            TimetableReport report) {
        this.stops = List.copyOf(stops);
        this.names = names;
        this.trips = List.copyOf(trips);
        this.services = Map.copyOf(services);
        this.report = report;
        this.near = new Neighbours(this.stops).all();
    }

    /** From one stop of a trip to its next; seconds after midnight. */
    record Ride(int trip, int from, int to, int departs, int arrives) {}

    /** @param plan which of the plans runs that day */
    private record Asked(Spot from, Spot to, int plan, LocalTime start) {}

    /** What could not be used, at most a hundred. */
    List<GtfsFault> faults() {
        return report.faults();
    }

    @Override
    public TimetableReport report() {
        return report;
    }

    @Override
    public boolean known() {
        return !trips.isEmpty();
    }

    @Override
    public WayFound before(Spot from, Spot to, LocalDateTime start) {
        Validity validity = report.validity();
        if (validity == null || !validity.covers(start.toLocalDate())) {
            return WayFound.OUTSIDE;
        }
        return answers.computeIfAbsent(
                new Asked(from, to, plan(start.toLocalDate()), start.toLocalTime()), this::worked);
    }

    @Override
    public boolean unsure(Spot spot) {
        return !names.of(spot).unsure().isEmpty();
    }

    @Override
    public boolean stopsAt(Spot spot) {
        return names.any(spot);
    }

    private WayFound worked(Asked asked) {
        Stops.Found from = names.of(asked.from());
        Stops.Found to = names.of(asked.to());
        if (!from.unsure().isEmpty() || !to.unsure().isEmpty()) {
            return WayFound.unsure(from.unsure().isEmpty() ? to.unsure() : from.unsure());
        }
        if (from.at().isEmpty() || to.at().isEmpty()) {
            return WayFound.NONE;
        }
        List<Ride> rides = days.computeIfAbsent(asked.plan(), this::ridesOf);
        return WayFound.of(new Backwards(near, stops.size(), trips.size())
                .latest(rides, from.at(), to.at(), asked.start().toSecondOfDay()));
    }

    /** The number of the services that run that day; days with the same services share one. */
    private synchronized int plan(LocalDate day) {
        Integer known = plans.get(day);
        if (known != null) {
            return known;
        }
        Set<String> all = services.entrySet().stream()
                .filter(service -> service.getValue().runs(day))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
        if (!running.contains(all)) {
            running.add(all);
        }
        int plan = running.indexOf(all);
        plans.put(day, plan);
        return plan;
    }

    private synchronized Set<String> services(int plan) {
        return running.get(plan);
    }

    /** The rides of those services, what arrives last first. */
    private List<Ride> ridesOf(int plan) {
        Set<String> all = services(plan);
        List<Ride> rides = new ArrayList<>();
        for (int i = 0; i < trips.size(); i++) {
            if (all.contains(trips.get(i).service())) {
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
