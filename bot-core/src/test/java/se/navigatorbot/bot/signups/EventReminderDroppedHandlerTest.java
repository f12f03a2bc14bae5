package se.navigatorbot.bot.signups;

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
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.outbox.EventReminderDropped;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.SignUp;
import se.navigatorbot.bot.participants.SignUp.LetGo;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** What staff know of reminders of activities that did not leave. */
class EventReminderDroppedHandlerTest {

    private static final Instant NOW = Instant.parse("2026-11-25T15:00:00Z");
    private static final LocalDateTime START = LocalDateTime.parse("2026-11-26T13:00");
    private static final Event CV = Event.open(
            "cv-1126", EventKind.CV_WORKSHOP, "CV-verkstad", "ronneby", "Provgatan 1", START, START.plusHours(2), 8);
    private static final SignUp EVENING = SignUp.taken("cv-1126", NOW, 1).remindedOf(START, false);

    @Test
    void whoGotNoneIsNotReminded() {
        SignUp after = dropped(EVENING, CV);

        assertThat(after.unreminded()).isEqualTo(new LetGo(START, NOW, "har sagt STOPP"));
        assertThat(dropped(after.remindedOf(START, true), CV).unreminded()).isNotNull();
    }

    @Test
    void whoGotOneOfTwoIsReminded() {
        assertThat(dropped(EVENING.remindedOf(START, true), CV).unreminded()).isNull();
        assertThat(dropped(EVENING, CV).remindedOf(START, true).unreminded()).isNull();
    }

    @Test
    void whoseReminderCameTooLateIsNotRemindedUnlessAnEarlierOneWentOut() {
        SignUp fresh = SignUp.taken("cv-1126", NOW, 1);

        assertThat(fresh.lettingGo(START, true, NOW, "för sent").unreminded()).isNotNull();
        assertThat(EVENING.lettingGo(START, true, NOW, "för sent").unreminded()).isNull();
    }

    @Test
    void whatNeedsNoReminderAnyMoreIsNotNoted() {
        assertThat(dropped(EVENING.confirmed(), CV).unreminded()).isNull();
        assertThat(dropped(EVENING.away(START), CV).unreminded()).isNull();
        assertThat(dropped(EVENING.in(SignUp.State.CANCELLED_BY_PERSON), CV).unreminded())
                .isNull();
        assertThat(dropped(EVENING, CV.withCancelled(true)).unreminded()).isNull();
        assertThat(dropped(EVENING, CV.from(START.plusDays(1))).unreminded()).isNull();
    }

    private static SignUp dropped(SignUp place, Event event) {
        Participant ali =
                Participant.unknown("7-ali", Address.sms("+46701740656")).withSignUps(List.of(place));
        Catalogue catalogue = Catalogue.EMPTY.withEvents(Map.of(event.id(), event));
        Understanding none = new Understanding(Intent.UNCLEAR, 1, Slots.NONE, "", Optional.empty());
        Turn turn = new Turn("t1", ali, null, none, NOW, NOW, ZoneId.of("Europe/Stockholm"), catalogue);
        return new EventReminderDroppedHandler()
                .handle(turn, new EventReminderDropped("cv-1126", START, "har sagt STOPP"))
                .after()
                .signUp("cv-1126")
                .orElseThrow();
    }
}
