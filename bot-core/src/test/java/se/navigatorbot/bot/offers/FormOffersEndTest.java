package se.navigatorbot.bot.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Effect;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.EmployerTalk;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.ErasePerson;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;

/** What came by the page for employers goes in the end, though nobody ever writes from there. */
class FormOffersEndTest {

    private static final Instant SENT = Instant.parse("2026-11-26T09:00:00Z");
    private static final Instant CLOSED = SENT.plus(Duration.ofDays(3));
    private static final Duration KEPT = Duration.ofDays(100);

    private final Set<String> held = new HashSet<>();
    private final FormOffersEnd end = new FormOffersEnd(KEPT, () -> held);
    private final Participant closed =
            Participant.unheardOf("7-eva").talk(talk -> talk.withEmployer(EmployerTalk.filledIn(SENT, "offer:1")));

    @Test
    void itGoesSoLongAfterItsTalkWasClosed() {
        Participant waits = closed.talk(talk -> talk.withHandover(Handover.requested("arbetsgivare hör av sig", SENT)));
        assertThat(end.next(waits, Catalogue.EMPTY)).isEmpty();
        assertThat(end.next(closed, Catalogue.EMPTY)).contains(SENT);

        Participant noted = due(closed, CLOSED).after();
        assertThat(end.next(noted, Catalogue.EMPTY)).contains(CLOSED.plus(KEPT));
        assertThat(due(noted, CLOSED.plus(KEPT).minusMillis(1)).effects()).isEmpty();
        assertThat(due(noted, CLOSED.plus(KEPT)).effects()).containsExactly(Effect.request("7-eva", new ErasePerson()));
    }

    @Test
    void whatSomebodyHasAskedForStays() {
        Participant noted = due(closed, CLOSED).after();
        held.add("7-eva");
        Reply kept = due(noted, CLOSED.plus(KEPT));
        assertThat(kept.effects()).isEmpty();
        assertThat(end.next(kept.after(), Catalogue.EMPTY))
                .contains(CLOSED.plus(KEPT).plus(KEPT));
    }

    @Test
    void whoeverWritesByTextIsNotTakenAway() {
        Participant texting = Participant.unheardOf("7-eva")
                .talk(talk -> talk.withEmployer(EmployerTalk.begun(SENT, "m1").afterAnswer()));
        assertThat(end.next(texting, Catalogue.EMPTY)).isEmpty();
        assertThat(due(texting, CLOSED.plus(KEPT)).after()).isEqualTo(texting);
    }

    private Reply due(Participant person, Instant now) {
        Turn turn = new Turn(
                "t1",
                person,
                null,
                Understanding.sure(Intent.UNCLEAR, Slots.NONE, ""),
                now,
                now,
                ZoneId.of("Europe/Stockholm"),
                Catalogue.EMPTY);
        return end.due(turn, Reply.silent(turn));
    }
}
