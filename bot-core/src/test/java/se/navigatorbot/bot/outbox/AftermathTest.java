package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;

/** Whom it concerns that a message was not sent. */
class AftermathTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final List<Request> told = new ArrayList<>();
    private final Aftermath aftermath = new Aftermath(
            (participant, id, request) -> {
                told.add(request);
                return new CompletableFuture<>();
            },
            new PersonShelf(server.redis(), server.documents()),
            new AddressBook(server.redis(), server.documents()),
            new SimpleMeterRegistry());

    @ParameterizedTest
    @EnumSource(
            value = About.Kind.class,
            names = {"APPOINTMENT_CHANGE", "SIGN_UP_CHANGE", "SEAT_OFFER", "EVENT_CHANGE", "EVENT_MOVED"})
    void staffHearThatNewsOfWhatIsBookedDidNotLeave(About.Kind kind) {
        About about = new About(kind, "a1", 2);

        dropped(about);

        assertThat(told).containsExactly(new NewsUntold(about, "tyst"));
    }

    @ParameterizedTest
    @EnumSource(
            value = About.Kind.class,
            names = {"NOTHING", "EVENT", "PLACEMENT", "BROADCAST", "CONFIRMED_WISH", "ALARM", "ADDRESS_QUESTION"})
    void nobodyIsCalledAboutWhatNobodyIsBookedOn(About.Kind kind) {
        dropped(new About(kind, "a1", 0));

        assertThat(told).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = DeliveryOutcome.class,
            names = {"UNREACHABLE", "OPTED_OUT", "REJECTED", "MISCONFIGURED"})
    void staffHearAtOnceThatNewsFailedOnTheWay(DeliveryOutcome outcome) {
        About about = new About(About.Kind.EVENT_MOVED, "e1 2026-11-25T10:00", 0);

        reported(about, DeliveryReport.Progress.FAILED, outcome);

        assertThat(told).containsExactly(new NewsUntold(about, "telefonen är av eller utan täckning"));
    }

    @Test
    void aReminderThatFailedOnTheWayStandsOnTheCoachesList() {
        reported(
                new About(About.Kind.APPOINTMENT, "a1", 2),
                DeliveryReport.Progress.FAILED,
                DeliveryOutcome.UNREACHABLE);

        assertThat(told).containsExactly(new ReminderDropped("a1", 2, "telefonen är av eller utan täckning"));
    }

    @Test
    void nobodyIsCalledAboutWhatArrivesOrNobodyIsBookedOn() {
        reported(
                new About(About.Kind.SEAT_OFFER, "e1", 0), DeliveryReport.Progress.DELIVERED, DeliveryOutcome.ACCEPTED);
        reported(new About(About.Kind.BROADCAST, "b1", 0), DeliveryReport.Progress.FAILED, DeliveryOutcome.UNREACHABLE);

        assertThat(told).isEmpty();
    }

    private void reported(About about, DeliveryReport.Progress progress, DeliveryOutcome outcome) {
        Progress sent = Progress.made("7-abc", Lane.NOTICE, JudgedMessages.NOW).speakingOf(Untold.kept(about));
        DeliveryReport report = new DeliveryReport("7-1-x-0", "SM1", progress, outcome, "30003 phone off");
        Progress read = Progress.parse(sent.toString());
        aftermath.reported(report, read, Fate.after(outcome));
    }

    private void dropped(About about) {
        aftermath.dropped(JudgedMessages.out(JudgedMessages.BROADCAST.withAbout(about), JudgedMessages.NOW), "tyst");
    }
}
