package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.Judge.Verdict;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Subject;

/** What leaves, what waits and what is dropped, asked of one message at a time on a Wednesday at ten. */
class HouseJudgeTest extends JudgedMessages {

    @Nested
    class Wanted {

        @Test
        void anAnswerGoesAtAnyHourAndAlsoAfterStopp() {
            Participant stopped = ali.withWishes(ali.wishes().stopping(NOW));
            Instant night = at("2026-11-28T03:00");
            assertThat(judged(ANSWER, stopped, night, night)).isEqualTo(Verdict.send(PHONE));
        }

        @Test
        void nothingUnaskedGoesAfterStopp() {
            Participant stopped =
                    yes(ali, Subject.AKTIVITETER).withWishes(ali.wishes().stopping(NOW));
            assertDropped(judged(BROADCAST, stopped), "har sagt STOPP");
        }

        @Test
        void aSubjectThatNobodySaidYesToIsHeld() {
            assertDropped(judged(BROADCAST, ali), "vill inte ha aktiviteter");
            assertThat(judged(BROADCAST, yes(ali, Subject.AKTIVITETER))).isEqualTo(Verdict.send(PHONE));
        }

        @Test
        void newsOfAChangeIsNotHeldByASubject() {
            Participant without = ali.withWishes(ali.wishes().deciding(Subject.TIDER, false, NOW, "person"));
            Draft off = Draft.unasked(Wording.literal("Inställt"), Subject.TIDER, "", About.NOTHING);
            assertDropped(judged(off, without), "vill inte ha tider");
            assertThat(judged(off.withTiming(Timing.CHANGE), without)).isEqualTo(Verdict.send(PHONE));
        }

        @Test
        void aBookingIsConfirmedAlsoToWhoWantsNoReminders() {
            Appointment meeting = meeting();
            Participant without = ali.withWishes(ali.wishes().deciding(Subject.TIDER, false, NOW, "person"))
                    .withAppointments(List.of(meeting));
            Draft booked = Draft.unasked(
                    Wording.literal("Tid med Sara"),
                    Subject.TIDER,
                    "",
                    new About(About.Kind.APPOINTMENT_CHANGE, meeting.id(), meeting.version()));
            Draft reminder = booked.withAbout(new About(About.Kind.APPOINTMENT, meeting.id(), meeting.version()));
            assertThat(judged(booked, without)).isEqualTo(Verdict.send(PHONE));
            assertDropped(judged(reminder, without), "vill inte ha tider");
            Participant off = without.withAppointments(List.of(meeting.cancelledByCentre()));
            assertDropped(judged(booked, off), "tiden har ändrats igen");
        }

        @Test
        void whileDataAreOnlyStoredPeopleHearWhatHappensToWhatTheyBookedAndNothingElse() {
            Appointment off = meeting().cancelledByCentre();
            Participant only = yes(ali, Subject.AKTIVITETER).withAppointments(List.of(off));
            Participant restricted = only.withWishes(only.wishes().restricting(NOW));
            Draft told = Draft.unasked(
                    Wording.literal("Mötet är inställt"),
                    Subject.TIDER,
                    "",
                    new About(About.Kind.APPOINTMENT_CHANGE, off.id(), off.version()));
            assertThat(judged(told, restricted)).isEqualTo(Verdict.send(PHONE));
            assertDropped(
                    judged(told.withAbout(new About(About.Kind.APPOINTMENT, off.id(), off.version())), restricted),
                    "uppgifterna är begränsade");
            assertDropped(judged(BROADCAST, restricted), "uppgifterna är begränsade");
        }

        @Test
        void threeAWeekAreEnough() {
            Participant wants = yes(ali, Subject.AKTIVITETER);
            Participant two = heard(wants, 1, 6);
            Participant three = heard(wants, 1, 2, 6);
            Participant longAgo = heard(wants, 1, 2, 7);
            assertThat(judged(BROADCAST, two)).isEqualTo(Verdict.send(PHONE));
            assertDropped(judged(BROADCAST, three), "redan tre utskick den här veckan");
            assertThat(judged(BROADCAST, longAgo)).isEqualTo(Verdict.send(PHONE));
        }
    }

    @Nested
    class Speech {

        private final Participant taken = ali.talk(
                talk -> talk.withHandover(Handover.requested("ville prata", NOW).takenBy("sara", NOW)));

        @Test
        void theBotIsSilentWhileAHumanSpeaks() {
            assertDropped(judged(ANSWER, taken), "en människa har tagit samtalet");
            assertThat(judged(ANSWER.withSpeaker(Speaker.staff("Sara")), taken)).isEqualTo(Verdict.send(PHONE));
        }

        @Test
        void aStoppIsConfirmedAlsoThen() {
            assertThat(judged(ANSWER.withAbout(About.CONFIRMED_WISH), taken)).isEqualTo(Verdict.send(PHONE));
        }

        @Test
        void aCrisisAnswerGoesAlsoThen() {
            assertThat(judged(ANSWER.withPurpose(Purpose.CRISIS), taken)).isEqualTo(Verdict.send(PHONE));
        }

        @Test
        void aBroadcastWaitsForTheHumanAndForTheCrisis() {
            Participant wants = yes(taken, Subject.AKTIVITETER);
            assertThat(judged(BROADCAST, wants).kind()).isEqualTo(Verdict.Kind.WAIT);
            Participant inCrisis = yes(ali, Subject.AKTIVITETER)
                    .talk(talk -> talk.withCrisis(Crisis.heard(CrisisLevel.AMBIGUOUS, NOW)));
            assertThat(judged(BROADCAST, inCrisis).reason()).isEqualTo("kris pågår");
        }
    }

    @Nested
    class StillSo {

        @Test
        void aStoppedBroadcastStops() {
            Draft stopped = BROADCAST.withAbout(new About(About.Kind.BROADCAST, "stopped", 0));
            assertDropped(judged(stopped, yes(ali, Subject.AKTIVITETER)), "utskicket är stoppat");
        }

        @Test
        void aPlacementIsToldOfOnlyWhileItIsOpen() {
            Placement place = new Placement(
                    "p1", 1, "ICA", "Butik", "ronneby", "handel", "ronneby", 1, "", "", null, null, false);
            Draft news = Draft.unasked(
                    Wording.literal("Ny plats"), Subject.PRAKTIK, "", new About(About.Kind.PLACEMENT, "p1", 0));
            Participant wants = yes(ali, Subject.PRAKTIK);
            assertThat(judge.judge(out(news, NOW), wants, offering(place), NOW)).isEqualTo(Verdict.send(PHONE));
            assertDropped(
                    judge.judge(out(news, NOW), wants, offering(place.withClosed(true)), NOW), "platsen är stängd");
        }

        @Test
        void aClosedPlacementIsSpokenOfUnlessThePersonHasGotAWorkplaceSince() {
            Placement place =
                    new Placement("p1", 1, "ICA", "Butik", "ronneby", "handel", "ronneby", 1, "", "", null, null, true);
            Draft gone = Draft.unasked(
                    Wording.literal("Inte kvar"), Subject.PRAKTIK, "", About.placementGone("p1", NOW.minusSeconds(9)));
            Participant wants = yes(ali, Subject.PRAKTIK);
            assertThat(judge.judge(out(gone, NOW), wants, offering(place), NOW)).isEqualTo(Verdict.send(PHONE));
            assertDropped(
                    judge.judge(out(gone, NOW), heard(wants, 1, 2, 6), offering(place), NOW),
                    "redan tre utskick den här veckan");
            Participant works = wants.journey(journey -> journey.with(stay()));
            String untrue = "platsen finns igen, eller personen har börjat";
            assertDropped(judge.judge(out(gone, NOW), works, offering(place), NOW), untrue);
            assertDropped(judge.judge(out(gone, NOW), wants, offering(place.withClosed(false)), NOW), untrue);
        }

        @Test
        void aMeetingThatIsGoneIsNotRemindedOf() {
            Draft reminder = Draft.unasked(
                    Wording.literal("Vi ses"), Subject.TIDER, "", new About(About.Kind.APPOINTMENT, "a1", 1));
            assertDropped(judged(reminder, ali), "tiden har ändrats eller besvarats");
        }

        @Test
        void aMessageGrowsOld() {
            assertDropped(judged(ANSWER, ali, NOW, NOW.plus(Duration.ofHours(25))), "för gammalt");
            Draft short1 = ANSWER.withValidUntil(NOW.plusSeconds(60));
            assertThat(judged(short1, ali, NOW, NOW.plusSeconds(60))).isEqualTo(Verdict.send(PHONE));
            assertDropped(judged(short1, ali, NOW, NOW.plusSeconds(61)), "för gammalt");
        }
    }

    @Nested
    class Hours {

        @Test
        void anAnswerMuchTooLateDoesNotWakeAnybody() {
            Instant written = at("2026-11-25T23:00");
            assertThat(judged(ANSWER, ali, written, written.plus(Duration.ofMinutes(30))))
                    .isEqualTo(Verdict.send(PHONE));
            assertThat(judged(ANSWER, ali, written, written.plus(Duration.ofMinutes(31)))
                            .until())
                    .isEqualTo(at("2026-11-26T08:00"));
            Draft urgent = ANSWER.withPurpose(Purpose.CRISIS);
            assertThat(judged(urgent, ali, written, written.plus(Duration.ofHours(3))))
                    .isEqualTo(Verdict.send(PHONE));
        }

        @Test
        void whatNobodyAskedForWaitsForTheDay() {
            Instant evening = at("2026-11-27T20:00");
            Participant wants = yes(ali, Subject.AKTIVITETER);
            Draft long1 = BROADCAST.withValidUntil(at("2026-12-05T10:00"));
            assertThat(judged(long1, wants, evening, evening).until()).isEqualTo(at("2026-11-30T08:00"));
            assertThat(judged(long1.withTiming(Timing.ANY_DAY), wants, evening, evening)
                            .until())
                    .isEqualTo(at("2026-11-28T08:00"));
        }

        @Test
        void newsForEarlyNextMorningGoesInTheNight() {
            Instant night = at("2026-11-25T23:00");
            Draft off = Draft.unasked(
                            Wording.literal("Inställt").at(LocalDateTime.parse("2026-11-26T08:00")),
                            Subject.TIDER,
                            "",
                            About.NOTHING)
                    .withTiming(Timing.CHANGE);
            assertThat(judged(off, ali, night, night)).isEqualTo(Verdict.send(PHONE));
            Draft later = off.withWording(off.wording().at(LocalDateTime.parse("2026-11-26T09:00")));
            assertThat(judged(later, ali, night, night).until()).isEqualTo(at("2026-11-26T06:30"));
        }

        @Test
        void whatStaffPutOffWaits() {
            Instant morning = at("2026-11-26T08:00");
            assertThat(judged(ANSWER.withNotBefore(morning), ali).until()).isEqualTo(morning);
        }

        @Test
        void aDutyPhoneRingsAtAnyHour() {
            Instant night = at("2026-11-28T03:00");
            Address duty = Address.sms("+46701740616");
            assertThat(judged(Draft.duty(Wording.of("duty.crisis.somewhere"), duty), ali, night, night))
                    .isEqualTo(Verdict.send(duty));
        }

        @Test
        void anAlertThatCouldNotLeaveInTimeIsNotSentAfterwards() {
            Instant night = at("2026-11-28T03:00");
            Draft alarm = Draft.duty(Wording.of("duty.crisis.somewhere"), Address.sms("+46701740616"))
                    .withValidUntil(night.minusSeconds(1));
            assertDropped(judged(alarm, ali, night.minusSeconds(600), night), "för gammalt");
        }
    }
}
