package se.navigatorbot.bot.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.redis.StoreMapper;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.CrisisLevel;
import tools.jackson.databind.json.JsonMapper;

class ParticipantTest {

    private final JsonMapper json = StoreMapper.create();

    @Test
    void aFileFromBeforeThereWereOtherIdsIsReadAndWrittenAgain() {
        Participant known = Participant.unheardOf("7-vera").withAlso(List.of("9-twin", "7-vera", "9-twin"));
        String written = json.writeValueAsString(known);
        assertThat(written).contains(",\"earlier\":[\"9-twin\"]");
        assertThat(json.readValue(written, Participant.class).everyId()).containsExactly("9-twin", "7-vera");

        String before = written.replace(",\"earlier\":[\"9-twin\"]", "");
        assertThat(json.readValue(before, Participant.class)).isEqualTo(Participant.unheardOf("7-vera"));
    }

    @Test
    void whoeverTakesPartInAnythingOrIsInDangerSpeaksForNoEmployer() {
        Instant now = Instant.parse("2026-11-26T09:00:00Z");
        Participant employer = Participant.unheardOf("7-vera")
                .talk(talk -> talk.withEmployer(EmployerTalk.begun(now, "m1").afterAnswer())
                        .withHandover(Handover.requested("arbetsgivare hör av sig", now)
                                .offered(Offer.in(Offer.Queue.EMPLOYER))));
        assertThat(Row.of(employer).employers()).isTrue();
        assertThat(json.readValue(json.writeValueAsString(employer), Participant.class))
                .isEqualTo(employer);

        Task coachs = new Task("u1", Task.Kind.CALL, "", now, null, Offer.Queue.COACH, null);
        Task own = new Task("u2", Task.Kind.CALL, "", now, null, Offer.Queue.EMPLOYER, null);
        Crisis crisis = Crisis.heard(CrisisLevel.AMBIGUOUS, now);
        assertThat(Row.of(employer.withTasks(List.of(own))).employers()).isTrue();
        List<UnaryOperator<Participant>> reasons = List.of(
                one -> one.withTasks(List.of(own, coachs)),
                one -> one.withAlso(List.of("9-twin")),
                one -> one.journey(journey -> journey.withPosters(List.of("kaffe"))),
                one -> one.journey(journey -> journey.withGender("kvinna")),
                one -> one.profile(profile -> profile.withCoach("anna")),
                one -> one.profile(profile -> profile.withBirthYear(2006)),
                one -> one.talk(talk -> talk.withCrisis(crisis)).talk(talk -> talk.withCrisis(null)));
        assertThat(reasons)
                .allSatisfy(reason ->
                        assertThat(Row.of(reason.apply(employer)).employers()).isFalse());
    }

    @Test
    void whoeverAnEmployerContactHasAnsweredAndWhoeverFilledInThePageIsCountedAsNoParticipant() {
        Instant now = Instant.parse("2026-11-26T09:00:00Z");
        EmployerTalk begun = EmployerTalk.begun(now, "m1");
        assertThat(List.of(begun, begun.afterAnswer(), EmployerTalk.filledIn(now, "offer:1")))
                .extracting(talk -> Row.of(Participant.unheardOf("7-vera").talk(one -> one.withEmployer(talk)))
                        .noParticipant())
                .containsExactly(false, true, true);
    }

    @Test
    void whatComesFromANumberInDoubtIsNotHeardFromThePerson() {
        Instant now = Instant.parse("2026-11-26T09:00:00Z");
        Address number = Address.sms("+46701740650");
        Participant vera = Participant.unheardOf("7-vera")
                .withReachable(List.of(Reachable.unheard(number).heard(now.minus(Duration.ofDays(400)))))
                .writing(Address.telegram(4711), now.minus(Duration.ofDays(40)));
        Participant after = vera.writing(number, now);
        assertThat(after.reachable())
                .contains(Reachable.unheard(number).heard(now).in(Reachable.State.DOUBTFUL));
        assertThat(Row.of(after).lastHeard()).isEqualTo(now.minus(Duration.ofDays(40)));
        assertThat(Row.of(Participant.unheardOf("7-vera")).lastHeard()).isNull();
    }

    @Test
    void aTalkThatSomebodyHasIsUnreadUntilTheyOpenIt() {
        Instant now = Instant.parse("2026-11-26T09:00:00Z");
        Handover waiting = Handover.requested("ville prata", now).offered(Offer.in(Offer.Queue.COACH));
        assertThat(waiting.awaitsReading("cilla")).isTrue();
        assertThat(waiting.offered(Offer.in(Offer.Queue.COACH).read("cilla")).awaitsReading("anna"))
                .isFalse();

        Handover handed =
                waiting.heldBy("anna", now).offered(Offer.in(Offer.Queue.COACH).read("cilla"));
        assertThat(handed.awaitsReading("anna")).isTrue();
        assertThat(handed.awaitsReading("cilla")).isFalse();
        assertThat(waiting.heldBy("anna", now).awaitsReading("anna")).isFalse();
    }

    @Test
    void aRowOfAnEarlierHouseIsNoEmployers() {
        Instant now = Instant.parse("2026-11-26T09:00:00Z");
        Participant before = Participant.unheardOf("7-vera")
                .talk(talk -> talk.withHandover(
                        Handover.requested("arbetsgivare hör av sig", now).offered(Offer.in(Offer.Queue.EMPLOYER))));
        String written = json.writeValueAsString(Row.of(before)).replace(",\"employer\":null", "");
        assertThat(json.readValue(written, Row.class).employers()).isFalse();
    }
}
