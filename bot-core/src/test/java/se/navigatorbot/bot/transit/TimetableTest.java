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

    private static final List<String> TOWNS = List.of("Karlshamn", "Olofström", "Ronneby");

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
        Timetable timetable = GtfsFile.read(new LittleGtfs().in(folder), TOWNS);

        assertThat(timetable
                        .before(
                                new Spot(List.of(from), ""),
                                new Spot(List.of("Ingengatan", to), ""),
                                LocalDateTime.parse(start))
                        .way()
                        .map(found -> found.departs() + " " + found.minutes() + " " + found.changes())
                        .orElse("none"))
                .isEqualTo(way);
        assertThat(timetable.faults()).isEmpty();
        assertThat(timetable.stopsAt(new Spot(List.of("Jämshög"), ""))).isTrue();
        assertThat(timetable.stopsAt(new Spot(List.of("Januari"), ""))).isFalse();
    }

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource({
        "Storgatan, Olofström, unsure",
        "Storgatan|Olofström, Olofström, 05:46",
        "Storgatan, Karlshamn, none",
        "'Storgatan|Jämshög', Olofström, 05:52",
        "Storgatan, '', unsure",
        "Åryd, '', unsure",
        "Åryd, Karlshamn, none",
        "Skolan, Ronneby, none",
        "Skolan, Olofström, unsure",
    })
    void aNameThatSeveralTownsHaveIsLookedForInTheRightOneAndNeverGuessed(String names, String town, String answer)
            throws IOException {
        LittleGtfs little = new LittleGtfs();
        String times = little.text("stop_times.txt");
        Path archive = little.with(
                        "stops.txt",
                        little.text("stops.txt")
                                + "r,Ronneby station,56.207,15.282\ns1,Storgatan,56.279,14.540\ns2,Storgatan,56.170,14.860\n"
                                + "s3,Storgatan,56.232,14.527\na2,Åryd,56.800,14.970\n"
                                + "c1,Skolan,56.230,14.526\nc2,Skolan,56.300,14.533\n")
                .with("trips.txt", little.text("trips.txt") + "3,w,street\n")
                .with(
                        "stop_times.txt",
                        times + "street,05:46:00,05:46:00,s1,1\nstreet,05:52:00,05:52:00,s3,2\n"
                                + "street,06:20:00,06:20:00,k,3\n")
                .in(folder);
        Timetable timetable = GtfsFile.read(archive, TOWNS);

        WayFound found = timetable.before(
                new Spot(List.of(names.split("[|]")), town),
                Spot.town("Karlshamn"),
                LocalDateTime.parse("2026-12-07T06:25"));

        assertThat(found.way()
                        .map(way -> way.departs().toString())
                        .orElse(found.unsure().isEmpty() ? "none" : "unsure"))
                .isEqualTo(answer);
    }

    @Test
    void badRowsAreNamedByFileRowFieldAndReasonAndTheGoodOnesTaken() throws IOException {
        LittleGtfs little = new LittleGtfs();
        String times = little.text("stop_times.txt");
        Path archive = little.with(
                        "stop_times.txt", times + "right,kvart i,07:31:00,k,4\nnobody,07:00:00,07:00:00,k,1\n")
                .with("stops.txt", little.text("stops.txt") + "x,Utan läge,norr,14.0\n")
                .in(folder);

        Timetable timetable = GtfsFile.read(archive, TOWNS);

        assertThat(timetable.faults().stream().map(GtfsFault::toString))
                .containsExactly(
                        "stops.txt row 7 stop_lat: is no number",
                        "stop_times.txt row 12 arrival_time: is no time such as 06:42:00",
                        "stop_times.txt row 13 trip_id: is not known");
        assertThat(timetable
                        .before(Spot.town("Olofström"), Spot.town("Karlshamn"), LocalDateTime.parse("2026-12-07T08:00"))
                        .way()
                        .map(BusWay::departs))
                .contains(LocalTime.of(6, 42));
    }

    @Test
    void oneWithFaultsIsTakenInPartOrNotAtAll() throws IOException {
        LittleGtfs little = new LittleGtfs();
        Path archive = little.with("stops.txt", little.text("stops.txt") + "x,Utan läge,norr,14.0\n")
                .in(folder);

        assertThat(TransitConfiguration.read(archive, TOWNS, false).known()).isTrue();
        assertThat(TransitConfiguration.read(archive, TOWNS, true).known()).isFalse();
    }

    @Test
    void aFileThatIsMissingOrNoArchiveLeavesTheBotWithout() throws IOException {
        assertThat(GtfsFile.read(new LittleGtfs().without("trips.txt").in(folder), TOWNS)
                        .faults())
                .extracting(GtfsFault::toString)
                .contains("trips.txt row 0: is not in the archive");
        Path noArchive = Files.writeString(folder.resolve("text.zip"), "inget arkiv");

        assertThat(TransitConfiguration.read(noArchive, TOWNS, false).known()).isFalse();
        assertThat(TransitConfiguration.read(folder.resolve("ingen.zip"), TOWNS, false)
                        .known())
                .isFalse();
    }
}
