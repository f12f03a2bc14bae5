package se.navigatorbot.bot.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.Judge.Verdict;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Subject;
import se.navigatorbot.intents.Understanding;

/** Several reminders that are made in one turn, each with its own question. */
class UnreadQuestionsTest {

    private static final Instant NOW = Instant.parse("2026-11-25T21:00:00Z");
    private static final Asked FIRST = asking("cv-1126");
    private static final Asked SECOND = asking("volvo-1126");

    @Test
    void whatIsMadeAtNightIsAllUnread() {
        Reply held = held(Verdict.waitUntil(NOW.plusSeconds(36_000), "väntar på dagtid"));

        assertThat(held.after().talk().unread()).containsExactly(FIRST, SECOND);
        assertThat(held.after().talk().asked()).isNull();
        assertThat(held.drafts()).extracting(Draft::asks).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatLeavesAtOnceIsOpenAtOnce() {
        Reply held = held(Verdict.send(Address.sms("+46701740655")));

        assertThat(held.after().talk().unread()).isEmpty();
        assertThat(held.after().talk().asked()).isEqualTo(SECOND);
        assertThat(held.drafts()).extracting(Draft::asks).containsOnlyNulls();
    }

    @Test
    void whatNeverLeavesIsNotPut() {
        Reply held = held(Verdict.drop("har sagt STOPP"));

        assertThat(held.after().talk().unread()).isEmpty();
        assertThat(held.after().talk().asked()).isNull();
        assertThat(held.drafts()).extracting(Draft::asks).containsOnlyNulls();
    }

    private static Reply held(Verdict verdict) {
        Participant ali = Participant.unknown("7-ali", Address.sms("+46701740655"));
        Understanding none = new Understanding(Intent.UNCLEAR, 1, Slots.NONE, "", Optional.empty());
        Turn turn = new Turn("t1", ali, null, none, NOW, NOW, ZoneId.of("Europe/Stockholm"), Catalogue.EMPTY);
        Reply before = Reply.silent(turn);
        Reply made = before.plus(reminder(FIRST))
                .plus(reminder(SECOND))
                .changing(person -> person.talk(talk -> talk.withAsked(SECOND)));
        return new UnreadQuestions((message, person, catalogue, now) -> verdict).held(turn, before, made);
    }

    private static Draft reminder(Asked asked) {
        return Draft.unasked(Wording.literal("I morgon"), Subject.TIDER, "", About.NOTHING)
                .withAsks(asked);
    }

    private static Asked asking(String event) {
        return new Asked("event_reminder", Map.of("event", event), List.of(), NOW.plusSeconds(50_000));
    }
}
