package se.navigatorbot.bot.staff.calls;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.partitions.Unreadable;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.spool.Spool;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.StatusApi;
import se.navigatorbot.bot.transit.BusWays;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelHealth.State;

/** How the house is. */
@StaffAddress
public class StatusCalls implements StatusApi {

    private static final List<String> WORST_FIRST = List.of("down", "degraded", "up", "off");

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("d/M 'kl' HH:mm", Locale.ROOT);

    private final List<Channel> channels;
    private final Redis redis;
    private final Spool spool;
    private final Unreadable unreadable;
    private final Catalogues catalogues;
    private final Places places;
    private final HouseTime time;
    private final BusWays buses;

    StatusCalls(
            List<Channel> channels,
            Redis redis,
            Spool spool,
            Unreadable unreadable,
            Catalogues catalogues,
            Places places,
            HouseTime time,
            BusWays buses) {
        this.buses = buses;
        this.catalogues = catalogues;
        this.channels = List.copyOf(channels);
        this.redis = redis;
        this.spool = spool;
        this.unreadable = unreadable;
        this.places = places;
        this.time = time;
    }

    @Override
    @Needs(Action.STATUS_READ)
    public Status status() {
        List<StatusLine> lines = new ArrayList<>();
        StatusLine store = store();
        lines.add(store);
        lines.add(spool());
        unreadable(unreadable.count()).ifPresent(lines::add);
        if (store.state().equals("up")) {
            answers().ifPresent(lines::add);
        }
        TimetableLine.of(buses.report(), time.today()).ifPresent(lines::add);
        channels.forEach(channel -> lines.addAll(lines(channel)));
        lines.sort(Comparator.comparingInt(line -> WORST_FIRST.indexOf(line.state())));
        boolean well = lines.stream()
                .noneMatch(line -> line.state().equals("down") || line.state().equals("degraded"));
        return new Status(well, time.now(), lines);
    }

    private StatusLine store() {
        try {
            redis.hash(Keys.STORE);
            return new StatusLine("lagring", "up", "Lagringen fungerar.");
        } catch (RedisAwayException e) {
            return new StatusLine(
                    "lagring",
                    "down",
                    "Lagringen svarar inte. Meddelanden tas emot men besvaras först när den är åter.");
        }
    }

    private StatusLine spool() {
        String part = "mellanlagring";
        if (!spool.canKeep()) {
            return new StatusLine(
                    part, "down", "Mellanlagringen på disk går inte att skriva. Säg till den som sköter servern.");
        }
        return spool.oldest()
                .map(oldest -> new StatusLine(part, "degraded", waiting(time.local(oldest))))
                .orElseGet(() -> new StatusLine(part, "up", "Inga meddelanden väntar på lagringen."));
    }

    /** Damage that was met in the store since the start. */
    static Optional<StatusLine> unreadable(int many) {
        String what = many == 1 ? "En uppgift" : many + " uppgifter";
        return many == 0
                ? Optional.empty()
                : Optional.of(new StatusLine(
                        "skador",
                        "degraded",
                        what + " i lagringen går inte att läsa och hoppas över. Säg till den som sköter servern:"
                                + " loggen nämner dem."));
    }

    /** A warning when answers have not been looked through for six months. */
    private Optional<StatusLine> answers() {
        long due = catalogues.current().answers().values().stream()
                .filter(answer -> answer.dueForReview(time.today()))
                .count();
        return due == 0
                ? Optional.empty()
                : Optional.of(
                        new StatusLine("svar", "up", "Gå igenom " + due + " svar igen: faq list --due visar vilka."));
    }

    private String waiting(LocalDateTime oldest) {
        String many = spool.waiting() == 1 ? "Ett meddelande" : spool.waiting() + " meddelanden";
        return many + " väntar på lagringen, det äldsta sedan " + CLOCK.format(oldest) + ".";
    }

    /** The channel, and where it has more than one account each of them. */
    private static List<StatusLine> lines(Channel channel) {
        String name = channel.kind().swedish();
        List<StatusLine> lines = new ArrayList<>();
        lines.add(line(name, channel.health()));
        if (channel.accounts().size() > 1) {
            channel.accounts().forEach((account, health) -> lines.add(line(name + " över " + account, health)));
        }
        return lines;
    }

    private static StatusLine line(String name, ChannelHealth health) {
        String capital = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        String sentence = capital + " " + words(health.state()) + detail(health) + ".";
        return new StatusLine(name, health.state().name().toLowerCase(Locale.ROOT), sentence);
    }

    private static String words(State state) {
        return switch (state) {
            case UP -> "fungerar";
            case DEGRADED -> "fungerar dåligt";
            case DOWN -> "fungerar inte";
            case OFF -> "är avstängt";
        };
    }

    private static String detail(ChannelHealth health) {
        return health.detail().isBlank() ? "" : " (" + swedish(health.detail()) + ")";
    }

    /** Channels speak to operators in English; staff read this. Names of settings stay. */
    private static String swedish(String detail) {
        return detail.replace(" pages open", " öppna sidor")
                .replace(" is not set", " är inte satt")
                .replace(", to switch it on", " för att slå på det")
                .replace(" to switch it on", " för att slå på det")
                .replace(", or ", ", eller ")
                .replace(" and ", " och ")
                .replaceAll("^set ", "sätt ");
    }

    @Override
    @Needs(Action.STATUS_READ)
    public List<CentreRow> centres() {
        return places.region().centres().stream()
                .map(centre -> new CentreRow(centre.id(), centre.name(), centre.municipality()))
                .sorted(Comparator.comparing(CentreRow::name))
                .toList();
    }
}
