package se.navigatorbot.bot.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import se.navigatorbot.bot.transit.LittleGtfs;

/** A timetable of a region's size, made up: five towns in a row, six hundred stops each, a bus along all every ten minutes, on weekends a fifth of them. */
final class BigGtfs {

    private static final List<String> TOWNS = List.of("Olofström", "Sölvesborg", "Karlshamn", "Ronneby", "Karlskrona");
    private static final int STOPS = 600;
    private static final int CALLS = 60;

    private BigGtfs() {}

    static Path in(Path folder) throws IOException {
        StringBuilder stops = new StringBuilder("stop_id,stop_name,stop_lat,stop_lon\n");
        for (int town = 0; town < TOWNS.size(); town++) {
            for (int stop = 0; stop < STOPS; stop++) {
                String name = stop == 0 ? TOWNS.get(town) + " busstation" : "Gata " + stop;
                double lat = 56.1 + stop % 25 * 0.002;
                double lon = 14.5 + town * 0.3 + stop / 25 * 0.003;
                stops.append(String.format(Locale.ROOT, "%d-%d,%s,%.4f,%.4f%n", town, stop, name, lat, lon));
            }
        }
        StringBuilder trips = new StringBuilder("route_id,service_id,trip_id\n");
        StringBuilder times = new StringBuilder("trip_id,arrival_time,departure_time,stop_id,stop_sequence\n");
        for (int trip = 0; trip < 1200; trip++) {
            trips.append(trip % 10 < 2 ? "1,d," : "1,w,").append(trip).append('\n');
            int start = 5 * 60 + trip / 10 * 9;
            for (int call = 0; call < CALLS; call++) {
                int town = trip % 2 == 0 ? call * TOWNS.size() / CALLS : TOWNS.size() - 1 - call * TOWNS.size() / CALLS;
                int stop = call % 12 == 0 ? 0 : (trip * 7 + call * 11) % STOPS;
                String at =
                        String.format(Locale.ROOT, "%02d:%02d:00", (start + 2 * call) / 60, (start + 2 * call) % 60);
                times.append(String.format(Locale.ROOT, "%d,%s,%s,%d-%d,%d%n", trip, at, at, town, stop, call));
            }
        }
        return new LittleGtfs()
                .with("stops.txt", stops.toString())
                .with(
                        "calendar.txt",
                        "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                                + "w,1,1,1,1,1,0,0,20261101,20270930\n"
                                + "d,1,1,1,1,1,1,1,20261101,20270930\n")
                .without("calendar_dates.txt")
                .with("trips.txt", trips.toString())
                .with("stop_times.txt", times.toString())
                .in(folder);
    }
}
