package se.navigatorbot.bot.transit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether one comes there in time, by a timetable of our own. */
class TimetableTest {

    @TempDir
    Path folder;

    @ParameterizedTest(name = "{0} to {1} before {2}: {3}")
    @CsvSource({
        "Olofström, Karlshamn, 2026-12-07T08:00, 06:42 48 0",
        "Jämshög, Karlshamn, 2026-12-07T08:00, 06:54 36 0",
        "Olofström, Karlshamn, 2026-12-07T07:00, 05:40 48 0",
        "Olofström, Karlshamn, 2026-12-07T09:00, 07:42 48 0",
        "Olofström, Åryd, 2026-12-07T08:00, 05:40 85 1",
        "Olofström, Karlshamn, 2026-12-07T06:00, none",
        "Olofström, Karlshamn, 2026-12-05T08:00, none",
        "Olofström, Karlshamn, 2026-12-24T08:00, none",
        "Karlshamn, Olofström, 2026-12-07T08:00, none",
        "Malmö, Karlshamn, 2026-12-07T08:00, none",
    })
    void theLastBusThatComesInTime(String from, String to, String start, String way) throws IOException {
        Timetable timetable = GtfsFile.read(new LittleGtfs().in(folder));

        assertThat(timetable
                        .before(List.of(from), List.of("Ingengatan", to), LocalDateTime.parse(start))
                        .map(found -> found.departs() + " " + found.minutes() + " " + found.changes())
                        .orElse("none"))
                .isEqualTo(way);
        assertThat(timetable.faults()).isEmpty();
    }

    @Test
    void badRowsAreNamedByFileRowFieldAndReasonAndTheGoodOnesTaken() throws IOException {
        LittleGtfs little = new LittleGtfs();
        String times = little.text("stop_times.txt");
        Path archive = little.with(
                        "stop_times.txt", times + "right,kvart i,07:31:00,k,4\nnobody,07:00:00,07:00:00,k,1\n")
                .with("stops.txt", little.text("stops.txt") + "x,Utan läge,norr,14.0\n")
                .in(folder);

        Timetable timetable = GtfsFile.read(archive);

        assertThat(timetable.faults().stream().map(GtfsFault::toString))
                .containsExactly(
                        "stops.txt row 7 stop_lat: is no number",
                        "stop_times.txt row 12 arrival_time: is no time such as 06:42:00",
                        "stop_times.txt row 13 trip_id: is not known");
        assertThat(timetable
                        .before(List.of("Olofström"), List.of("Karlshamn"), LocalDateTime.parse("2026-12-07T08:00"))
                        .map(BusWay::departs))
                .contains(LocalTime.of(6, 42));
    }

    @Test
    void aFileThatIsMissingOrNoArchiveLeavesTheBotWithout() throws IOException {
        assertThat(GtfsFile.read(new LittleGtfs().without("trips.txt").in(folder))
                        .faults())
                .extracting(GtfsFault::toString)
                .contains("trips.txt row 0: is not in the archive");
        Path noArchive = Files.writeString(folder.resolve("text.zip"), "inget arkiv");

        assertThat(TransitConfiguration.read(noArchive).known()).isFalse();
        assertThat(TransitConfiguration.read(folder.resolve("ingen.zip")).known())
                .isFalse();
    }
}
