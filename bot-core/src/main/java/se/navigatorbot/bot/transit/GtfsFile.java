package se.navigatorbot.bot.transit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads a GTFS archive: stops, trips, their times and the days they run. What is broken is noted with file, row, field
 * and reason; the good rows are taken.
 */
final class GtfsFile {

    private static final double METRES_A_DEGREE = 111_200;
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyyMMdd", Locale.ROOT);

    private final Map<String, Integer> stops = new HashMap<>();
    private final List<Stop> places = new ArrayList<>();
    private final Map<String, Integer> trips = new HashMap<>();
    private final List<Trip> runs = new ArrayList<>();
    private final Map<String, Service> services = new HashMap<>();
    private final List<GtfsFault> faults = new ArrayList<>();

    private final List<String> towns;

    private GtfsFile(List<String> towns) {
        this.towns = towns;
    }

    /**
     * @param towns main towns of the municipalities of the region
     * @throws IOException when the archive itself cannot be opened
     */
    static Timetable read(Path archive, List<String> towns) throws IOException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            GtfsFile file = new GtfsFile(towns);
            return file.read(new GtfsRows(zip, file.faults));
        } catch (ZipException e) {
            throw new IOException("not a zip archive", e);
        }
    }

    /** A stop, with the station it belongs to. */
    record Stop(String name, double lat, double lon, String station) {}

    /** One trip; its times are in order of the sequence. */
    record Trip(String service, List<Call> calls) {}

    /** A stop of a trip; times in seconds after midnight, beyond 24 h for the night. */
    record Call(int sequence, int stop, int arrives, int departs) {}

    /** Days on which trips run. */
    record Service(Set<DayOfWeek> days, LocalDate from, LocalDate to, Map<LocalDate, Boolean> exceptions) {

        boolean runs(LocalDate day) {
            Boolean exception = exceptions.get(day);
            return exception != null
                    ? exception
                    : days.contains(day.getDayOfWeek()) && !day.isBefore(from) && !day.isAfter(to);
        }
    }

    private Timetable read(GtfsRows rows) {
        for (String needed : List.of("stops.txt", "trips.txt", "stop_times.txt")) {
            if (!rows.has(needed)) {
                faults.add(new GtfsFault(needed, 0, "", "is not in the archive"));
            }
        }
        rows.each("stops.txt", this::stop);
        rows.each("calendar.txt", this::calendar);
        rows.each("calendar_dates.txt", this::exception);
        rows.each("trips.txt", this::trip);
        rows.each("stop_times.txt", this::call);
        return new Timetable(places, new Stops(places, towns), runs, services, faults);
    }

    private void stop(CSVRecord row) {
        String id = GtfsRows.text(row, "stop_id");
        Stop stop = new Stop(
                GtfsRows.text(row, "stop_name"),
                GtfsRows.number(row, "stop_lat"),
                GtfsRows.number(row, "stop_lon"),
                GtfsRows.textOr(row, "parent_station", id));
        stops.put(id, places.size());
        places.add(stop);
    }

    private void calendar(CSVRecord row) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (GtfsRows.text(row, day.name().toLowerCase(Locale.ROOT)).equals("1")) {
                days.add(day);
            }
        }
        services.put(
                GtfsRows.text(row, "service_id"),
                new Service(days, date(row, "start_date"), date(row, "end_date"), new HashMap<>()));
    }

    private void exception(CSVRecord row) {
        String kind = GtfsRows.text(row, "exception_type");
        if (!kind.equals("1") && !kind.equals("2")) {
            throw new GtfsRows.BadRow("exception_type", "is neither 1 nor 2");
        }
        services.computeIfAbsent(
                        GtfsRows.text(row, "service_id"),
                        id -> new Service(Set.of(), LocalDate.EPOCH, LocalDate.EPOCH, new HashMap<>()))
                .exceptions()
                .put(date(row, "date"), kind.equals("1"));
    }

    private void trip(CSVRecord row) {
        String service = GtfsRows.text(row, "service_id");
        if (!services.containsKey(service)) {
            throw new GtfsRows.BadRow("service_id", "no day is known on which it runs");
        }
        trips.put(GtfsRows.text(row, "trip_id"), runs.size());
        runs.add(new Trip(service, new ArrayList<>()));
    }

    private void call(CSVRecord row) {
        Integer trip = trips.get(GtfsRows.text(row, "trip_id"));
        Integer stop = stops.get(GtfsRows.text(row, "stop_id"));
        if (trip == null || stop == null) {
            throw new GtfsRows.BadRow(trip == null ? "trip_id" : "stop_id", "is not known");
        }
        String departs = GtfsRows.textOr(row, "departure_time", "");
        String arrives = GtfsRows.textOr(row, "arrival_time", departs);
        if (arrives.isEmpty()) {
            return;
        }
        int sequence = (int) GtfsRows.number(row, "stop_sequence");
        int at = seconds("arrival_time", arrives);
        runs.get(trip)
                .calls()
                .add(new Call(sequence, stop, at, departs.isEmpty() ? at : seconds("departure_time", departs)));
    }

    /** As the crow flies, near enough within a region. */
    static double metres(double lat, double lon, double otherLat, double otherLon) {
        double north = (lat - otherLat) * METRES_A_DEGREE;
        double east = (lon - otherLon) * METRES_A_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east);
    }

    private static int seconds(String field, String time) {
        if (!time.matches("\\d{1,2}:\\d{2}:\\d{2}")) {
            throw new GtfsRows.BadRow(field, "is no time such as 06:42:00");
        }
        String[] parts = time.split(":");
        return Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + Integer.parseInt(parts[2]);
    }

    private static LocalDate date(CSVRecord row, String field) {
        try {
            return LocalDate.parse(GtfsRows.text(row, field), DATE);
        } catch (DateTimeParseException e) {
            throw new GtfsRows.BadRow(field, "is no date such as 20261207");
        }
    }
}
