package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewBroadcast;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewList;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.CasesApi.CaseRow;
import se.navigatorbot.bot.staffapi.CasesApi.Confirmation;
import se.navigatorbot.bot.staffapi.CasesApi.Decision;
import se.navigatorbot.bot.staffapi.CasesApi.NewCase;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.MergeInto;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.RecordingChannel;

/** What lies of a person under other ids, and in what staff have typed, is handed out and erased with the person. */
class EarlierFilesTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final People people = house.bean(People.class);
    private final CasesApi cases = house.as("chief", CasesApi.class);

    @BeforeEach
    void aTuesdayMorning() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void aDoubleThatWasLetGoGoesWithWhoStays() {
        Address old = day.known("Tvilda", "+46701749501");
        day.known("Tvildo", "+46701749502");
        String twin = day.person("Tvilda");
        String stays = day.person("Tvildo");
        house.hears(old, "när har ni öppet? hälsar tvillingen");
        day.soon(() -> says(twin, "hälsar tvillingen"));
        house.as("anna", UpkeepApi.class).merge(twin, new MergeInto(stays, null));
        day.soon(() -> earlier(stays).contains(twin));

        assertThat(export(stays, "registerutdrag", "html")).contains("hälsar tvillingen", twin);
        assertThat(export(stays, "registerutdrag", "json")).contains("hälsar tvillingen", twin);
        assertThat(export(stays, "utlämnande", "html")).contains("hälsar tvillingen");
        erase(stays);
        assertGone(stays);
        assertGone(twin);
    }

    @Test
    void theTalkOfAPageBeforeItWasLinkedGoesWithItsOwner() {
        day.known("Länka", "+46701749503");
        String owner = day.person("Länka");
        Address page = Address.webChat(house.claim("page-of-lanka"));
        house.hears(page, "när har ni öppet? hälsar gästen");
        day.soon(() ->
                people.whoseIs(page).filter(id -> says(id, "hälsar gästen")).isPresent());
        String stranger = people.whoseIs(page).orElseThrow();
        house.hears(page, "när är min tid?");
        reads(page, "Skriv ditt mobilnummer");
        house.hears(page, "070-174 95 03");
        reads(page, "Om numret finns hos oss");
        house.hears(page, "Kod: " + day.participants("anna").linkCode(owner).code());
        day.soon(() -> earlier(owner).contains(stranger));

        assertThat(export(owner, "registerutdrag", "html")).contains("hälsar gästen");
        erase(owner);
        assertGone(owner);
        assertGone(stranger);
    }

    @Test
    void aVisitorWhoToldTheirNameIsTheOwnerOfThatNameAndNobodyElse() {
        day.known("Namna", "+46701749506");
        String owner = day.person("Namna");
        String same = linkedAfterNaming("Namna", owner, "page-of-namna");
        day.soon(() -> earlier(owner).contains(same));
        String other = linkedAfterNaming("Greger", owner, "page-of-greger");
        assertThat(earlier(owner)).doesNotContain(other);
    }

    /** A visitor wants to be contacted, tells a name, and then types the owner's code. */
    private String linkedAfterNaming(String name, String owner, String token) {
        Address page = Address.webChat(house.claim(token));
        house.hears(page, "kan någon höra av sig till mig?");
        reads(page, "Vilken ort");
        house.hears(page, "Ronneby");
        reads(page, "Vad heter du i förnamn?");
        house.hears(page, name);
        reads(page, "vet att du vill att de hör av sig");
        String visitor = people.whoseIs(page).orElseThrow();
        house.hears(page, "när är min tid?");
        reads(page, "Skriv ditt mobilnummer");
        house.hears(page, "070-174 95 06");
        reads(page, "Om numret finns hos oss");
        house.hears(page, "Kod: " + day.participants("anna").linkCode(owner).code());
        day.soon(() -> people.whoseIs(page).filter(owner::equals).isPresent());
        day.soon(() -> people.find(owner).orElseThrow().reachable().stream()
                .anyMatch(known -> known.address().equals(page)));
        return visitor;
    }

    @Test
    void filtersThatAskForThePersonAskForNobodyAfterwards() {
        day.known("Filtra", "+46701749504");
        String id = day.person("Filtra");
        BroadcastsApi broadcasts = house.as("anna", BroadcastsApi.class);
        broadcasts.keepList(new NewList("filtras-lista", "deltagare=" + id + " ålder!=99"));
        NewBroadcast wanted = new NewBroadcast(
                "Hej Filtravän",
                "aktiviteter",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "deltagare=" + id,
                null,
                null);
        broadcasts.draft(wanted);

        assertThat(export(id, "registerutdrag", "html")).contains("filtras-lista", "Hej Filtravän");
        erase(id);
        String kept = broadcasts.lists().rows().stream()
                .filter(list -> list.name().equals("filtras-lista"))
                .findFirst()
                .orElseThrow()
                .to();
        assertThat(kept).contains("deltagare=").contains("ålder!=99").doesNotContain(id);
        broadcasts.dropList("filtras-lista");
    }

    @Test
    void whatStaffWroteAtTheEndOfACaseGoesToo() {
        day.known("Orsa", "+46701749505");
        String id = day.person("Orsa");
        CaseRow refused = cases.open(new NewCase(id, "registerutdrag", null));
        cases.close(refused.id(), new Decision(false, "Orsas mamma Greta ringde"));
        erase(id);
        assertThat(cases.list(true).rows())
                .filteredOn(row -> row.id().equals(refused.id()))
                .singleElement()
                .satisfies(row -> assertThat(row.toString()).doesNotContain("Greta"));
    }

    private String export(String person, String kind, String form) {
        String one = cases.open(new NewCase(person, kind, null)).id();
        String content = cases.export(one, form, null).content();
        cases.close(one, new Decision(true, "utlämnat"));
        return content;
    }

    private void erase(String person) {
        String one = cases.open(new NewCase(person, "radering", null)).id();
        assertThat(cases.erase(one, new Confirmation(person)).state()).isEqualTo("done");
    }

    private void reads(Address page, String words) {
        day.soon(() -> house.bean("web", RecordingChannel.class).textsTo(page).stream()
                .anyMatch(text -> text.contains(words)));
    }

    private void assertGone(String id) {
        assertThat(people.find(id)).isEmpty();
        assertThat(people.wholeThread(id)).isEmpty();
    }

    private boolean says(String id, String words) {
        return people.wholeThread(id).stream().anyMatch(entry -> entry.text().contains(words));
    }

    private List<String> earlier(String id) {
        return people.find(id).map(Participant::earlier).orElse(List.of());
    }
}
