package se.navigatorbot.bot.desk.talk;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;

/** Activities of the coming weeks to which somebody can be signed up. */
final class ActivityOptions {

    private static final int WEEKS = 6;
    private static final int SHOWN = 30;

    private final EventsApi events;
    private final HouseTime time;

    ActivityOptions(EventsApi events, HouseTime time) {
        this.events = events;
        this.time = time;
    }

    List<Option> soon() {
        LocalDate last = time.today().plusWeeks(WEEKS);
        return events.list(null, null, last.toString()).rows().stream()
                .filter(row -> !row.cancelled() && !row.dropIn() && row.start().isAfter(time.now()))
                .limit(SHOWN)
                .map(ActivityOptions::option)
                .toList();
    }

    private static Option option(EventRow row) {
        boolean full = row.seats() > 0 && row.taken() >= row.seats();
        return new Option(
                row.id(), row.title() + ", " + CardViews.when(row.start()) + with(row) + (full ? " (fullt)" : ""));
    }

    private static String with(EventRow row) {
        String who = Stream.of(row.leader(), row.employer())
                .filter(name -> !name.isEmpty())
                .collect(Collectors.joining(" och "));
        String help = row.languageSupport();
        return (who.isEmpty() ? "" : ", med " + who) + (help.isEmpty() ? "" : ", språkstöd: " + help);
    }

    /** An activity to choose. */
    public record Option(String id, String title) {}
}
