package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.Judge.Verdict;
import se.navigatorbot.bot.participants.Crisis;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Subject;

/** Where a message goes, and where never. */
class JudgedAddressesTest extends JudgedMessages {

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
    void aReminderGoesRoundAnAddressWhereNothingArrives() {
        Reachable deaf = confirmed(PHONE, "2026-11-24T09:00").withMissed(Reachable.DEAF);
        Draft reminder = Draft.unasked(Wording.literal("Vi ses"), Subject.TIDER, "", About.NOTHING);
        Participant both =
                person(deaf, confirmed(CHAT, "2026-11-20T09:00")).profile(profile -> profile.withHomeCentre("ronneby"));
        assertThat(judged(reminder, both)).isEqualTo(Verdict.send(CHAT));
        Participant chosen = both.withWishes(both.wishes().on(ChannelKind.SMS, Subject.TIDER));
        assertThat(judged(reminder, chosen)).isEqualTo(Verdict.send(CHAT));
        assertThat(judged(reminder, person(deaf))).isEqualTo(Verdict.send(PHONE));
    }

    @Test
    void whatIsPersonalGoesToNoNumberThatWasSilentForAYear() {
        Reachable silent = confirmed(PHONE, "2025-11-20T09:00");
        Draft reminder = Draft.unasked(Wording.literal("Vi ses"), Subject.TIDER, "", About.NOTHING);
        assertDropped(
                judged(reminder, person(silent)), "numret har varit tyst i mer än ett år och kan ha fått en ny ägare");
        assertDropped(
                judged(reminder.withTo(PHONE), person(silent)),
                "numret har varit tyst i mer än ett år och kan ha fått en ny ägare");
        Participant both = person(silent, confirmed(CHAT, "2026-11-20T09:00"))
                .profile(profile -> profile.withHomeCentre("ronneby"));
        assertThat(judged(reminder, both)).isEqualTo(Verdict.send(CHAT));
        assertThat(judged(reminder, person(confirmed(PHONE, "2025-11-26T09:00"))))
                .isEqualTo(Verdict.send(PHONE));
        assertThat(judged(BROADCAST, yes(person(silent), Subject.AKTIVITETER))).isEqualTo(Verdict.send(PHONE));
        assertThat(judged(ANSWER, person(silent))).isEqualTo(Verdict.send(PHONE));
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
                yes(person(confirmed(PHONE, "2026-11-20T09:00").in(Reachable.State.WRONG_PERSON)), Subject.AKTIVITETER);
        assertThat(judged(ANSWER, wrong)).isEqualTo(Verdict.send(PHONE));
        assertThat(judged(BROADCAST, wrong).kind()).isEqualTo(Verdict.Kind.DROP);
    }

    @ParameterizedTest
    @EnumSource(
            value = Reachable.State.class,
            names = {"UNCONFIRMED", "ASKED", "BLOCKED", "WRONG_PERSON", "DOUBTFUL"})
    void aHumanWordNeedsAConfirmedAddress(Reachable.State state) {
        Draft word = Draft.answer(Wording.literal("Hej")).withSpeaker(Speaker.staff("Sara"));
        assertThat(judged(word, person(Reachable.unheard(PHONE).in(state))).kind())
                .isEqualTo(Verdict.Kind.DROP);
    }

    @Test
    void aHumanWordGoesToANumberInDoubtOnlyWhileSomebodyThereNeedsAHuman() {
        Draft word = Draft.answer(Wording.literal("Var är du?")).withSpeaker(Speaker.staff("Anna"));
        Draft other = Draft.answer(Wording.literal("Din tid"));
        Participant doubted = person(
                confirmed(CHAT, "2024-01-10T09:00"),
                confirmed(PHONE, "2025-11-25T09:00").in(Reachable.State.DOUBTFUL));
        assertThat(judged(word, doubted).kind()).isEqualTo(Verdict.Kind.DROP);

        Participant inDanger = doubted.talk(talk -> talk.withCrisis(Crisis.heard(CrisisLevel.EXPLICIT, NOW)));
        assertThat(judged(word, inDanger)).isEqualTo(Verdict.send(PHONE));
        assertThat(judged(other, inDanger)).isEqualTo(Verdict.send(CHAT));
        assertThat(judged(BROADCAST, inDanger).kind()).isNotEqualTo(Verdict.Kind.SEND);

        Handover asked = Handover.requested("ville prata", Handover.Origin.PERSON, NOW);
        assertThat(judged(word, doubted.talk(talk -> talk.withHandover(asked)))).isEqualTo(Verdict.send(PHONE));

        Participant elsewhere = inDanger.writing(CHAT, NOW);
        assertThat(judged(word, elsewhere)).isEqualTo(Verdict.send(CHAT));
    }

    @Test
    void aHumanWordStaysWhereTheDangerWasHeardThoughANumberInDoubtWritesLater() {
        Draft word = Draft.answer(Wording.literal("Var är du?")).withSpeaker(Speaker.staff("Anna"));
        Participant known = person(confirmed(CHAT, "2026-11-25T09:59"), confirmed(PHONE, "2025-11-20T09:00"))
                .profile(profile -> profile.withHomeCentre("ronneby"));
        Participant inDanger = known.talk(talk -> talk.withCrisis(Crisis.heard(CrisisLevel.EXPLICIT, NOW)));
        Handover asked = Handover.requested("ville prata", Handover.Origin.PERSON, NOW);
        for (Participant waits : List.of(inDanger, known.talk(talk -> talk.withHandover(asked)))) {
            Participant stranger = waits.writing(PHONE, NOW.plusSeconds(60));
            assertThat(judged(word, stranger)).isEqualTo(Verdict.send(CHAT));
            assertThat(stranger.lastHeard()).contains(at("2026-11-25T09:59"));
        }
        Participant heardThere = person(confirmed(CHAT, "2026-11-24T09:59"), confirmed(PHONE, "2025-11-20T09:00"))
                .writing(PHONE, NOW)
                .talk(talk -> talk.withCrisis(Crisis.heard(CrisisLevel.EXPLICIT, NOW)));
        assertThat(judged(word, heardThere)).isEqualTo(Verdict.send(PHONE));
        assertThat(heardThere.lastHeard()).contains(NOW);
    }

    @Test
    void aHumanWordGoesByTextOrWhereTheCentreHasOpened() {
        Draft word = Draft.answer(Wording.literal("Hej")).withSpeaker(Speaker.staff("Sara"));
        Participant onTelegram = person(confirmed(CHAT, "2026-11-25T09:00"));
        assertDropped(judged(word, onTelegram), "ingen bekräftad adress på en öppen kanal");
        Participant both = person(confirmed(CHAT, "2026-11-25T09:00"), confirmed(PHONE, "2026-11-20T09:00"));
        assertThat(judged(word, both)).isEqualTo(Verdict.send(PHONE));
        Participant opened = both.profile(profile -> profile.withHomeCentre("ronneby"));
        assertThat(judged(word, opened)).isEqualTo(Verdict.send(CHAT));
        Participant inCrisis = onTelegram.talk(talk -> talk.withCrisis(Crisis.heard(CrisisLevel.EXPLICIT, NOW)));
        assertThat(judged(word, inCrisis)).isEqualTo(Verdict.send(CHAT));
    }

    @Test
    void aHumansWordsGoToNoNumberThatSomebodyElseHasAnsweredMeanwhile() {
        Draft word = Draft.answer(Wording.literal("Ring mig om din läkartid"))
                .withSpeaker(Speaker.staff("Anna"))
                .withTo(PHONE);
        assertThat(judged(word, person(confirmed(PHONE, "2026-11-24T09:00")))).isEqualTo(Verdict.send(PHONE));
        for (Reachable.State state : List.of(Reachable.State.WRONG_PERSON, Reachable.State.DOUBTFUL)) {
            Participant gone = person(
                    confirmed(CHAT, "2026-11-25T09:00"),
                    confirmed(PHONE, "2026-11-24T09:00").withState(state));
            assertThat(judged(word, gone)).as("%s", state).isNotEqualTo(Verdict.send(PHONE));
        }
    }
}
