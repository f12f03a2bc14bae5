package se.navigatorbot.bot.extracts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import se.navigatorbot.bot.extracts.Extract.Section;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.redis.StoreMapper;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Puts together what is handed out. */
public final class Extracts {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final String HIDDEN = "[maskat enligt sekretess]";

    private final People people;
    private final OutboxTrace outbox;
    private final PartitionTraces partitions;
    private final List<Trace> traces;
    private final ZoneId zone;
    private final JsonMapper json = StoreMapper.create();

    Extracts(People people, OutboxTrace outbox, PartitionTraces partitions, List<Trace> traces, ZoneId zone) {
        this.people = people;
        this.outbox = outbox;
        this.partitions = partitions;
        this.traces = List.copyOf(traces);
        this.zone = zone;
    }

    /** Everything that is kept of a person, as a page. */
    public String page(Participant person, Instant now) {
        List<Section> sections = new ArrayList<>(List.of(
                new Section("Uppgifter", profile(person)),
                new Section("Adresser", addresses(person)),
                new Section("Vad du vill få", wishes(person.wishes())),
                new Section("Möten", appointments(person)),
                new Section("Aktiviteter", signUps(person)),
                new Section("Samtal", thread(person).stream().map(this::line).toList()),
                new Section("Skickade meddelanden", outbox(person)),
                new Section(
                        "Väntar på att hanteras",
                        person.everyId().stream()
                                .flatMap(id -> partitions.waiting(id).stream())
                                .toList())));
        List<Participant> files = files(person);
        traces.forEach(trace -> sections.add(new Section(
                trace.name(),
                files.stream().flatMap(file -> trace.of(file).stream()).toList())));
        sections.add(new Section("Allt i din akt, som det ligger", flat(person)));
        files.stream()
                .filter(file -> file != person)
                .forEach(file -> sections.add(new Section("Allt i en tidigare akt", flat(file))));
        return ExtractPage.of(new Extract("Registerutdrag", made(now), sections));
    }

    /** The same for machines, nothing left out. */
    public String json(Participant person, Instant now) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("made", now);
        all.putAll(file(person));
        all.put(
                "earlier",
                files(person).stream()
                        .filter(file -> file != person)
                        .map(this::file)
                        .toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }

    private Map<String, Object> file(Participant person) {
        Map<String, Object> all = new LinkedHashMap<>();
        all.put("person", person);
        all.put("thread", people.wholeThread(person.id()));
        all.put("messages", outbox.of(person.id()));
        all.put("waiting", partitions.waiting(person.id()));
        Map<String, Object> elsewhere = new LinkedHashMap<>();
        traces.forEach(trace -> elsewhere.put(trace.name(), trace.of(person)));
        all.put("elsewhere", elsewhere);
        return all;
    }

    /** What lies under each id of the person, the own last. */
    private List<Participant> files(Participant person) {
        return Stream.concat(person.earlier().stream().flatMap(id -> people.find(id).stream()), Stream.of(person))
                .toList();
    }

    /** All that was said, under whatever id it lies. */
    private List<ThreadEntry> thread(Participant person) {
        List<ThreadEntry> own = people.wholeThread(person.id());
        return person.earlier().isEmpty()
                ? own
                : Stream.concat(person.earlier().stream().flatMap(id -> people.wholeThread(id).stream()), own.stream())
                        .sorted(Comparator.comparing(ThreadEntry::at))
                        .toList();
    }

    /**
     * A talk as a public record, with names and numbers hidden.
     *
     * @param names that are hidden besides the person's own
     * @param hidden lines, counted from 1, that are hidden altogether
     */
    public Extract talk(Participant person, List<String> names, Set<Integer> hidden, Instant now) {
        List<ThreadEntry> entries = thread(person);
        Masking masking = new Masking(Stream.concat(
                        files(person).stream().map(file -> file.profile().firstName()),
                        Stream.concat(
                                names.stream(),
                                entries.stream().map(e -> e.speaker().name())))
                .distinct()
                .toList());
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            ThreadEntry entry = entries.get(i);
            String words = hidden.contains(i + 1) ? HIDDEN : masking.of(entry.words());
            lines.add((i + 1) + ". " + minute(entry.at()) + " " + speaker(entry) + ": " + words);
        }
        return new Extract("Samtal, utlämnat med maskning", made(now), List.of(new Section("Samtal", lines)));
    }

    /** A talk as a page. */
    public static String page(Extract extract) {
        return ExtractPage.of(extract);
    }

    /** A talk for machines. */
    public String json(Extract extract) {
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(extract);
    }

    private static List<String> profile(Participant person) {
        Profile profile = person.profile();
        List<String> lines =
                new ArrayList<>(List.of("Förnamn: " + profile.firstName(), "Språk: " + profile.language()));
        lines.add("Centrum: " + (profile.homeCentre() == null ? "inget" : profile.homeCentre()));
        lines.add("Coach: " + (profile.coach() == null ? "ingen" : profile.coach()));
        lines.add("Födelseår: " + (profile.birthYear() == null ? "inte sparat" : profile.birthYear()));
        lines.add("Program: " + String.join(", ", profile.programmes()));
        lines.add("Behov: " + String.join(", ", profile.needs()));
        lines.add("Branscher: " + String.join(", ", profile.branches()));
        lines.add("Kommuner: " + String.join(", ", profile.municipalities()));
        lines.add("Lättläst: " + (profile.plainLanguage() ? "ja" : "nej"));
        lines.add("Skyddade uppgifter: " + (profile.protectedPerson() ? "ja" : "nej"));
        return lines;
    }

    private List<String> addresses(Participant person) {
        return person.reachable().stream()
                .map(one -> one.address().kind().swedish() + " " + one.address().value() + ", "
                        + (one.lastHeard() == null ? "aldrig skrivit" : "skrev senast " + minute(one.lastHeard())))
                .toList();
    }

    private List<String> wishes(Wishes wishes) {
        List<String> lines = new ArrayList<>();
        Instant stopped = wishes.stoppedAt();
        if (stopped != null) {
            lines.add("STOPP sedan " + minute(stopped));
        }
        wishes.subjects()
                .forEach((subject, decision) -> lines.add(subject + (decision.wanted() ? ": ja" : ": nej") + ", "
                        + minute(decision.at()) + ", sagt av " + decision.by()));
        return lines;
    }

    private static List<String> appointments(Participant person) {
        return person.appointments().stream()
                .map(one -> MINUTE.format(one.start()) + " " + one.coachName() + ", " + one.place() + ": "
                        + one.status().swedish())
                .toList();
    }

    private static List<String> signUps(Participant person) {
        return person.signUps().stream()
                .map(one -> one.eventId() + ": " + one.state().swedish())
                .toList();
    }

    /** Every property with its path, so that nothing is forgotten that a later house keeps. */
    private List<String> flat(Participant person) {
        List<String> lines = new ArrayList<>();
        flat("", json.valueToTree(person), lines);
        return lines;
    }

    private static void flat(String path, JsonNode node, List<String> lines) {
        if (node.isValueNode()) {
            lines.add(path + ": " + node.asString());
            return;
        }
        node.properties()
                .forEach(p -> flat(path.isEmpty() ? p.getKey() : path + "." + p.getKey(), p.getValue(), lines));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            flat(path + "." + (i + 1), node.get(i), lines);
        }
    }

    private List<String> outbox(Participant person) {
        return person.everyId().stream()
                .flatMap(id -> outbox.of(id).stream())
                .map(step -> minute(step.at()) + " " + step.state() + " " + step.text())
                .toList();
    }

    private String line(ThreadEntry entry) {
        String note = entry.note().isEmpty() ? "" : " (" + entry.note() + ")";
        return minute(entry.at()) + " " + speaker(entry) + ", "
                + entry.channel().swedish() + ": " + entry.words() + note;
    }

    private static String speaker(ThreadEntry entry) {
        return switch (entry.speaker().role()) {
            case PERSON -> "deltagaren";
            case BOT -> "boten";
            case STAFF -> "personal";
            case MARKER -> "notering";
        };
    }

    private String made(Instant now) {
        return "Framtaget " + minute(now) + ".";
    }

    private String minute(Instant at) {
        return MINUTE.format(LocalDateTime.ofInstant(at, zone));
    }
}
