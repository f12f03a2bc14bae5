package se.navigatorbot.bot.broadcasts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staffapi.AppointmentsApi;
import se.navigatorbot.bot.staffapi.AppointmentsApi.NewAppointment;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastPreview;
import se.navigatorbot.bot.staffapi.BroadcastsApi.BroadcastReport;
import se.navigatorbot.bot.staffapi.BroadcastsApi.Count;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewBroadcast;
import se.navigatorbot.bot.staffapi.BroadcastsApi.NewList;
import se.navigatorbot.bot.staffapi.BroadcastsApi.TypedCount;
import se.navigatorbot.bot.staffapi.EventsApi;
import se.navigatorbot.bot.staffapi.EventsApi.NewEvent;
import se.navigatorbot.bot.staffapi.StaffApi;
import se.navigatorbot.bot.staffapi.StaffApi.DutyPhone;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.channels.Address;

/** A broadcast from first word to report. Each test has people of its own, told apart by their line of work. */
class BroadcastLifeTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final BroadcastsApi broadcasts = house.as("anna", BroadcastsApi.class);
    private final Guests guests = new Guests(house, "anna");

    @BeforeEach
    void aTuesdayMorning() {
        house.turnTo(DayOfWeek.TUESDAY, 10);
    }

    @Test
    void aYesToAnInvitationTakesAPlaceAndTheReportCountsIt() {
        List<Address> three = guests.come(3);
        String event = house.as("anna", EventsApi.class)
                .add(new NewEvent("cv_workshop", null, null, null, now().plusDays(2), 60, 8, false, false, null))
                .id();
        BroadcastPreview preview = broadcasts.preview(guests.invitation("Kom på fika. Svara JA.", event));
        broadcasts.send(preview.id(), new TypedCount(3));
        three.forEach(guest -> Guests.soon(() -> guests.reads(guest, "Kom på fika")));

        house.hears(three.get(0), "ja");
        house.hears(three.get(1), "STOPP");
        Guests.soon(() -> house.as("anna", EventsApi.class).show(event).taken() == 1);
        Guests.soon(() -> broadcasts.report(preview.id()).optOuts() == 1);

        BroadcastReport report = broadcasts.report(preview.id());
        assertThat(report.signUps()).isEqualTo(1);
        assertThat(report.replies()).isEqualTo(2);
        assertThat(report.sent() + report.delivered()).isEqualTo(3);
        assertThat(report.parts()).isEqualTo(3);
        assertThat(report.kronor()).isEqualTo(1.95);
        assertThat(broadcasts.trace(preview.id(), guests.id(three.get(2)), null))
                .anyMatch(step -> step.contains("Personen var med"))
                .anyMatch(step -> step.contains("Meddelandet över sms är: Skickat"));
    }

    @Test
    void whoGotNothingIsExplainedStepByStep() {
        List<Address> two = guests.come(2);
        Address other = new Guests(house, "anna").come(1).get(0);
        house.add("karlos", Role.COACH, "karlshamn");
        Guests elsewhere = new Guests(house, "karlos");
        Address far = elsewhere.come(1).get(0);
        BroadcastPreview preview = broadcasts.preview(guests.wanted("Öppet hus på fredag."));
        house.hears(two.get(1), "STOPP");
        Guests.soon(() -> guests.reads(two.get(1), "START"));
        broadcasts.send(preview.id(), new TypedCount(2));
        Guests.soon(() -> guests.reads(two.get(0), "Öppet hus"));
        Guests.soon(() -> broadcasts.status(preview.id()).waiting() == 0);

        assertThat(broadcasts.trace(preview.id(), guests.id(two.get(1)), null))
                .contains("När det skickades föll personen bort: har sagt STOPP.");
        assertThat(broadcasts.trace(preview.id(), guests.id(other), null))
                .contains("Personen var inte med när det räknades.")
                .contains("Personen passar inte in på bransch=" + guests.line() + ".");
        assertThat(house.call(
                                house.token("anna"),
                                "GET",
                                "/api/broadcasts/" + preview.id() + "/trace/" + guests.id(far),
                                "")
                        .statusCode())
                .as("who is at another centre is behind the wall")
                .isEqualTo(404);
        assertThat(house.as("chief", BroadcastsApi.class).trace(preview.id(), guests.id(far), null))
                .contains("Hemcentrumet är inte bland utskickets: ronneby.");
        BroadcastReport report = broadcasts.report(preview.id());
        assertThat(report.failed()).containsExactly(new Count("har sagt STOPP", 1));
        assertThat(report.sent() + report.delivered()).isEqualTo(1);
    }

    @Test
    void whoHasReadTheSameWordsDoesNotReadThemAgain() {
        List<Address> two = guests.come(2);
        BroadcastPreview first = broadcasts.preview(guests.wanted("Samma ord."));
        BroadcastPreview twin = broadcasts.preview(guests.wanted("samma  ORD."));
        assertThat(twin.recipients()).isEqualTo(2);
        broadcasts.send(first.id(), new TypedCount(2));
        broadcasts.send(twin.id(), new TypedCount(2));
        two.forEach(guest -> Guests.soon(() -> guests.reads(guest, "Samma ord")));
        Guests.soon(() -> broadcasts.status(twin.id()).state().equals("sent"));

        assertThat(broadcasts.status(twin.id()).notSent()).containsExactly(new Count("har redan fått det", 2));
        BroadcastPreview again = broadcasts.preview(guests.wanted("Samma ord."));
        assertThat(again.recipients()).isZero();
        assertThat(again.exclusions()).containsExactly(new Count("har redan fått det", 2));
        assertThat(guests.refusal("/api/broadcasts/" + again.id() + "/send", "{\"typedCount\":0}"))
                .contains("når ingen");
    }

    @Test
    void aNoticeReachesWhoIsBookedTodayWithoutASecondPersonAndWhateverTheSubject() {
        Address booked = guests.come(1).get(0);
        Address free = guests.come(1).get(0);
        house.as("anna", AppointmentsApi.class)
                .add(new NewAppointment(guests.id(booked), "anna", null, now().plusHours(5), 30, null));
        NewBroadcast notice = new NewBroadcast(
                "Vi stänger kl 12 i dag. Vi hör av oss om ny tid.",
                null,
                List.of("ronneby"),
                List.of(),
                List.of(),
                List.of(guests.line()),
                null,
                null,
                true);
        BroadcastPreview preview = broadcasts.preview(notice);
        assertThat(preview.recipients()).isEqualTo(1);
        assertThat(preview.needsApproval()).isFalse();
        broadcasts.send(preview.id(), new TypedCount(1));
        Guests.soon(() -> guests.reads(booked, "Vi stänger kl 12"));
        assertThat(guests.reads(free, "Vi stänger kl 12")).isFalse();
        assertThat(house.as("chief", BroadcastsApi.class).list().rows())
                .anyMatch(row -> row.id().equals(preview.id()) && row.subject().equals("besked"));
    }

    @Test
    void aPausedOneRestsAndGoesOn() {
        guests.come(2);
        BroadcastPreview preview = broadcasts.preview(guests.wanted("Pausas."));
        Mailings mailings = house.bean(Mailings.class);
        mailings.change(
                preview.id(),
                draft -> draft.in(Broadcast.State.SENDING, draft.at())
                        .beginning(draft.at().plus(Duration.ofHours(1))));
        assertThat(broadcasts.pause(preview.id()).state()).isEqualTo("paused");
        house.bean(BusinessClock.class).advance(Duration.ofHours(2));
        house.bean(BroadcastWalker.class).step(mailings.find(preview.id()).orElseThrow());
        assertThat(broadcasts.status(preview.id()).waiting()).isEqualTo(2);
        broadcasts.resume(preview.id());
        Guests.soon(() -> broadcasts.status(preview.id()).sent() == 2);
    }

    @Test
    void withinAMinuteItIsTakenBackAndIsADraftAgain() {
        guests.come(1);
        BroadcastPreview preview = broadcasts.preview(guests.wanted("Ångras."));
        Mailings mailings = house.bean(Mailings.class);
        mailings.change(
                preview.id(),
                draft -> draft.in(Broadcast.State.SENDING, draft.at())
                        .beginning(draft.at().plusSeconds(60)));
        house.bean(BroadcastWalker.class).step(mailings.find(preview.id()).orElseThrow());
        assertThat(broadcasts.undo(preview.id()).state()).isEqualTo("draft");
        broadcasts.send(preview.id(), new TypedCount(1));
        Guests.soon(() -> broadcasts.status(preview.id()).sent() == 1);
        assertThat(guests.refusal("/api/broadcasts/" + preview.id() + "/undo", ""))
                .contains("broadcast stop");
        broadcasts.stop(preview.id());
        assertThat(guests.refusal("/api/broadcasts/" + preview.id() + "/undo", ""))
                .contains("inget att ångra");
    }

    @Test
    void aTestGoesToTheOwnPhoneAlone() {
        guests.come(1);
        String draft = broadcasts.draft(guests.wanted("Hej {namn}, prova.")).id();
        assertThat(guests.refusal("/api/broadcasts/" + draft + "/test", "")).contains("Din telefon är inte känd");
        house.as("chief", StaffApi.class).dutyPhone("anna", new DutyPhone("0701740699"));
        broadcasts.test(draft);
        Guests.soon(() ->
                guests.reads(Address.sms("+46701740699"), "Prov: Hej Namn anna, prova. /Navigatorcentrum Ronneby"));
        assertThat(guests.refusal("/api/broadcasts/" + draft + "/send", "{\"typedCount\":1}"))
                .contains("inte räknat");
    }

    @Test
    void aKeptListIsUsedByItsNameAndSeenAtItsCentreAlone() {
        guests.come(2);
        broadcasts.keepList(new NewList("mina-unga", "bransch=" + guests.line() + " ålder!=99"));
        NewBroadcast toList = new NewBroadcast(
                "", "aktiviteter", List.of(), List.of(), List.of(), List.of(), "lista=mina-unga", null, null);
        assertThat(broadcasts.audience(toList).recipients()).isEqualTo(2);
        assertThat(house.as("bo", BroadcastsApi.class).lists().rows()).isEmpty();
        broadcasts.dropList("mina-unga");
        assertThat(broadcasts.lists().rows()).isEmpty();
    }

    @Test
    void everyDemandHasToBeMetAndANameTypedWronglyLeavesNobodyIn() {
        guests.come(1);
        broadcasts.keepList(new NewList("vara-egna", "centrum=ronneby"));
        assertThat(audience("lista=vara-egna kommun=ronneby bransch=" + guests.line())
                        .recipients())
                .isEqualTo(1);
        assertThat(broadcasts.audience(to("alla")).audience()).contains("centrum=ronneby");
        for (String nobody : List.of("lista=vara-egna kommun!=ronneby", "centrum=ronneby centrum!=ronneby")) {
            assertThat(refused(nobody)).contains("Inget centrum blir kvar");
        }
        assertThat(refused("coach!=sarra")).contains("ingen coach sarra");
        assertThat(refused("deltagare!=7-nix")).contains("ingen deltagare 7-nix");
        broadcasts.dropList("vara-egna");
    }

    private BroadcastPreview audience(String to) {
        return broadcasts.audience(to(to));
    }

    private static NewBroadcast to(String to) {
        return new NewBroadcast("", "aktiviteter", List.of(), List.of(), List.of(), List.of(), to, null, null);
    }

    private String refused(String to) {
        return guests.refusal(
                "/api/broadcasts/audience", "{\"text\":\"\",\"subject\":\"aktiviteter\",\"to\":\"" + to + "\"}");
    }

    @Test
    void nobodyIsReachedByAnEmptyFilterAndAdviceIsGiven() {
        guests.come(1);
        assertThat(guests.refusal(
                        "/api/broadcasts/preview", "{\"text\":\"Hej\",\"subject\":\"aktiviteter\",\"to\":\" \"}"))
                .contains("Filtret är tomt");
        assertThat(broadcasts
                        .audience(new NewBroadcast(
                                "Hej", "aktiviteter", List.of(), List.of(), List.of(), List.of(), "alla", null, null))
                        .warnings())
                .anyMatch(warning -> warning.contains("alla på centrumet"));
        BroadcastPreview dear = broadcasts.preview(guests.wanted(
                "Är du sjuk? Kom ändå! Vill du? Läs www.exempel.se 👋 och svara JA så snart som möjligt för att få "
                        + "en plats hos oss i morgon eftermiddag."));
        assertThat(String.join(" ", dear.warnings()))
                .contains("hälsa", "mer än en fråga", "Länkar", "👋", "1 del i stället för 3, du sparar 1,30 kr");
    }

    @Test
    void twoWhoSendTheSameDraftSendItOnce() {
        guests.come(1);
        house.add("carl", Role.COACH, "ronneby");
        BroadcastPreview preview = broadcasts.preview(guests.wanted("Två vill."));
        house.as("carl", BroadcastsApi.class).send(preview.id(), new TypedCount(1));

        assertThat(guests.refusal("/api/broadcasts/" + preview.id() + "/send", "{\"typedCount\":1}"))
                .as("who sent it, not who wrote it")
                .contains("redan skickat av carl. Det skickas inte en gång till.");
    }

    private static LocalDateTime now() {
        return LocalDateTime.ofInstant(house.bean(BusinessClock.class).instant(), ZoneId.of("Europe/Stockholm"));
    }
}
