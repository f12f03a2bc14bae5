package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.OutboxApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.bot.staffapi.StaffApi;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.Choices;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportBatch;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportOutcome;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportRow;
import se.navigatorbot.bot.staffapi.UpkeepApi.MergeInto;
import se.navigatorbot.channels.Address;

class UpkeepCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private static final String PROGRAMME = "navigatorcentrum_ronneby";

    private final UpkeepApi upkeep = house.as("anna", UpkeepApi.class);
    private final ParticipantsApi participants = house.as("anna", ParticipantsApi.class);

    @BeforeEach
    void aTuesdayMorning() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void whoIsImportedGetsNothingUntilSomebodyAsks() {
        List<ImportRow> rows = List.of(
                row(2, "Ulla", "0701749001", "2006"),
                row(3, "Ulla igen", "+46 70-174 90 01", ""),
                row(4, "Fel", "12", ""),
                row(5, "Barn", "0701749002", "06"),
                row(6, "080101-2387", "0701749003", ""));
        List<ImportOutcome> dry =
                upkeep.importRows(new ImportBatch(true, false, rows)).rows();
        assertThat(dry).extracting(ImportOutcome::state).containsExactly("new", "new", "wrong", "wrong", "wrong");
        assertThat(dry.get(0).number()).isEqualTo(dry.get(1).number()).doesNotContain("701749001");
        assertThat(house.bean(People.class).whoseIs(Address.sms("+46701749001")))
                .isEmpty();

        upkeep.importRows(new ImportBatch(false, false, rows.subList(0, 1)));
        Address ulla = Address.sms("+46701749001");
        assertThat(participants.find("Ulla", null).rows()).hasSize(1);
        assertThat(house.sms().textsTo(ulla)).isEmpty();
        assertThat(upkeep.importRows(new ImportBatch(true, false, rows.subList(0, 1)))
                        .rows())
                .extracting(ImportOutcome::state)
                .containsExactly("known");

        upkeep.importRows(new ImportBatch(false, true, rows.subList(0, 1)));
        soon(() -> house.sms().textsTo(ulla).size() == 1);
        assertThat(house.sms().textsTo(ulla).get(0)).contains("Svara JA").doesNotContain("Ulla");
    }

    @Test
    void aCoachImportsToTheOwnCentreAlone() {
        ImportRow elsewhere = new ImportRow(2, "Bo", "0701749010", "karlshamn", "", "", "", "", "", "", "", null);
        assertThat(upkeep.importRows(new ImportBatch(true, false, List.of(elsewhere)))
                        .rows()
                        .get(0)
                        .sentence())
                .contains("Du arbetar inte på centrumet i Karlshamn");
    }

    @Test
    void aChoiceGivenInPersonIsNoted() {
        String id = person("Vilja", "0701749020");
        assertThat(upkeep.subjects(id, new Choices(List.of("aktiviteter"), List.of("praktik")))
                        .wishes())
                .contains("AKTIVITETER ja", "PRAKTIK nej");
        assertThat(house.call(
                                house.token("anna"),
                                "POST",
                                "/api/participants/" + id + "/subjects",
                                "{\"yes\":[\"praktik\"],\"no\":[\"praktik\"]}")
                        .body())
                .contains("varje ämne en gång");
    }

    @Test
    void aDoublesNumberAndStopGoOverToTheOneWhoStays() {
        String stays = person("Monika-Li", "0701749030");
        String twin = person("Monika-Li", "0701749031");
        house.hears(Address.sms("+46701749031"), "STOPP");
        soon(() -> participants.show(twin, null).stopped());
        upkeep.merge(twin, new MergeInto(stays, null));
        soon(() -> participants.show(stays, null).addresses().size() == 2);
        assertThat(participants.show(stays, null).stopped()).isTrue();
        assertThat(participants.show(twin, null).addresses()).isEmpty();
        assertThat(house.bean(People.class).whoseIs(Address.sms("+46701749031")))
                .contains(stays);
    }

    @Test
    void aNewPasswordEndsTheOldOne() {
        house.add("glenn", Role.COACH, "ronneby");
        String old = house.token("glenn");
        assertThat(house.as("chief", StaffApi.class).reset("glenn").password()).hasSizeGreaterThan(9);
        assertThat(house.call(old, "GET", "/api/me", "").statusCode()).isEqualTo(401);
    }

    @Test
    void whatWaitsIsSeenAtItsCentreAlone() {
        house.turnTo(DayOfWeek.FRIDAY, 21);
        String id = person("Väntar", "0701749040");
        soon(() -> house.as("anna", OutboxApi.class).stuck("waiting", null).rows().stream()
                .anyMatch(row -> row.person().equals(id)));
        soon(() -> house.as("anna", OutboxApi.class).stuck("held", null).rows().stream()
                .anyMatch(row -> row.person().equals(id) && row.why().contains("dagtid")));
        assertThat(house.as("bo", OutboxApi.class).stuck("waiting", null).rows())
                .noneMatch(row -> row.person().equals(id));
        assertThat(house.as("anna", OutboxApi.class).stuck("failed", null).rows())
                .noneMatch(row -> row.person().equals(id));
    }

    private String person(String name, String phone) {
        return participants
                .add(new NewParticipant(name, null, phone, null, List.of(), List.of(), List.of(), List.of()))
                .id();
    }

    private static ImportRow row(int number, String name, String phone, String year) {
        return new ImportRow(number, name, phone, "", "", "", "", "", "", "", year, null);
    }

    @Test
    void whoIsImportedWithAFirstDayTakesPartFromThenOnAndInNoProgrammeThatWasNotThere() {
        String since = "2026-09-14";
        upkeep.importRows(new ImportBatch(
                false,
                false,
                List.of(
                        new ImportRow(2, "Ulrik", "0701749051", "", "anna", PROGRAMME, "", "", "", "", "", since),
                        new ImportRow(3, "Unni", "0701749052", "", "", PROGRAMME, "", "", "", "", "", null))));
        LocalDate today = new StaffDay(house).today();
        assertThat(programmes("Ulrik")).containsExactly(PROGRAMME + " " + since + " anna");
        assertThat(programmes("Unni")).containsExactly(PROGRAMME + " " + today + " ");

        List<ImportOutcome> wrong = upkeep.importRows(new ImportBatch(
                        true,
                        false,
                        List.of(
                                row(2, "mind_the_gap", "2026-09-14"),
                                row(3, PROGRAMME, "14 september"),
                                row(4, PROGRAMME, "2031-09-14"),
                                row(5, "vis", "2026-09-14"))))
                .rows();
        assertThat(wrong)
                .extracting(ImportOutcome::sentence)
                .satisfiesExactly(
                        one -> assertThat(one).contains("pågår inte den dagen"),
                        one -> assertThat(one).contains("Programstarten skrivs som 2026-09-14"),
                        one -> assertThat(one).contains("och har varit"),
                        one -> assertThat(one).contains("finns inte i kommunen den dagen"));
    }

    private static ImportRow row(int number, String programme, String since) {
        return new ImportRow(number, "Ursula", "0701749053", "", "", programme, "", "", "", "", "", since);
    }

    private List<String> programmes(String name) {
        String id = participants.find(name, null).rows().get(0).id();
        return house.as("anna", JourneysApi.class).show(id, null).programmes().stream()
                .map(one -> one.programme() + " " + one.from() + " " + one.coach())
                .toList();
    }
}
