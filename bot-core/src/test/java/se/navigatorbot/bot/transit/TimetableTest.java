package se.navigatorbot.bot.transit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
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

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-12-07, 06:42",
        "2026-12-05, none",
        "2027-06-30, 06:42",
        "2027-07-01, outside",
        "2026-10-30, outside",
    })
    void ofDaysThatItDoesNotTellOfNothingIsKnown(LocalDate day, String answer) throws IOException {
        Timetable timetable = GtfsFile.read(new LittleGtfs().in(folder), TOWNS);

        WayFound found =
                timetable.before(Spot.town("Olofström"), Spot.town("Karlshamn"), day.atTime(LocalTime.of(8, 0)));

        assertThat(
                        found.outside()
                                ? "outside"
                                : found.way()
                                        .map(way -> way.departs().toString())
                                        .orElse("none"))
                .isEqualTo(answer);
        assertThat(timetable.report().validity())
                .isEqualTo(new Validity(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 6, 30)));
    }

    @Test
    void whoMadeItVouchesForItsDaysAndSingleDaysCount() throws IOException {
        LittleGtfs little = new LittleGtfs()
                .with(
                        "calendar_dates.txt",
                        "service_id,date,exception_type\nw,20270701,1\nnobody,20280101,1\nw,20270702,2\n");
        assertThat(GtfsFile.read(little.in(folder), TOWNS).report().validity())
                .isEqualTo(new Validity(LocalDate.of(2026, 11, 1), LocalDate.of(2027, 7, 1)));

        little.with("feed_info.txt", "feed_publisher_name,feed_start_date,feed_end_date\nVi,,20261212\n");
        assertThat(GtfsFile.read(little.in(folder), TOWNS).report().validity())
                .isEqualTo(new Validity(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 12, 12)));
    }

    @ParameterizedTest(name = "{0}: {1} is refused at {2}")
    @CsvSource({
        "stops.txt, 'x,Pol,95.0,14.0', 'stop_lat: finns inte på jorden'",
        "stops.txt, 'x,Ingenstans,NaN,14.0', 'stop_lat: är inget tal'",
        "stops.txt, 'o,Dubbel,56.0,14.0', 'stop_id: finns två gånger'",
        "calendar.txt, 'v,2,1,1,1,1,0,0,20261101,20270630', 'monday: är varken 0 eller 1'",
        "calendar.txt, 'v,1,1,1,1,1,0,0,20270101,20261101', 'end_date: ligger före första dagen'",
        "calendar.txt, 'v,1,1,1,1,1,0,0,20270101,20270231', 'end_date: är inget datum som 20261207'",
        "trips.txt, '1,w,right', 'trip_id: finns två gånger'",
        "stop_times.txt, 'on,07:75:00,07:75:00,o,3', 'arrival_time: är ingen tid som 06:42:00'",
        "stop_times.txt, 'on,07:30:00,07:20:00,o,3', 'departure_time: ligger före den förra'",
        "stop_times.txt, 'on,06:00:00,06:00:00,o,3', 'arrival_time: ligger före den förra'",
        "stop_times.txt, 'on,07:30:00,07:30:00,o,2', 'stop_sequence: finns två gånger'",
        "stop_times.txt, 'on,07:30:00,07:30:00,o,2.5', 'stop_sequence: är inget tal'",
    })
    void whatCannotBeIsRefusedAndTheRestTaken(String file, String row, String reason) throws IOException {
        LittleGtfs little = new LittleGtfs();
        little.with(file, little.text(file) + row + "\n");

        Timetable timetable = GtfsFile.read(little.in(folder), TOWNS);

        assertThat(timetable.faults())
                .extracting(GtfsFault::swedish)
                .singleElement(InstanceOfAssertFactories.STRING)
                .startsWith(file + " rad ")
                .endsWith(", " + reason);
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
        BusWays refused = TransitConfiguration.read(archive, TOWNS, true);
        assertThat(refused.known()).isFalse();
        assertThat(refused.report().state()).isEqualTo(TimetableReport.State.REFUSED);
        assertThat(refused.report().faults()).hasSize(1);
    }

    @Test
    void aFileThatIsMissingOrNoArchiveLeavesTheBotWithout() throws IOException {
        assertThat(GtfsFile.read(new LittleGtfs().without("trips.txt").in(folder), TOWNS)
                        .faults())
                .extracting(GtfsFault::toString)
                .contains("trips.txt row 0: is not in the archive");
        Path noArchive = Files.writeString(folder.resolve("text.zip"), "inget arkiv");

        assertThat(TransitConfiguration.read(noArchive, TOWNS, false).known()).isFalse();
        assertThat(TransitConfiguration.read(noArchive, TOWNS, false).report()).isEqualTo(TimetableReport.UNREADABLE);
        assertThat(TransitConfiguration.read(folder.resolve("ingen.zip"), TOWNS, false)
                        .known())
                .isFalse();
    }
}
