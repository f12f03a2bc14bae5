package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.AppointmentRow;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.JourneysApi;
import se.navigatorbot.bot.staffapi.JourneysApi.Correction;
import se.navigatorbot.bot.staffapi.JourneysApi.End;
import se.navigatorbot.bot.staffapi.JourneysApi.EnrolmentRow;
import se.navigatorbot.bot.staffapi.JourneysApi.JourneyCard;
import se.navigatorbot.bot.staffapi.JourneysApi.NewAttendance;
import se.navigatorbot.bot.staffapi.JourneysApi.NewEnrolment;
import se.navigatorbot.bot.staffapi.JourneysApi.NewStay;
import se.navigatorbot.bot.staffapi.JourneysApi.Notes;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.channels.Address;

/** Staff write down the way of a person. */
class JourneyCallsTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void aPersonGoesThroughAProgrammeAndAWorkplace() {
        JourneysApi journeys = house.as("anna", JourneysApi.class);
        String id = day.register("Valdis", "+46701740801", List.of()).id();
        LocalDate today = day.today();

        JourneyCard card = journeys.enrol(id, new NewEnrolment("navigatorcentrum_ronneby", null, List.of(), "anna"));
        assertThat(card.programmes())
                .extracting(row -> row.name() + " " + row.coach())
                .containsExactly("Navigatorcentrum anna");
        journeys.attest(id, new NewAttendance(null, "navigatorcentrum_ronneby", "CV-verkstad", 90));
        card = journeys.attest(id, new NewAttendance(null, "navigatorcentrum_ronneby", "CV-verkstad", 60));
        assertThat(card.attendedMinutes()).as("the same day is corrected").isEqualTo(60);
        card = journeys.start(
                id, new NewStay(null, "Stallet", null, today.plusDays(3), null, List.of("mon", "tue"), null, null));
        assertThat(card.stays()).extracting(row -> row.employer()).containsExactly("Stallet");
        card = journeys.end(id, card.stays().get(0).id(), new End(today.plusDays(10), null));
        assertThat(card.stays().get(0).to()).isEqualTo(today.plusDays(10));
        card = journeys.note(id, new Notes("jobba med djur", "ringa stallet", "kvinna", "AF"));
        assertThat(card.goal()).isEqualTo("jobba med djur");
        assertThat(card.referral()).isEqualTo("af");
        card = journeys.leave(id, card.programmes().get(0).id(), new End(today, "arbete"));
        assertThat(card.programmes().get(0).result()).isEqualTo("arbete");
    }

    @Test
    void whoIsAddedWithAProgrammeTakesPartInItAndWhatWasWrittenWrongIsSetRight() {
        JourneysApi journeys = house.as("anna", JourneysApi.class);
        String programme = "navigatorcentrum_ronneby";
        String id = house.as("anna", ParticipantsApi.class)
                .add(new NewParticipant(
                        "Vanja", null, "+46701740638", "anna", List.of(programme), List.of(), List.of(), List.of()))
                .id();
        LocalDate today = day.today();

        EnrolmentRow begun = journeys.show(id, null).programmes().get(0);
        assertThat(begun.from()).isEqualTo(today);
        assertThat(begun.coach()).isEqualTo("anna");
        JourneyCard moved = journeys.correct(
                id, begun.id(), new Correction(today.minusDays(40), null, null, null, false, false, "fel dag"));
        assertThat(moved.programmes().get(0).from()).isEqualTo(today.minusDays(40));
        journeys.leave(id, begun.id(), new End(today, "arbete"));
        JourneyCard open = journeys.correct(
                id, begun.id(), new Correction(null, null, null, null, true, false, "jobbet blev inte av"));
        assertThat(open.programmes().get(0).to()).isNull();
        assertThat(open.programmes().get(0).result()).isEmpty();
        assertThat(journeys.correct(id, begun.id(), new Correction(null, null, null, null, false, true, "annan person"))
                        .programmes())
                .isEmpty();

        JourneyCard stay = journeys.start(id, new NewStay(null, "Stalet", null, today, null, List.of(), null, null));
        JourneyCard right = journeys.correctStay(
                id,
                stay.stays().get(0).id(),
                new Correction(today.minusDays(7), null, null, "Stallet", false, false, "stavfel"));
        assertThat(right.stays())
                .extracting(row -> row.employer() + " " + row.from())
                .containsExactly("Stallet " + today.minusDays(7));
        assertThat(house.bean(People.class).thread(id, 50))
                .anyMatch(line -> line.text().startsWith("Rättat av anna: Stalet")
                        && line.text().endsWith("(stavfel)"));
    }

    @Test
    void whatIsBookedDuringTheHoursAtAWorkplaceIsNamedAndAttemptsAreListed() {
        Address viola = day.known("Viola", "+46701740635");
        String id = day.person("Viola");
        LocalDate today = day.today();
        house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(id, null, null, today.plusDays(1).atTime(13, 0), 45, null));
        JourneysApi journeys = house.as("anna", JourneysApi.class);
        JourneyCard card = journeys.start(
                id,
                new NewStay(null, "Stallet", null, today, null, List.of(), LocalTime.of(7, 0), LocalTime.of(16, 0)));
        assertThat(card.clashes()).hasSize(1).allMatch(clash -> clash.endsWith("kl 13 krockar med Stallet"));
        JourneyCard later = journeys.start(
                id,
                new NewStay(
                        null, "Kvällskafét", null, today, null, List.of(), LocalTime.of(17, 0), LocalTime.of(21, 0)));
        assertThat(later.clashes()).hasSize(1);
        day.reads(viola, "kl 13");
        assertThat(journeys.contacts(id, null).rows())
                .anyMatch(row -> row.by().equals("boten") && !row.about().isEmpty());
    }

    @Test
    void whoeverBooksHearsAtOnceWhatElseThePersonHasThen() {
        day.known("Vendela", "+46701740636");
        String id = day.person("Vendela");
        LocalDate thursday = day.today().plusDays(2);
        AppointmentsApi appointments = house.as("anna", AppointmentsApi.class);
        house.as("anna", JourneysApi.class)
                .start(
                        id,
                        new NewStay(
                                null,
                                "Stallet",
                                null,
                                thursday,
                                null,
                                List.of(),
                                LocalTime.of(7, 0),
                                LocalTime.of(12, 0)));

        AppointmentRow first =
                appointments.add(new NewAppointment(id, null, null, thursday.atTime(13, 0), 45, null, true));
        AppointmentRow second =
                appointments.add(new NewAppointment(id, null, null, thursday.atTime(11, 30), 45, null, true));

        assertThat(first.clashes()).isEmpty();
        assertThat(second.clashes()).containsExactly("krockar med Stallet");
        assertThat(appointments
                        .move(id, second.id(), new AppointmentsApi.Move(thursday.atTime(12, 0), null, null, true))
                        .clashes())
                .isEmpty();
    }

    @Test
    void whatAPersonToldIsConfirmedOrTakenOutOfTheFigures() {
        Address valfrid = day.known("Valfrid", "+46701740637");
        String id = day.person("Valfrid");
        JourneysApi journeys = house.as("anna", JourneysApi.class);
        house.hears(valfrid, "jag fick jobbet!");
        day.reads(valfrid, "Grattis");

        String told = journeys.show(id, null).told().get(0).id();
        assertThat(journeys.settle(id, told, new JourneysApi.Verdict(true)).told())
                .extracting(row -> row.result() + " " + row.by() + " " + row.settled())
                .containsExactly("arbete deltagaren bekräftat");
        assertThat(journeys.settle(id, told, new JourneysApi.Verdict(false)).told())
                .extracting(row -> row.settled())
                .containsExactly("stämmer inte");
    }

    @Test
    void whoIsOnAPlaceIsReadByOwnCentreAlone() {
        String id = day.register("Vide", "+46701740802", List.of()).id();

        assertThat(house.call(house.token("bo"), "GET", "/api/participants/" + id + "/journey", "")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void absenceIsAnsweredWithTheWorkplacesName() {
        Address wilma = day.known("Wendela", "+46701740803");
        house.as("anna", JourneysApi.class)
                .start(
                        day.person("Wendela"),
                        new NewStay(null, "Exempelgården", null, day.today(), null, List.of(), null, null));

        house.hears(wilma, "sjuk idag kan inte va på praktiken");

        day.reads(wilma, "Ring också Exempelgården");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "programmes | {\"programme\":\"mind_the_gap\"} | pågår inte",
                "programmes | {\"programme\":\"vis\"} | finns inte i kommunen",
                "programmes | {\"programme\":\"disco\"} | finns inte i regionen",
                "stays | {} | Första dagen saknas",
                "stays | {\"from\":\"2026-12-07\"} | Arbetsgivare saknas",
                "stays | {\"placement\":\"ingen-9\"} | ingen plats ingen-9",
                "attendance | {\"programme\":\"vis\",\"activity\":\"x\",\"minutes\":2000} | Minuter ska vara",
                "attendance | {\"programme\":\"vis\",\"activity\":\"x\",\"minutes\":20} | inte med i programmet",
                "notes | {\"referral\":\"Eva på soc\"} | Vem som hänvisat är af",
                "programmes/nix/correct | {\"reason\":\"fel\"} | inte med i något",
                "stays/nix/correct | {\"reason\":\"fel\"} | ingen sådan plats",
                "stays/nix/correct | {} | Skäl saknas",
                "told/nix | {\"so\":true} | inte berättat något sådant",
                "notes | {\"gender\":\"2\"} | Kön är",
            })
    void whatCannotBeIsSaidInSwedish(String what, String body, String said) {
        String id = day.register("Xerxes", "+46701740804", List.of()).id();
        HttpResponse<String> answer =
                house.call(house.token("anna"), "POST", "/api/participants/" + id + "/journey/" + what, body);
        assertThat(answer.statusCode()).isBetween(400, 409);
        assertThat(answer.body()).contains(said);
    }

    @Test
    void timeInAProgrammeFollowsTheCoachOfNowAndWhatHasEndedKeepsItsOwn() {
        JourneysApi journeys = house.as("anna", JourneysApi.class);
        ParticipantsApi participants = house.as("anna", ParticipantsApi.class);
        String programme = "navigatorcentrum_ronneby";
        LocalDate today = day.today();
        String id = coached(participants, "anna");
        JourneyCard first = journeys.enrol(id, new NewEnrolment(programme, today.minusDays(40), List.of(), null));
        journeys.leave(id, first.programmes().get(0).id(), new End(today.minusDays(20), "annat"));
        journeys.enrol(id, new NewEnrolment(programme, today.minusDays(10), List.of(), null));

        assertThat(coached(participants, "lena")).isEqualTo(id);

        assertThat(journeys.show(id, null).programmes())
                .extracting(row -> row.from() + " " + row.coach())
                .containsExactly(today.minusDays(10) + " lena", today.minusDays(40) + " anna");
    }

    private static String coached(ParticipantsApi participants, String coach) {
        return participants
                .add(new NewParticipant(
                        "Vilgot", null, "+46701740639", coach, List.of(), List.of(), List.of(), List.of()))
                .id();
    }
}
