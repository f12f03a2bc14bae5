package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Words;
import se.navigatorbot.bot.staffapi.IntakesApi;
import se.navigatorbot.bot.staffapi.IntakesApi.CandidateRow;
import se.navigatorbot.bot.staffapi.IntakesApi.Leaving;
import se.navigatorbot.bot.staffapi.IntakesApi.Move;
import se.navigatorbot.bot.staffapi.IntakesApi.Moved;
import se.navigatorbot.bot.staffapi.IntakesApi.NewIntake;
import se.navigatorbot.bot.staffapi.IntakesApi.NewMessage;
import se.navigatorbot.bot.staffapi.IntakesApi.StageRow;
import se.navigatorbot.bot.staffapi.StoriesApi;
import se.navigatorbot.bot.staffapi.StoriesApi.NewStory;
import se.navigatorbot.bot.staffapi.StoriesApi.NewUse;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Conversations;
import se.navigatorbot.channels.Speaker;

/** A group is taken in step by step; each step counts, and is told once to whoever reaches it. */
class IntakeCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final IntakesApi intakes = house.as("anna", IntakesApi.class);

    @Test
    void whoMovesOnIsCountedAndToldOnceAndCanAskWhereTheyStand() {
        String intake = intake("Projektplats Provby");
        intakes.message(intake, new NewMessage("möte", "Du är välkommen till oss, {namn}. Vi hör av oss om en tid."));
        Address ines = day.known("Inez", "+46701740881");
        String id = day.person("Inez");

        assertThat(move(intake, "intresse", id).moved()).isEqualTo(1);
        assertThat(move(intake, "möte", id).moved()).isEqualTo(1);
        assertThat(move(intake, "möte", id).not()).singleElement().asString().contains("redan där");
        house.bean(BusinessClock.class).advance(Duration.ofMinutes(6));
        day.reads(ines, "Hej Inez! Du är välkommen till oss, Inez. Vi hör av oss om en tid. /Navigatorcentrum Ronneby");

        assertThat(reached(intake)).containsExactly(1, 1, 0, 0, 0);
        house.hears(ines, "hur går det med min ansökan?");
        day.reads(ines, "Projektplats Provby: du är på steg 2 av 5, möte.");

        intakes.leave(intake, new Leaving(List.of(id)));
        move(intake, "möte", id);
        house.bean(BusinessClock.class).advance(Duration.ofMinutes(6));
        house.hears(ines, "hur går det med min ansökan?");
        day.soon(() -> told(ines, "steg 2 av 5") == 2);
        assertThat(told(ines, "välkommen till oss")).isEqualTo(1);
    }

    @Test
    void aMoveThatIsTakenBackIsToldToNobody() {
        String intake = intake("Projektplats Ångerby");
        intakes.message(intake, new NewMessage("admitted", "Du är antagen."));
        intakes.message(intake, new NewMessage("meeting", "Välkommen på träff."));
        Address ivar = day.known("Ivar", "+46701740882");
        String id = day.person("Ivar");

        move(intake, "admitted", id);
        move(intake, "meeting", id);
        house.bean(BusinessClock.class).advance(Duration.ofMinutes(6));

        day.reads(ivar, "Välkommen på träff.");
        assertThat(told(ivar, "antagen")).isZero();
    }

    @Test
    void whatDoesNotLeaveIsForStaffToTellAndIsToldWhenItIsTrueAgain() {
        String intake = intake("Projektplats Tystby");
        intakes.message(intake, new NewMessage("admitted", "Du är antagen."));
        Address isidor = day.known("Isidor", "+46701740886");
        String id = day.person("Isidor");
        People people = house.bean(People.class);
        house.hears(isidor, "STOPP");
        day.soon(() -> people.find(id).orElseThrow().wishes().stopped());

        move(intake, "admitted", id);
        house.bean(BusinessClock.class).advance(Duration.ofMinutes(6));
        day.soon(() -> people.find(id).orElseThrow().tasks().stream()
                .anyMatch(task -> task.words().equals("berätta själv: Projektplats Tystby, antagen (har sagt STOPP)")));

        house.hears(isidor, "START");
        day.soon(() -> !people.find(id).orElseThrow().wishes().stopped());
        move(intake, "meeting", id);
        move(intake, "admitted", id);
        house.bean(BusinessClock.class).advance(Duration.ofMinutes(6));
        day.reads(isidor, "Du är antagen.");
    }

    @Test
    void onlyOwnPeopleAreMovedAndSeenAndFewAreCountedByNobodyElse() {
        String intake = intake("Projektplats Väggby");
        day.known("Ilse", "+46701740883");
        String id = day.person("Ilse");
        move(intake, "interest", id);

        assertThat(intakes.people(intake, null).rows())
                .extracting(CandidateRow::firstName, CandidateRow::stage, CandidateRow::since)
                .containsExactly(tuple("Ilse", "intresse", day.today()));
        IntakesApi elsewhere = house.as("bo", IntakesApi.class);
        assertThat(elsewhere.people(intake, null).rows()).isEmpty();
        assertThat(elsewhere
                        .move(intake, new Move(List.of(id), "meeting", null))
                        .not())
                .singleElement()
                .asString()
                .contains("ingen sådan deltagare");
        assertThat(reached(elsewhere, intake)).containsExactly(null, 0, 0, 0, 0);
        assertThat(status("bo", "/api/intakes/" + intake + "/close", "")).isEqualTo(403);

        house.add("petrus", Role.PARTNER, "ronneby");
        assertThat(reached(house.as("petrus", IntakesApi.class), intake)).containsExactly(null, 0, 0, 0, 0);
        assertThat(house.call(house.token("petrus"), "GET", "/api/intakes/" + intake + "/people", "")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aClosedOneTakesNobodyNewAndWhatIsWrongIsSaid() {
        String intake = intake("Projektplats Stängby");
        day.known("Iris", "+46701740884");
        String id = day.person("Iris");
        String message = "/api/intakes/" + intake + "/message";

        assertThat(status("anna", message, "{\"stage\":\"fest\",\"text\":\"x\"}"))
                .isEqualTo(400);
        assertThat(status("anna", message, "{\"stage\":\"möte\",\"text\":\"Hej {kompis}\"}"))
                .isEqualTo(400);
        assertThat(status("anna", message, "{\"stage\":\"möte\",\"text\":\"" + "x".repeat(140) + "\"}"))
                .isEqualTo(400);
        assertThat(intakes.message(intake, new NewMessage("möte", "Din diagnos är klar."))
                        .remarks())
                .isNotEmpty();
        intakes.close(intake);
        assertThat(move(intake, "interest", id).not())
                .singleElement()
                .asString()
                .contains("stängt för nya");
        assertThat(intakes.list(null).rows()).noneMatch(row -> row.id().equals(intake));
        assertThat(intakes.list(true).rows()).anyMatch(row -> row.id().equals(intake));
    }

    /** Of all lines that are nobody's words, the page of the person shows who speaks and nothing else. */
    @Test
    void whatStaffWriteDownIsNotShownOnThePersonsOwnPage() {
        String intake = intake("Projektplats Sidby");
        Address phone = day.known("Ingela", "+46701740885");
        String id = day.person("Ingela");
        Address page = Address.webChat("page-of-ingela");
        People people = house.bean(People.class);
        people.lead(page, id);
        house.hears(page, "vilka öppettider har ni?");
        Conversations talk = house.bean(Conversations.class);
        day.soon(() -> talk.history(page).stream().anyMatch(line -> line.text().contains("öppettider")));

        move(intake, "admitted", id);
        StoriesApi stories = house.as("anna", StoriesApi.class);
        String consent = stories.keep(new NewStory(id, "Jag ville jobba med djur.", "skriftligt, pärm 3", null))
                .consent();
        stories.use(id, consent, new NewUse("affischen"));
        stories.withdraw(id, consent);
        intakes.leave(intake, new Leaving(List.of(id)));
        house.as("anna", ConversationsApi.class).reply(id, new Words("Hej Ingela, hur går det?", null));
        day.soon(() -> talk.history(page).stream().anyMatch(line -> line.text().contains("hur går det")));

        assertThat(people.thread(id, 100))
                .extracting(ThreadEntry::text)
                .contains("Projektplats Sidby: antagen", "Lämnar Projektplats Sidby");
        assertThat(talk.history(page))
                .filteredOn(line -> line.speaker().role() == Speaker.Role.MARKER)
                .extracting(Conversations.Line::text)
                .containsOnly("Namn anna är här");
        assertThat(house.sms().textsTo(phone)).noneMatch(text -> text.contains("pärm"));
    }

    private String intake(String title) {
        return intakes.add(new NewIntake(title, null, "Provfirman")).id();
    }

    private Moved move(String intake, String stage, String id) {
        return intakes.move(intake, new Move(List.of(id), stage, null));
    }

    private List<Integer> reached(String intake) {
        return reached(intakes, intake);
    }

    private static List<Integer> reached(IntakesApi of, String intake) {
        return of.list(true).rows().stream()
                .filter(row -> row.id().equals(intake))
                .flatMap(row -> row.stages().stream())
                .map(StageRow::reached)
                .toList();
    }

    private long told(Address person, String words) {
        return house.sms().textsTo(person).stream()
                .filter(text -> text.contains(words))
                .count();
    }

    private int status(String user, String path, String body) {
        return house.call(house.token(user), "POST", path, body).statusCode();
    }
}
