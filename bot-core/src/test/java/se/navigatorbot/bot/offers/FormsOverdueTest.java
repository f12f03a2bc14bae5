package se.navigatorbot.bot.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.participants.EmployerTalk;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.ListedPeople;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.ErasePerson;
import se.navigatorbot.bot.redis.Lifetime;

/** What would be removed of the page for employers is what is removed. */
class FormsOverdueTest {

    private static final Instant SENT = Instant.parse("2026-11-26T09:00:00Z");
    private static final Duration KEPT = Lifetime.TALK.length().orElseThrow();

    private final Set<String> held = new HashSet<>();
    private final Set<String> erased = new HashSet<>();

    @Test
    void theDryRunCountsWhatTheRunErases() {
        FormsOverdue before = at(SENT.plus(KEPT).minusMillis(1));
        assertThat(before.overdue()).isZero();
        assertThat(before.sweep()).isZero();

        FormsOverdue after = at(SENT.plus(KEPT));
        assertThat(after.overdue()).isEqualTo(2);
        held.add("7-eve");
        assertThat(after.overdue()).as("but what somebody has asked for").isEqualTo(1);
        assertThat(erased).as("to look changes nothing").isEmpty();
        assertThat(after.sweep()).isEqualTo(1);
        assertThat(erased).containsExactly("7-eva");
    }

    private FormsOverdue at(Instant now) {
        EmployerTalk ended = EmployerTalk.filledIn(SENT, "offer:1").endedAt(SENT);
        Participant waiting = form("7-waits", ended)
                .talk(talk -> talk.withHandover(Handover.requested("arbetsgivare hör av sig", SENT)));
        Participant open = form("7-open", EmployerTalk.filledIn(SENT, "offer:2"));
        Participant texting = form("7-texts", EmployerTalk.begun(SENT, "m1").afterAnswer());
        return new FormsOverdue(
                new ListedPeople(form("7-eva", ended), form("7-eve", ended), waiting, open, texting),
                (person, id, request) -> {
                    assertThat(request).isEqualTo(new ErasePerson());
                    erased.add(person);
                    return CompletableFuture.failedFuture(new IllegalStateException("somebody else's turn"));
                },
                () -> held,
                () -> now);
    }

    private static Participant form(String id, EmployerTalk talk) {
        return Participant.unheardOf(id).talk(one -> one.withEmployer(talk));
    }
}
