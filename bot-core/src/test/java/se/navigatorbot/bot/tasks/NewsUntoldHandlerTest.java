package se.navigatorbot.bot.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.NewsUntold;
import se.navigatorbot.bot.outbox.StillTrue;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.participants.Task;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** Who is not told by the bot of what has changed is called by staff, as long as there is something to tell. */
class NewsUntoldHandlerTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");
    private static final Address PHONE = Address.sms("+46701740605");
    private static final Reachable SILENT = Reachable.unheard(PHONE).heard(NOW.minusSeconds(34_000_000));
    private static final Appointment.With SARA = new Appointment.With("sara", "Sara", "ronneby", "Provgatan 1");

    private Catalogue catalogue = Catalogue.EMPTY;
    private Participant ali = Participant.unknown("7-a", PHONE).withReachable(List.of(SILENT));

    @Test
    void aMeetingThatWasCalledOffIsCalledOut() {
        Appointment meeting = meeting("2026-11-26T13:00").cancelledByCentre();

        assertThat(tasks(meeting, meeting.version()))
                .containsExactly("CALL nyheten om mötet tors 26/11 kl 13 gick inte fram (numret har varit tyst)");
    }

    @Test
    void whatHasChangedAgainOrHasBeenNeedsNoCall() {
        Appointment tomorrow = meeting("2026-11-26T13:00");
        Appointment today = meeting("2026-11-25T09:00").cancelledByCentre();

        assertThat(tasks(tomorrow, tomorrow.version() + 1)).isEmpty();
        assertThat(tasks(today, today.version())).isEmpty();
    }

    @Test
    void whoHasYetToShowAnAddressIsCalledOnlyAboutWhatDoesNotStandAnyMore() {
        ali = ali.withReachable(List.of(Reachable.unheard(PHONE)));
        Appointment meeting = meeting("2026-11-26T13:00");
        Appointment off = meeting.cancelledByCentre();

        assertThat(tasks(meeting, meeting.version())).isEmpty();
        assertThat(tasks(off, off.version())).hasSize(1);
    }

    @Test
    void whoNeverReadOfTheSeatWaitsOnSinceTheSameTime() {
        LocalDateTime start = LocalDateTime.parse("2026-11-27T10:30");
        Event fika =
                Event.open("fika", EventKind.OTHER, "Fika", "ronneby", "Provgatan 1", start, start.plusHours(2), 8);
        catalogue = Catalogue.EMPTY.withEvents(Map.of("fika", fika));
        Instant since = NOW.minusSeconds(90_000);
        SignUp offered = SignUp.waiting("fika", since).offered(3, NOW.minusSeconds(60));
        ali = ali.withSignUps(List.of(offered.in(SignUp.State.LAPSED)));

        ali = told(new About(About.Kind.SEAT_OFFER, "fika", 1));

        assertThat(ali.tasks()).isEmpty();
        assertThat(ali.signUp("fika")).hasValueSatisfying(place -> {
            assertThat(place.state()).isEqualTo(SignUp.State.WAITING);
            assertThat(place.at()).isEqualTo(since);
        });
        ali = ali.withSignUps(List.of(SignUp.taken("fika", since, 3).in(SignUp.State.CANCELLED_BY_PERSON)));
        assertThat(told(new About(About.Kind.SEAT_OFFER, "fika", 1))
                        .signUp("fika")
                        .orElseThrow()
                        .state())
                .isEqualTo(SignUp.State.CANCELLED_BY_PERSON);
    }

    @Test
    void anActivityIsNamedAndSeveralNewsAreOneCall() {
        LocalDateTime start = LocalDateTime.parse("2026-11-27T10:30");
        Event fika =
                Event.open("fika", EventKind.OTHER, "Fika", "ronneby", "Provgatan 1", start, start.plusHours(2), 0);
        catalogue = Catalogue.EMPTY.withEvents(Map.of("fika", fika));
        ali = told(new About(About.Kind.EVENT_MOVED, "fika " + start, 2));
        catalogue = Catalogue.EMPTY.withEvents(Map.of("fika", fika.withCancelled(true)));
        ali = told(new About(About.Kind.EVENT_CHANGE, "fika", 3));

        assertThat(ali.tasks())
                .extracting(Task::words)
                .containsExactly("nyheten om Fika fre 27/11 kl 10.30 gick inte fram (numret har varit tyst)");
    }

    private List<String> tasks(Appointment meeting, int version) {
        ali = ali.withAppointments(List.of(meeting));
        return told(new About(About.Kind.APPOINTMENT_CHANGE, meeting.id(), version)).tasks().stream()
                .map(task -> task.kind() + " " + task.words())
                .toList();
    }

    private Participant told(About about) {
        Understanding none = new Understanding(Intent.UNCLEAR, 1, Slots.NONE, "", Optional.empty());
        Turn turn = new Turn("t1", ali, null, none, NOW, NOW, ZoneId.of("Europe/Stockholm"), catalogue);
        return new NewsUntoldHandler(new StillTrue(id -> false))
                .handle(turn, new NewsUntold(about, "numret har varit tyst"))
                .after();
    }

    private static Appointment meeting(String start) {
        return Appointment.booked("a1", SARA, LocalDateTime.parse(start), 45, NOW, false);
    }
}
