package se.navigatorbot.bot.reports;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;

/**
 * Figures over all participants, read one by one: fit for a region, not for a country. Employers never count, and people
 * of the demonstration only in a region that is an example.
 */
public final class Figures {

    private final People people;
    private final Region region;
    private final EsfSent sent;

    public Figures(People people, Region region, EsfSent sent) {
        this.people = people;
        this.region = region;
        this.sent = sent;
    }

    /** As {@link OutcomeReport#of}, of all and of each programme. */
    public OutcomeTables outcomes(LocalDate first, LocalDate last) {
        List<Part> parts = read(this::counts).stream()
                .flatMap(person -> Part.of(person, first, last, region.zone()).stream())
                .toList();
        OutcomeReport report = new OutcomeReport(region);
        Map<String, List<OutcomeFigures>> programmes = new LinkedHashMap<>();
        region.programmes()
                .forEach(programme -> programmes.put(programme.id(), report.of(parts, programme.id(), first, last)));
        return new OutcomeTables(report.of(parts, "", first, last), programmes);
    }

    /** A month of all centres together and of each; whoever belongs to none has only asked something once. */
    public List<MonthFigures> month(YearMonth month) {
        List<Participant> all = onceEach(read(row -> counts(row) && row.homeCentre() != null));
        List<MonthFigures> figures = new ArrayList<>();
        figures.add(MonthFigures.of("", all, month, region.zone()));
        for (Centre centre : region.centres()) {
            List<Participant> here = all.stream()
                    .filter(person -> centre.id().equals(person.profile().homeCentre()))
                    .toList();
            figures.add(MonthFigures.of(centre.id(), here, month, region.zone()));
        }
        return figures;
    }

    /** How many have each channel confirmed, and how many want nothing; names of channels as staff read them. */
    public Map<String, Integer> channels() {
        Map<String, Integer> counts = new TreeMap<>();
        for (Row row : people.rows(this::counts)) {
            row.channels().forEach(channel -> counts.merge(channel.swedish(), 1, Integer::sum));
            if (row.channels().isEmpty()) {
                counts.merge("ingen bekräftad kanal", 1, Integer::sum);
            }
            if (row.stopped()) {
                counts.merge("har sagt STOPP", 1, Integer::sum);
            }
        }
        return counts;
    }

    /** What became of meetings under each of two wordings of their reminder. */
    public TrialFigures reminders(ReminderTrial trial) {
        return TrialFigures.of(trial, read(this::counts), region.zone());
    }

    /** @param which of those who count only people whose rows fit */
    public EsfMonths esf(Predicate<Row> which) {
        Map<String, LocalDate> over = new TreeMap<>();
        for (Programme programme : region.programmes()) {
            if (programme.to() != null) {
                over.put(programme.id(), programme.to());
            }
        }
        return new EsfMonths(read(row -> counts(row) && which.test(row)), sent.all(), over, region.zone());
    }

    /** Without whoever another one of them has been since: a double that an older house let go, a chat before it was linked. */
    private static List<Participant> onceEach(List<Participant> all) {
        Set<String> earlier =
                all.stream().flatMap(person -> person.earlier().stream()).collect(Collectors.toSet());
        return all.stream()
                .filter(person ->
                        !earlier.contains(person.id()) || !person.reachable().isEmpty())
                .toList();
    }

    private boolean counts(Row row) {
        return !row.noParticipant() && (!row.demo() || region.example());
    }

    private List<Participant> read(Predicate<Row> which) {
        return people.rows(which).stream()
                .flatMap(row -> people.find(row.id()).stream())
                .toList();
    }
}
