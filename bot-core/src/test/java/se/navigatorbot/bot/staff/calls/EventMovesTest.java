package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.net.http.HttpResponse;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.signups.EventMoved;
import se.navigatorbot.bot.signups.Moving;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.EventPeopleApi;
import se.navigatorbot.bot.staffapi.EventPeopleApi.EventPerson;
import se.navigatorbot.bot.staffapi.EventPeopleApi.NewSignUp;
import se.navigatorbot.bot.staffapi.EventPeopleApi.SignOff;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.EventChanged;
import se.navigatorbot.bot.staffapi.EventsApi.EventMove;
import se.navigatorbot.bot.staffapi.EventsApi.EventRow;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.EventsApi.NewSeries;
import se.navigatorbot.bot.staffapi.EventsApi.NewTerms;
import se.navigatorbot.channels.Address;

/** Activities that are moved, and people whom staff put on and take off. */
class EventMovesTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final EventsApi events = house.as("anna", EventsApi.class);
    private final EventPeopleApi people = house.as("anna", EventPeopleApi.class);
    private final List<String> planned = new ArrayList<>();

    /** Other tests of the house find activities by kind and day; these are out of their way. */
    @AfterEach
    void callOff() {
        planned.forEach(id -> events.cancel(id));
        planned.clear();
    }

    @Test
    void aMovedActivityIsToldOnceToEverybodySignedUp() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        LocalDateTime at = dayOfItsOwn().atTime(13, 0);
        EventRow fair = planned(new NewEvent("job_fair", "Flyttbar mässa", null, null, at, 60, 1, false, false, null));
        Address signedUp = day.known("Malte-Bo", "+46701745601");
        Address waiting = day.known("Nanna-Li", "+46701745602");
        people.signUp(fair.id(), new NewSignUp(day.person("Malte-Bo")));
        day.reads(signedUp, "Vi har anmält dig: Flyttbar mässa");
        house.hears(waiting, "anmäl mig till jobbmässan " + on(at));
        day.reads(waiting, "Det är fullt på Flyttbar mässa");
        house.hears(waiting, "väntelista");
        day.reads(waiting, "Du står på väntelistan");
        day.soon(() -> people.people(fair.id()).total() == 2);

        LocalDateTime later = at.plusDays(1).withHour(14);
        EventChanged moved = events.move(fair.id(), new EventMove(null, later, "Biblioteket, Ronneby"));

        assertThat(moved.told()).isEqualTo(2);
        assertThat(moved.event().end()).isEqualTo(later.plusMinutes(60));
        day.reads(signedUp, "Ny tid och plats: Flyttbar mässa");
        day.reads(waiting, "kl 14, Biblioteket, Ronneby.");
        house.bean(Moving.class).look();
        assertThat(texts(signedUp, "Ny tid och plats")).hasSize(1);
        assertThat(texts(waiting, "Ny tid och plats")).hasSize(1);
        assertThat(texts(waiting, "Svara JA"))
                .as("who waits has nothing to answer")
                .noneMatch(this::isMove);

        house.hears(signedUp, "avboka");
        day.reads(signedUp, "du är avanmäld från Flyttbar mässa");
        day.reads(waiting, "Ledig plats: Flyttbar mässa");
    }

    @Test
    void ofTwoWhoMoveAtOnceTheFirstIsToldOf() {
        LocalDateTime at = day.tomorrow().plusDays(13).atTime(13, 0);
        EventRow fair = planned(new NewEvent("job_fair", "Dubbelmässa", null, null, at, 60, 1, false, false, null));
        Address signedUp = day.known("Vidar-Os", "+46701745610");
        people.signUp(fair.id(), new NewSignUp(day.person("Vidar-Os")));
        day.reads(signedUp, "Vi har anmält dig: Dubbelmässa");
        Event before = house.bean(Catalogues.class).current().event(fair.id()).orElseThrow();

        events.move(fair.id(), new EventMove(null, at.withHour(15), null));
        LocalDateTime second = at.withHour(16);
        assertThat(house.bean(Moving.class).move(before.from(second), EventMoved.What.TIME, second, at))
                .isEqualTo(-1);

        day.reads(signedUp, "Ny tid: Dubbelmässa");
        assertThat(texts(signedUp, "Ny tid: Dubbelmässa"))
                .singleElement()
                .asString()
                .contains("kl 15");
    }

    @Test
    void whoSaidStoppIsToldNothingOfWhatStaffDo() {
        LocalDateTime at = day.tomorrow().plusDays(14).atTime(13, 0);
        EventRow fair = planned(new NewEvent("job_fair", "Tyst mässa", null, null, at, 60, 1, false, false, null));
        Address stopped = day.known("Wilma-Ek", "+46701745611");
        String wilma = day.person("Wilma-Ek");
        house.hears(stopped, "STOPP");
        day.reads(stopped, "får inga fler");
        people.signUp(fair.id(), new NewSignUp(wilma));
        day.soon(() -> heldByStopp(wilma) == 1);

        people.signOff(fair.id(), wilma, new SignOff(true));
        day.soon(() -> heldByStopp(wilma) == 2);
        assertThat(texts(stopped, "anmäld")).isEmpty();
    }

    @Test
    void oneMeetingOfACourseIsCalledOffAndTheOthersStand() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        LocalDateTime at = day.tomorrow().plusDays(9).atTime(9, 0);
        NewEvent first = new NewEvent("course", "Datakurs i tre", null, null, at, 60, null, false, false, null);
        EventRow course = events.addSeries(new NewSeries(first, "FREQ=WEEKLY;COUNT=3", true))
                .rows()
                .get(0);
        planned.add(course.id());
        Address signedUp = day.known("Olle-Per", "+46701745603");
        people.signUp(course.id(), new NewSignUp(day.person("Olle-Per")));
        day.reads(signedUp, "Vi har anmält dig: Datakurs i tre");

        EventChanged left =
                events.cancelMeeting(course.id(), at.plusWeeks(1).toLocalDate().toString());
        assertThat(left.event().meetings()).containsExactly(at.plusWeeks(2));
        day.reads(signedUp, "Inställt: träffen i Datakurs i tre");

        EventChanged moved =
                events.move(course.id(), new EventMove(at.toLocalDate().toString(), at.plusDays(1), null));
        assertThat(moved.event().start()).isEqualTo(at.plusDays(1));
        assertThat(moved.event().meetings()).containsExactly(at.plusWeeks(2));
        day.reads(signedUp, "Ny tid för en träff: Datakurs i tre");
        assertThat(texts(signedUp, "Resten är som förut")).hasSize(2);
    }

    @Test
    void whoeverComesToInterviewTrainingChoosesATime() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        LocalDateTime at = dayOfItsOwn().atTime(9, 0);
        NewTerms own = new NewTerms(null, null, null, null, 20, null, null);
        EventRow training = planned(
                new NewEvent("interview_training", "Provintervju", null, null, at, 80, null, false, false, own));
        Address first = day.known("Pelle-Jo", "+46701745604");
        Address second = day.known("Qamar-Jo", "+46701745605");
        Address third = day.known("Runa-Mi", "+46701745606");

        house.hears(first, "anmäl mig till intervjuträningen " + on(at));
        day.reads(first, "Välj din tid för Provintervju");
        house.hears(second, "anmäl mig till intervjuträningen " + on(at));
        day.reads(second, "Välj din tid för Provintervju");
        house.hears(first, "3");
        day.reads(first, "kl 9.40,");
        house.hears(second, "kl 9.40");
        day.reads(second, "Den tiden är tagen.");
        house.hears(second, "2");
        day.reads(second, "kl 9.20,");
        day.soon(() -> people.people(training.id()).total() == 2);

        people.signUp(
                training.id(),
                new NewSignUp(day.person("Runa-Mi"), at.plusMinutes(60).toLocalTime()));
        day.reads(third, "kl 10,");
        assertThat(people.people(training.id()).rows())
                .extracting(
                        EventPerson::firstName, row -> row.start().toLocalTime().toString())
                .containsExactly(tuple("Qamar-Jo", "09:20"), tuple("Pelle-Jo", "09:40"), tuple("Runa-Mi", "10:00"));
    }

    @Test
    void staffTakeSomebodyOffAndTheNextIsOfferedTheSeat() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
        LocalDateTime at = dayOfItsOwn().atTime(10, 0);
        EventRow fair = planned(new NewEvent("job_fair", "Avmässa", null, null, at, 60, 1, false, false, null));
        Address off = day.known("Sixten-Ed", "+46701745607");
        Address next = day.known("Tora-Lo", "+46701745608");
        String sixten = day.person("Sixten-Ed");
        people.signUp(fair.id(), new NewSignUp(sixten));
        day.reads(off, "Vi har anmält dig: Avmässa");
        house.hears(next, "anmäl mig till jobbmässan " + on(at));
        day.reads(next, "Det är fullt på Avmässa");
        house.hears(next, "väntelista");
        day.reads(next, "Du står på väntelistan");
        day.soon(() -> people.people(fair.id()).total() == 2);

        people.signOff(fair.id(), sixten, new SignOff(true));

        day.reads(off, "Du är avanmäld från Avmässa");
        day.reads(next, "Ledig plats: Avmässa");
        String again = "/api/events/" + fair.id() + "/people/" + sixten + "/off";
        HttpResponse<String> twice = house.call(house.token("anna"), "POST", again, "{\"byCentre\":false}");
        assertThat(twice.statusCode()).isEqualTo(409);
        assertThat(twice.body()).contains("inte anmäld");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/nix/move | {} | ingen aktivitet nix",
                "/EVENT/move | {} | Ange ny tid eller ny plats",
                "/EVENT/move | {'start':'2001-01-01T10:00'} | redan varit",
                "/EVENT/move | {'meeting':'2098-01-01','start':'2098-01-02T10:00'} | ingen kommande träff",
                "/EVENT/meetings/2098-01-01/cancel | '' | ingen kommande träff",
                "/EVENT/meetings/2098-05-04/cancel | '' | enda träffen",
                "/EVENT/people | {'person':'PERSON','time':'10:20'} | Ingen egen tid",
            })
    void whatCannotBeMovedStays(String path, String body, String said) {
        LocalDateTime far = LocalDateTime.parse("2098-05-04T10:00");
        EventRow event = planned(new NewEvent("lecture", "Orubblig", null, null, far, 60, 1, false, false, null));
        String person = body.contains("PERSON") ? somebody() : "";

        HttpResponse<String> answer = house.call(
                house.token("anna"),
                "POST",
                "/api/events" + path.replace("EVENT", event.id()),
                body.replace('\'', '"').replace("PERSON", person));

        assertThat(answer.statusCode()).isBetween(400, 409);
        assertThat(answer.body()).contains(said);
        assertThat(events.show(event.id())).isEqualTo(event);
    }

    @Test
    void anotherCentreMovesNothing() {
        LocalDateTime at = day.tomorrow().plusDays(12).atTime(10, 0);
        EventRow event = planned(new NewEvent("lecture", "Vårt eget", null, null, at, 60, 1, false, false, null));

        HttpResponse<String> answer =
                house.call(house.token("bo"), "POST", "/api/events/" + event.id() + "/move", "{\"place\":\"Hos oss\"}");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(events.show(event.id()).place()).isEqualTo(event.place());
    }

    private EventRow planned(NewEvent event) {
        EventRow row = events.add(event);
        planned.add(row.id());
        return row;
    }

    /** A day as people write it. */
    /** A day on which nothing else is arranged, so that "mässan den 3/12" is one. */
    private LocalDate dayOfItsOwn() {
        List<LocalDate> taken = house.bean(Catalogues.class).current().eventsByStart().stream()
                .flatMap(event -> event.starts().stream().map(LocalDateTime::toLocalDate))
                .toList();
        LocalDate own = day.tomorrow().plusDays(8);
        while (taken.contains(own)) {
            own = own.plusDays(1);
        }
        return own;
    }

    private static String on(LocalDateTime at) {
        return at.getDayOfMonth() + "/" + at.getMonthValue();
    }

    private long heldByStopp(String person) {
        return house.bean(OutboxTrace.class).of(person).stream()
                .filter(step -> step.reason().equals("har sagt STOPP"))
                .count();
    }

    private String somebody() {
        day.register("Ulrik-Al", "+46701745609", List.of());
        return day.person("Ulrik-Al");
    }

    private boolean isMove(String text) {
        return text.contains("Ny tid och plats");
    }

    private List<String> texts(Address person, String words) {
        return house.sms().textsTo(person).stream()
                .filter(text -> text.contains(words))
                .toList();
    }
}
