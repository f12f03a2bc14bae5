package se.navigatorbot.admin.week;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Conversation;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;
import se.navigatorbot.bot.staffapi.ConversationsApi.Words;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.EventsApi.NewTerms;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.bot.staffapi.StaffApi;
import se.navigatorbot.bot.staffapi.StatusApi;

/** Staff at work in the week, over the staff API as everywhere. */
final class Staff {

    private final Server server;
    private final String centre;
    private final String town;
    private final Map<String, String> known = new ConcurrentHashMap<>();

    Staff(Server server) {
        this.server = server;
        this.centre = Week.centre(() -> server.call(StatusApi.class).centres());
        this.town = server.call(StatusApi.class).centres().stream()
                .filter(row -> row.id().equals(centre))
                .map(row -> row.name().substring(row.name().lastIndexOf(' ') + 1))
                .findFirst()
                .orElse(centre);
    }

    /** The town as people write it. */
    String town() {
        return town.toLowerCase(java.util.Locale.ROOT);
    }

    String centre() {
        return centre;
    }

    EventRow plans(String kind, String title, LocalDateTime start, int minutes, int seats, int slotMinutes) {
        NewTerms terms = slotMinutes == 0 ? null : new NewTerms(null, null, null, null, slotMinutes, null, null);
        return events().add(new NewEvent(kind, title, centre, null, start, minutes, seats, false, false, terms));
    }

    EventRow event(String id) {
        return events().show(id);
    }

    EventsApi events() {
        return server.call(EventsApi.class);
    }

    EventPeopleApi eventPeople() {
        return server.call(EventPeopleApi.class);
    }

    AppointmentsApi appointments() {
        return server.call(AppointmentsApi.class);
    }

    PlacementsApi placements() {
        return server.call(PlacementsApi.class);
    }

    ConversationsApi talks() {
        return server.call(ConversationsApi.class);
    }

    /** A coach of the centre. */
    String coach() {
        return server.call(StaffApi.class).list().rows().stream()
                .filter(row -> !row.disabled() && row.centres().contains(centre))
                .map(StaffApi.StaffRow::user)
                .findFirst()
                .orElseThrow(
                        () -> new WeekEnded("Det finns ingen coach på " + centre + ". Lägg till en med staff add."));
    }

    /** Whose talk in the queue holds those words. */
    Optional<String> waiting(String words) {
        String id = known.get(words);
        if (id != null) {
            return Optional.of(id);
        }
        for (Waiting row : talks().list(null).rows()) {
            Conversation talk = talks().show(row.person(), "veckan i demonstrationen");
            boolean theirs = talk.lines().stream().anyMatch(line -> line.text().contains(words));
            if (theirs) {
                known.put(words, row.person());
                return Optional.of(row.person());
            }
        }
        return Optional.empty();
    }

    void writes(String person, String text) {
        talks().reply(person, new Words(text, "now"));
    }

    /** Ids of those who wait, the most urgent first. */
    List<Waiting> queue() {
        return talks().list(null).rows();
    }
}
