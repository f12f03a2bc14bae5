package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.GlassApi;
import se.navigatorbot.channels.Address;

/** Somebody called Kanariella of whom something lies in every kind of key, and what an extract must tell of each. */
final class LyingEverywhere {

    /** Kinds of key, and words of an extract that come from there; what holds an id alone is told by the rest. */
    private static final Map<String, String> HANDED_OUT = Map.ofEntries(
            Map.entry("\\{p\\d+}:(person:.*|rows)", "Kanariella"),
            Map.entry("\\{p\\d+}:thread:.*", "kanariefågel flyger över ån"),
            Map.entry("\\{p\\d+}:state", "Skulle ha skickats (provläge)"),
            Map.entry("\\{p\\d+}:doubt", "Kanske inte framme"),
            Map.entry("\\{p\\d+}:(done|seen|due|lane:.*)", "Kanariella"),
            Map.entry("\\{p\\d+}:(out|inbox)", "kanariehälsning"),
            Map.entry("\\{p\\d+}:parked", "kunde inte hanteras: x 1"),
            Map.entry("\\{p\\d+}:effects", "ska göras: Say"),
            Map.entry("addr:.*", "+46701740671"),
            Map.entry("\\{staff}:link-codes", "kod för att koppla en kanal"),
            Map.entry("\\{staff}:audit", "kanarie ringde"),
            Map.entry("\\{staff}:cases", "radering"),
            Map.entry("\\{staff}:glass", "bo till "),
            Map.entry("\\{mail}:.*", "Öppet hus {namn}"),
            Map.entry("\\{seats:.*", "cv"),
            Map.entry("\\{taken:.*", "anna"),
            Map.entry("\\{.*}:lists", "hallen"));

    private final StaffHouse house;
    private final StaffDay day;

    LyingEverywhere(StaffHouse house) {
        this.house = house;
        this.day = new StaffDay(house);
    }

    void lay(String id, Address phone) {
        house.hears(phone, "kanariefågel flyger över ån");
        day.participants("anna").find("Kanariella", null);
        day.participants("anna").show(id, "kanarie ringde");
        day.participants("anna").linkCode(id);
        house.as("bo", GlassApi.class).open(new GlassApi.Need(id, "kanarie i nöd"));
        house.as("anna", AppointmentsApi.class)
                .add(new AppointmentsApi.NewAppointment(
                        id, null, null, day.tomorrow().atTime(13, 0), null, null));
        seat(id);
        BroadcastsApi broadcasts = house.as("anna", BroadcastsApi.class);
        String mail = broadcasts
                .preview(new BroadcastsApi.NewBroadcast(
                        "Öppet hus {namn}", "aktiviteter", List.of(), List.of(), List.of(), List.of()))
                .id();
        broadcasts.send(mail, new BroadcastsApi.TypedCount(1));
        day.reads(phone, "Öppet hus");
        house.hears(phone, "jag vill bli raderad ur ert register");
        day.soon(() ->
                house.as("chief", CasesApi.class).list(null).rows().stream().anyMatch(row -> id.equals(row.person())));
        house.turnTo(DayOfWeek.TUESDAY, 21);
        house.as("anna", ConversationsApi.class).reply(id, new ConversationsApi.Words("kanariehälsning", "morning"));
        house.as("anna", AppointmentsApi.class)
                .add(new AppointmentsApi.NewAppointment(
                        id, null, null, day.today().plusDays(3).atTime(13, 0), null, null));
        house.turnTo(DayOfWeek.WEDNESDAY, 6);
        int partition = Participant.partitionOf(id);
        for (String field : List.of("i", "k", "d", "w", "n")) {
            house.store().ask("HSET", Keys.parked(partition), "99-0:" + field, "x");
        }
        house.store().ask("HSET", Keys.parked(partition), "99-0:p", id, "99-0:t", "1");
        String doubtful = partition + "-kanarietvivel-0";
        house.store().ask("HSET", Keys.state(partition), doubtful, "UNKNOWN|1|1|||" + id + "|REPLY|SMS|abcdef|");
        house.store().ask("HSET", Keys.doubt(partition), doubtful, "x");
        String held = partition + "-kanariehallet-0";
        house.store().ask("HSET", Keys.state(partition), held, "WITHHELD|0|1|||" + id + "|BROADCAST|SMS|abcdef|");
        house.as("anna", BroadcastsApi.class).keepList(new BroadcastsApi.NewList("hallen", "deltagare=" + id));
        house.store().ask("HSET", Keys.answers(partition), "staff:1", "x");
        house.store().ask("HSET", Keys.effects(3), "3-a-b-e0|3-someone|REQUEST|" + id + "|Say", "x");
    }

    private void seat(String id) {
        String event = house.as("anna", EventsApi.class)
                .add(new EventsApi.NewEvent(
                        "cv_workshop", null, null, null, day.tomorrow().atTime(15, 0), 60, 5, false, false, null))
                .id();
        house.store().ask("HSET", Keys.seats(event), id, "held:1:1");
        assertThat(house.bean(Catalogues.class).holders(event)).contains(id);
    }

    /** Whatever key holds something of the person, a page and a file for machines tell it; a key that is not named fails. */
    void handedOut(String id, CasesApi cases, StoreSearch search) {
        String access = cases.open(new NewCase(id, "registerutdrag", null)).id();
        String page = cases.export(access, "html", null).content();
        String json = cases.export(access, "json", null).content();
        for (String key : search.in(house.store())) {
            String words = HANDED_OUT.entrySet().stream()
                    .filter(kind -> key.matches(kind.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("nobody says how an extract tells of " + key));
            assertThat(page).as("%s on the page", key).contains(words);
            assertThat(json).as("%s for machines", key).contains(words);
        }
        cases.close(access, new CasesApi.Decision(true, "utlämnat"));
    }
}
