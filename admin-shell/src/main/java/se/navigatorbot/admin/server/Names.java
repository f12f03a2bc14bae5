package se.navigatorbot.admin.server;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import se.navigatorbot.admin.fault.CommandFault;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.bot.staffapi.StaffApi;
import se.navigatorbot.bot.staffapi.TextsApi;

/** What things are called at the moment, for the tab key. Asked for once in a while and kept in memory alone. */
public final class Names {

    private static final long FRESH = Duration.ofSeconds(30).toNanos();

    private final Server server;
    private final Map<String, Known> known = new HashMap<>();

    Names(Server server) {
        this.server = server;
    }

    /**
     * A name and what it stands for.
     *
     * @param value as it is typed
     * @param shown what stands beside it, empty for nothing
     */
    public record Name(String value, String shown) {}

    public List<Name> staff() {
        return known(
                "staff",
                () -> server.call(StaffApi.class).list().rows().stream()
                        .map(row -> new Name(row.user(), row.firstName() + ", " + row.roleName()))
                        .toList());
    }

    public List<Name> events() {
        return known(
                "events",
                () -> server.call(EventsApi.class).list(null, null, null).rows().stream()
                        .map(row -> new Name(
                                row.id(), row.title() + " " + row.start().toLocalDate() + " " + row.centre()))
                        .toList());
    }

    public List<Name> broadcasts() {
        return known(
                "broadcasts",
                () -> server.call(BroadcastsApi.class).list().rows().stream()
                        .map(row -> new Name(row.id(), row.recipients() + " mottagare"))
                        .toList());
    }

    public List<Name> lists() {
        return known(
                "lists",
                () -> server.call(BroadcastsApi.class).lists().rows().stream()
                        .map(row -> new Name(row.name(), row.to()))
                        .toList());
    }

    public List<Name> placements() {
        return known(
                "placements",
                () -> server.call(PlacementsApi.class).list(null, null, null, null).rows().stream()
                        .map(row -> new Name(row.id(), row.title() + " hos " + row.employer()))
                        .toList());
    }

    public List<Name> participants() {
        return known(
                "participants",
                () -> server.call(ParticipantsApi.class).find(null, null).rows().stream()
                        .map(row ->
                                new Name(row.id(), row.firstName() + (row.centre() == null ? "" : ", " + row.centre())))
                        .toList());
    }

    public List<Name> texts() {
        return known(
                "texts",
                () -> server.call(TextsApi.class).list(null).rows().stream()
                        .map(row -> new Name(row.key(), row.changed() ? "ändrad" : ""))
                        .toList());
    }

    /** None while the server cannot tell. */
    private List<Name> known(String what, Supplier<List<Name>> asked) {
        Known kept = known.get(what);
        if (kept != null && System.nanoTime() - kept.at() < FRESH) {
            return kept.names();
        }
        List<Name> names;
        try {
            names = asked.get();
        } catch (CommandFault e) {
            names = List.of();
        }
        known.put(what, new Known(System.nanoTime(), names));
        return names;
    }

    private record Known(long at, List<Name> names) {}
}
