package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Event;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.Judge.Verdict;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Subject;

/** What speaks of a place at an activity is sent as long as it is so. */
class JudgedSignUpsTest extends JudgedMessages {

    private static final LocalDateTime START = LocalDateTime.parse("2026-11-26T13:00");
    private static final Event CV = Event.open(
            "cv-1126", EventKind.CV_WORKSHOP, "CV-verkstad", "ronneby", "Provgatan 1", START, START.plusHours(2), 8);

    private final Participant signedUp = ali.withSignUps(List.of(SignUp.taken(CV.id(), NOW, 1)));
    private final Participant signedOff =
            ali.withSignUps(List.of(SignUp.taken(CV.id(), NOW, 1).in(SignUp.State.CANCELLED_BY_CENTRE)));
    private final Draft reminder = about(About.Kind.SIGN_UP, CV.id() + " " + START);
    private final Draft taken = about(About.Kind.SIGN_UP_CHANGE, CV.id() + " " + START);
    private final Draft givenBack = about(About.Kind.SIGN_UP_CHANGE, CV.id());

    @Test
    void aReminderOfATimeThatHoldsNoMoreIsDropped() {
        assertThat(judged(reminder, signedUp, CV)).isEqualTo(Verdict.send(PHONE));
        assertDropped(judged(reminder, signedUp, CV.from(START.plusHours(2))), "inte längre anmäld, eller ändrat");
        assertDropped(judged(reminder, signedOff, CV), "inte längre anmäld, eller ändrat");
    }

    @Test
    void whoHasAnOwnTimeIsRemindedUntilThen() {
        Event training = CV.withTerms(CV.terms().withSlotMinutes(60));
        Participant third = ali.withSignUps(List.of(SignUp.taken(CV.id(), NOW, 3)));
        Instant begun = at("2026-11-26T13:30");
        Draft ownTime = reminder.withTiming(Timing.ANY_DAY).withValidUntil(at("2026-11-26T15:00"));

        assertThat(judged(ownTime, third, training, begun)).isEqualTo(Verdict.send(PHONE));
        assertDropped(judged(ownTime, signedUp, training, begun), "inte längre anmäld, eller ändrat");
    }

    @Test
    void nobodyIsRemindedOfAMeetingThatTheySaidNotToComeTo() {
        Participant away = ali.withSignUps(List.of(SignUp.taken(CV.id(), NOW, 1).away(START)));

        assertDropped(judged(reminder, away, CV), "inte längre anmäld, eller ändrat");
    }

    @Test
    void aReminderThatNamesAnotherPlaceIsDropped() {
        Draft there = reminder.withWording(Wording.of("event.reminder", Map.of("plats", CV.place())));

        assertThat(judged(there, signedUp, CV)).isEqualTo(Verdict.send(PHONE));
        assertDropped(judged(there, signedUp, CV.withPlace("Biblioteket")), "platsen har ändrats");
    }

    @Test
    void whatStaffHaveDoneIsToldWhileItIsSo() {
        assertThat(judged(taken, signedUp, CV)).isEqualTo(Verdict.send(PHONE));
        assertDropped(judged(taken, signedOff, CV), "anmälan har ändrats igen");
        assertDropped(judged(taken, signedUp, CV.from(START.plusDays(1))), "anmälan har ändrats igen");
        assertThat(judged(givenBack, signedOff, CV)).isEqualTo(Verdict.send(PHONE));
        assertThat(judged(givenBack, signedOff, CV.withCancelled(true))).isEqualTo(Verdict.send(PHONE));
        assertDropped(judged(givenBack, signedUp, CV), "anmälan har ändrats igen");
    }

    @Test
    void itIsToldBesideAHumanAndToWhoWantsNoRemindersButNotAfterStopp() {
        Participant withHuman = signedUp.talk(
                talk -> talk.withHandover(Handover.requested("ville prata", NOW).takenBy("sara", NOW)));
        Participant without = signedUp.withWishes(signedUp.wishes().deciding(Subject.TIDER, false, NOW, "person"));
        Participant stopped = signedUp.withWishes(signedUp.wishes().stopping(NOW));

        assertThat(judged(taken, withHuman, CV)).isEqualTo(Verdict.send(PHONE));
        assertThat(judged(taken, without, CV)).isEqualTo(Verdict.send(PHONE));
        assertDropped(judged(taken, stopped, CV), "har sagt STOPP");
    }

    private Verdict judged(Draft draft, Participant person, Event event) {
        return judged(draft, person, event, NOW);
    }

    private Verdict judged(Draft draft, Participant person, Event event, Instant now) {
        Catalogue catalogue = Catalogue.EMPTY.withEvents(Map.of(event.id(), event));
        return judge.judge(out(draft, NOW), person, catalogue, now);
    }

    private static Draft about(About.Kind kind, String id) {
        return Draft.unasked(Wording.literal("CV-verkstad"), Subject.TIDER, "", new About(kind, id, 1));
    }
}
