package se.navigatorbot.bot.transit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A little timetable of our own: Olofström to Karlshamn on weekdays, with a change to a village. */
public final class LittleGtfs {

    private final Map<String, String> files = new LinkedHashMap<>();

    public LittleGtfs() {
        files.put(
                "stops.txt",
                "\uFEFFstop_id,stop_name,stop_lat,stop_lon\n"
                        + "o,Olofström busstation,56.277,14.533\n"
                        + "j,Jämshög kyrka,56.231,14.526\n"
                        + "k,Karlshamn resecentrum,56.172,14.864\n"
                        + "k2,Karlshamn hamnen,56.1725,14.8641\n"
                        + "a,\"Åryd, skolan\",56.190,14.990\n");
        files.put(
                "calendar.txt",
                "service_id,monday,tuesday,wednesday,thursday,friday,saturday,sunday,start_date,end_date\n"
                        + "w,1,1,1,1,1,0,0,20261101,20270630\n");
        files.put("calendar_dates.txt", "service_id,date,exception_type\nw,20261224,2\n");
        files.put("trips.txt", "route_id,service_id,trip_id\n1,w,early\n1,w,right\n1,w,late\n2,w,on\n");
        files.put(
                "stop_times.txt",
                "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n"
                        + "early,05:40:00,05:40:00,o,1\nearly,05:52:00,05:52:00,j,2\nearly,06:28:00,06:28:00,k,3\n"
                        + "right,06:42:00,06:42:00,o,1\nright,06:54:00,06:54:00,j,2\nright,07:30:00,07:30:00,k,3\n"
                        + "late,07:42:00,07:42:00,o,1\nlate,08:30:00,08:30:00,k,3\n"
                        + "on,06:40:00,06:40:00,k2,1\non,07:05:00,07:05:00,a,2\n");
    }

    /** With a file in the place of another; null takes it out. */
    public LittleGtfs with(String file, String text) {
        files.put(file, text);
        return this;
    }

    public LittleGtfs without(String file) {
        files.remove(file);
        return this;
    }

    public String text(String file) {
        return files.getOrDefault(file, "");
    }

    public Path in(Path folder) throws IOException {
        Path archive = folder.resolve("little.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return archive;
    }
}
