package se.navigatorbot.bot.transit;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
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
import org.jspecify.annotations.Nullable;

/**
 * Reads a GTFS archive: stops, trips, their times and the days they run. What is broken is noted with file, row, field
 * and reason; the good rows are taken.
 */
final class GtfsFile {

    private static final double METRES_A_DEGREE = 111_200;
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);

    private final Map<String, Integer> stops = new HashMap<>();
    private final List<Stop> places = new ArrayList<>();
    private final Map<String, Integer> trips = new HashMap<>();
    private final List<Trip> runs = new ArrayList<>();
    private final Map<String, Service> services = new HashMap<>();
    private final List<GtfsFault> faults = new ArrayList<>();

    private final List<String> towns;
    private Validity vouched = new Validity(LocalDate.MIN, LocalDate.MAX);

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

        /** From the first to the last day on which anything may run; null for none. */
        @Nullable
        Validity validity() {
            Validity all = days.isEmpty() ? null : new Validity(from, to);
            for (Map.Entry<LocalDate, Boolean> exception : exceptions.entrySet()) {
                LocalDate day = exception.getKey();
                all = exception.getValue() ? Validity.joined(all, new Validity(day, day)) : all;
            }
            return all;
        }
    }

    private Timetable read(GtfsRows rows) {
        for (String needed : List.of("stops.txt", "trips.txt", "stop_times.txt")) {
            if (!rows.has(needed)) {
                faults.add(new GtfsFault(needed, 0, "", BadValue.NO_FILE));
            }
        }
        rows.each("stops.txt", this::stop);
        rows.each("calendar.txt", this::calendar);
        rows.each("calendar_dates.txt", this::exception);
        rows.each("trips.txt", this::trip);
        rows.each("stop_times.txt", this::call);
        rows.each("feed_info.txt", this::feed);
        return new Timetable(
                places,
                new Stops(places, towns),
                runs,
                services,
                new TimetableReport(TimetableReport.State.USED, validity(), faults));
    }

    /** The days on which any trip runs, as far as whoever made the timetable vouches for them. */
    private @Nullable Validity validity() {
        Validity all = null;
        for (String service : runs.stream().map(Trip::service).distinct().toList()) {
            Service days = services.get(service);
            all = Validity.joined(all, days == null ? null : days.validity());
        }
        return all == null ? null : all.within(vouched);
    }

    private void feed(CSVRecord row) {
        LocalDate from =
                GtfsRows.textOr(row, "feed_start_date", "").isEmpty() ? LocalDate.MIN : date(row, "feed_start_date");
        LocalDate to = GtfsRows.textOr(row, "feed_end_date", "").isEmpty() ? LocalDate.MAX : date(row, "feed_end_date");
        vouched = new Validity(from, notBefore(from, to, "feed_end_date"));
    }

    private static LocalDate notBefore(LocalDate from, LocalDate to, String field) {
        if (to.isBefore(from)) {
            throw new GtfsRows.BadRow(field, BadValue.ENDS_BEFORE);
        }
        return to;
    }

    private void stop(CSVRecord row) {
        String id = once(stops, row, "stop_id");
        Stop stop = new Stop(
                GtfsRows.text(row, "stop_name"),
                degrees(row, "stop_lat", 90),
                degrees(row, "stop_lon", 180),
                GtfsRows.textOr(row, "parent_station", id));
        stops.put(id, places.size());
        places.add(stop);
    }

    private static double degrees(CSVRecord row, String field, int most) {
        double degrees = GtfsRows.number(row, field);
        if (Math.abs(degrees) > most) {
            throw new GtfsRows.BadRow(field, BadValue.NOWHERE);
        }
        return degrees;
    }

    private static String once(Map<String, ?> known, CSVRecord row, String field) {
        String id = GtfsRows.text(row, field);
        if (known.containsKey(id)) {
            throw new GtfsRows.BadRow(field, BadValue.TWICE);
        }
        return id;
    }

    private void calendar(CSVRecord row) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            String field = day.name().toLowerCase(Locale.ROOT);
            String runs = GtfsRows.text(row, field);
            if (!runs.equals("0") && !runs.equals("1")) {
                throw new GtfsRows.BadRow(field, BadValue.NEITHER);
            }
            if (runs.equals("1")) {
                days.add(day);
            }
        }
        LocalDate from = date(row, "start_date");
        LocalDate to = notBefore(from, date(row, "end_date"), "end_date");
        services.put(once(services, row, "service_id"), new Service(days, from, to, new HashMap<>()));
    }

    private void exception(CSVRecord row) {
        String kind = GtfsRows.text(row, "exception_type");
        if (!kind.equals("1") && !kind.equals("2")) {
            throw new GtfsRows.BadRow("exception_type", BadValue.NO_EXCEPTION);
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
            throw new GtfsRows.BadRow("service_id", BadValue.NO_DAYS);
        }
        trips.put(once(trips, row, "trip_id"), runs.size());
        runs.add(new Trip(service, new ArrayList<>()));
    }

    private void call(CSVRecord row) {
        Integer trip = trips.get(GtfsRows.text(row, "trip_id"));
        Integer stop = stops.get(GtfsRows.text(row, "stop_id"));
        if (trip == null || stop == null) {
            throw new GtfsRows.BadRow(trip == null ? "trip_id" : "stop_id", BadValue.UNKNOWN);
        }
        String departs = GtfsRows.textOr(row, "departure_time", "");
        String arrives = GtfsRows.textOr(row, "arrival_time", departs);
        if (arrives.isEmpty()) {
            return;
        }
        int at = seconds("arrival_time", arrives);
        int leaves = departs.isEmpty() ? at : seconds("departure_time", departs);
        if (leaves < at) {
            throw new GtfsRows.BadRow("departure_time", BadValue.BACKWARDS);
        }
        add(runs.get(trip).calls(), new Call(GtfsRows.count(row, "stop_sequence"), stop, at, leaves));
    }

    /** Rows need not stand in order; what a bus cannot do is refused where it is seen. */
    private static void add(List<Call> calls, Call call) {
        Call last = calls.isEmpty() ? null : calls.get(calls.size() - 1);
        if (last != null && last.sequence() == call.sequence()) {
            throw new GtfsRows.BadRow("stop_sequence", BadValue.TWICE);
        }
        if (last != null && last.sequence() < call.sequence() && call.arrives() < last.departs()) {
            throw new GtfsRows.BadRow("arrival_time", BadValue.BACKWARDS);
        }
        calls.add(call);
    }

    /** As the crow flies, near enough within a region. */
    static double metres(double lat, double lon, double otherLat, double otherLon) {
        double north = (lat - otherLat) * METRES_A_DEGREE;
        double east = (lon - otherLon) * METRES_A_DEGREE * Math.cos(Math.toRadians(lat));
        return Math.hypot(north, east);
    }

    private static int seconds(String field, String time) {
        if (!time.matches("\\d{1,2}:[0-5]\\d:[0-5]\\d")) {
            throw new GtfsRows.BadRow(field, BadValue.NO_TIME);
        }
        String[] parts = time.split(":");
        return Integer.parseInt(parts[0]) * 3600 + Integer.parseInt(parts[1]) * 60 + Integer.parseInt(parts[2]);
    }

    private static LocalDate date(CSVRecord row, String field) {
        try {
            return LocalDate.parse(GtfsRows.text(row, field), DATE);
        } catch (DateTimeParseException e) {
            throw new GtfsRows.BadRow(field, BadValue.NO_DATE);
        }
    }
}
