package se.navigatorbot.bot.handover;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.hours.CentreHours;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** When time moves a handover on, and who has read it by then. */
class HandoverTimesTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Address DUTY = Address.sms("+46701740616");

    private final HandoverTimes times = times();

    /** 02:30 comes twice that night; the second is an hour after the first. */
    @Test
    void inTheHourThatComesTwiceNothingRingsBeforeItsTime() {
        Instant told = Instant.parse("2026-10-25T01:05:00Z");
        Handover offered = Handover.requested("ville prata", told.minusSeconds(60))
                .in(Handover.State.OFFERED, told)
                .alerted(told);
        assertThat(times.next(waiting(offered), Catalogue.EMPTY)).contains(Instant.parse("2026-10-25T01:35:00Z"));

        Handover requested = Handover.requested("ville prata", told);
        assertThat(times.next(waiting(requested), Catalogue.EMPTY)).contains(told);
    }

    @Test
    void wordsFromANumberInDoubtLeaveNobodyUnanswered() {
        Instant spoken = Instant.parse("2026-11-25T09:00:00Z");
        Address number = Address.sms("+46701740650");
        Address chat = Address.telegram(4711);
        Participant answered = Participant.unheardOf("7-elin")
                .withReachable(List.of(Reachable.unheard(number).heard(spoken.minus(Duration.ofDays(400)))))
                .writing(chat, spoken.minusSeconds(60))
                .talk(talk -> talk.withHandover(
                        Handover.requested("personalen skrev", spoken).takenBy("sara", spoken)));
        Instant later = spoken.plusSeconds(600);

        assertThat(twoDaysOn(answered.writing(number, later), later)
                        .after()
                        .talk()
                        .handover())
                .isNull();
        assertThat(twoDaysOn(answered.writing(chat, later), later)
                        .after()
                        .talk()
                        .handover())
                .isNotNull()
                .extracting(Handover::reason)
                .isEqualTo("personalen skrev, väntar på svar");
    }

    private Reply twoDaysOn(Participant person, Instant from) {
        Turn turn = turn(person, from.plus(Duration.ofDays(2)));
        return times.due(turn, Reply.silent(turn));
    }

    @Test
    void whoeverWasGivenATalkReadsItThoughAnotherHasOpenedIt() {
        Instant now = Instant.parse("2026-11-25T09:00:00Z");
        Handover handed = Handover.requested("ville prata", now)
                .heldBy("anna", now)
                .offered(Offer.in(Offer.Queue.COACH).told(List.of("anna")));
        Participant byAnother = read(waiting(handed), "cilla", now);
        assertThat(byAnother.talk().handover()).isEqualTo(handed);
        Offer first = Offer.in(Offer.Queue.COACH).told(List.of("anna")).read("cilla");
        for (Participant before : List.of(byAnother, waiting(handed.offered(first)))) {
            assertThat(read(before, "anna", now).talk().handover()).isEqualTo(handed.offered(first.read("anna")));
        }
    }

    private static Participant read(Participant person, String user, Instant now) {
        return new ConversationReadHandler()
                .handle(turn(person, now), new ConversationRead(user, "Namn"))
                .after();
    }

    private static Turn turn(Participant person, Instant now) {
        Understanding nothing = Understanding.sure(Intent.UNCLEAR, Slots.NONE, "request");
        return new Turn("7-t1", person, null, nothing, now, now, STOCKHOLM, Catalogue.EMPTY);
    }

    private static Participant waiting(Handover handover) {
        return Participant.unknown("ali", Address.sms("+46701740650")).talk(talk -> talk.withHandover(handover));
    }

    private static HandoverTimes times() {
        Region region = RegionFiles.load("blekinge");
        OpeningHours hours = new CentreHours(region);
        SwedishTexts texts = SwedishTexts.load();
        CentreNames names = centre -> "Navigatorcentrum";
        DutyRoster roster = new DayAndNight();
        Placing placing = new Placing(Colleagues.NOBODY, new Presence(hours), roster);
        return new HandoverTimes(
                StaffQueue.of(region, roster, hours, names, texts),
                placing,
                HandoverTimeout.parse("P1D", hours, STOCKHOLM),
                new NextMorning(hours, STOCKHOLM),
                texts,
                STOCKHOLM);
    }

    /** One phone that is always on duty. */
    private static final class DayAndNight implements DutyRoster {

        @Override
        public boolean rings() {
            return true;
        }

        @Override
        public boolean manned(@Nullable String centre, LocalDateTime at) {
            return true;
        }

        @Override
        public List<Address> onDuty(@Nullable String centre, LocalDateTime at) {
            return List.of(DUTY);
        }

        @Override
        public Optional<LocalDateTime> nextDuty(@Nullable String centre, LocalDateTime after) {
            return Optional.of(after);
        }

        @Override
        public List<Address> everybody() {
            return List.of(DUTY);
        }
    }
}
