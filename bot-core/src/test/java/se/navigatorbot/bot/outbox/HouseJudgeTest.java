package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.dialogue.Timing;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.outbox.Judge.Verdict;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Subject;

/** What leaves, what waits and what is dropped, asked of one message at a time on a Wednesday at ten. */
class HouseJudgeTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
    private static final Instant NOW = at("2026-11-25T10:00");
    private static final Address PHONE = Address.sms("+46701740601");
    private static final Address CHAT = Address.telegram(4711);
    private static final Address PAGE = Address.webChat("a-page");
    private static final Draft ANSWER =
            Draft.answer(Wording.of("thanks.answer")).withTo(PHONE);
    private static final Draft BROADCAST = Draft.unasked(
                    Wording.literal("Kom på fika"), Subject.AKTIVITETER, "", new About(About.Kind.BROADCAST, "b1", 0))
            .withLane(Lane.BROADCAST);

    private final QuietHours quiet =
            QuietHours.parse("20:00-08:00", new CentreHours(RegionFiles.load("blekinge")), ZONE);
    private final HouseJudge judge = new HouseJudge(
            quiet,
            new StillTrue(id -> id.equals("stopped")),
            new AddressChoice((centre, kind, demo) -> kind != ChannelKind.TELEGRAM || "ronneby".equals(centre)));
    private final Participant ali = person(confirmed(PHONE, "2026-11-25T09:59"));

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
    }

    @Nested
    class Addresses {

        @Test
        void theUnaskedGoesWhereItRings() {
            Participant many = yes(
                    person(
                            confirmed(PAGE, "2026-11-25T09:00"),
                            confirmed(CHAT, "2026-11-20T09:00"),
                            confirmed(PHONE, "2026-11-24T09:00")),
                    Subject.AKTIVITETER);
            assertThat(judged(BROADCAST, many)).isEqualTo(Verdict.send(PHONE));
        }

        @Test
        void aChannelThatTheCentreHasNotOpenedCarriesNothingUnasked() {
            Participant onTelegram = yes(person(confirmed(CHAT, "2026-11-25T09:00")), Subject.AKTIVITETER);
            assertDropped(judged(BROADCAST, onTelegram), "ingen bekräftad adress på en öppen kanal");
            Participant opened = onTelegram.profile(profile -> profile.withHomeCentre("ronneby"));
            assertThat(judged(BROADCAST, opened)).isEqualTo(Verdict.send(CHAT));
            assertThat(judged(ANSWER.withTo(CHAT), onTelegram)).isEqualTo(Verdict.send(CHAT));
        }

        @Test
        void anUnconfirmedAddressGetsTheOneQuestionAndNothingElse() {
            Participant asked = person(Reachable.unheard(PHONE).in(Reachable.State.ASKED));
            Draft question = Draft.unasked(
                            Wording.of("address.question"),
                            Subject.TIDER,
                            "",
                            new About(About.Kind.ADDRESS_QUESTION, "", 0))
                    .withTo(PHONE);
            Draft reminder = Draft.unasked(Wording.literal("Vi ses"), Subject.TIDER, "", About.NOTHING);
            assertThat(judged(question, asked)).isEqualTo(Verdict.send(PHONE));
            assertThat(judged(reminder, asked).kind()).isEqualTo(Verdict.Kind.DROP);
            assertThat(judged(reminder.withTo(PHONE), asked).kind()).isEqualTo(Verdict.Kind.DROP);
            assertDropped(judged(question, ali), "adressen är redan bekräftad");
        }

        @Test
        void aBlockedAddressIsNotGotRoundExceptInACrisis() {
            Participant blocked =
                    person(Reachable.unheard(CHAT).in(Reachable.State.BLOCKED), confirmed(PHONE, "2026-11-20T09:00"));
            Draft answer = ANSWER.withTo(CHAT);
            assertThat(judged(answer, blocked).kind()).isEqualTo(Verdict.Kind.DROP);
            assertThat(judged(answer.withPurpose(Purpose.CRISIS), blocked)).isEqualTo(Verdict.send(PHONE));
        }

        @Test
        void aStrangerGetsAnAnswerAndNothingElse() {
            Participant wrong =
                    yes(person(new Reachable(PHONE, Reachable.State.WRONG_PERSON, NOW)), Subject.AKTIVITETER);
            assertThat(judged(ANSWER, wrong)).isEqualTo(Verdict.send(PHONE));
            assertThat(judged(BROADCAST, wrong).kind()).isEqualTo(Verdict.Kind.DROP);
        }

        @ParameterizedTest
        @EnumSource(
                value = Reachable.State.class,
                names = {"UNCONFIRMED", "ASKED", "BLOCKED", "WRONG_PERSON"})
        void aHumanWordNeedsAConfirmedAddress(Reachable.State state) {
            Draft word = Draft.answer(Wording.literal("Hej")).withSpeaker(Speaker.staff("Sara"));
            assertThat(judged(word, person(Reachable.unheard(PHONE).in(state))).kind())
                    .isEqualTo(Verdict.Kind.DROP);
        }
    }

    private Verdict judged(Draft draft, Participant person) {
        return judged(draft, person, NOW, NOW);
    }

    private Verdict judged(Draft draft, Participant person, Instant made, Instant now) {
        return judge.judge(out(draft, made), person, Catalogue.EMPTY, now);
    }

    private static void assertDropped(Verdict verdict, String reason) {
        assertThat(verdict).isEqualTo(Verdict.drop(reason));
    }

    private static OutMessage out(Draft draft, Instant made) {
        return new OutMessage("17-m1", "17-abc", draft, made);
    }

    private static Participant person(Reachable... reachable) {
        return Participant.unknown("17-abc", PHONE).withReachable(List.of(reachable));
    }

    private static Reachable confirmed(Address address, String heard) {
        return Reachable.unheard(address).heard(at(heard));
    }

    private static Participant yes(Participant person, Subject subject) {
        return person.withWishes(person.wishes().deciding(subject, true, NOW, "person"));
    }

    private static Participant heard(Participant person, int... daysAgo) {
        List<Instant> times = Arrays.stream(daysAgo)
                .mapToObj(days -> NOW.minus(Duration.ofDays(days)))
                .toList();
        return person.talk(talk -> talk.withUnasked(times));
    }

    private static Catalogue offering(Placement place) {
        return new Catalogue(1, Map.of(), Map.of(place.id(), place), Map.of());
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(ZONE).toInstant();
    }
}
