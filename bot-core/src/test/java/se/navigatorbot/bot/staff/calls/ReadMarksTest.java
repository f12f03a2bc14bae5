package se.navigatorbot.bot.staff.calls;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.handover.ConversationRead;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Offer;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Role;

class ReadMarksTest {

    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    private final List<Request> asked = new ArrayList<>();
    private final ReadMarks marks = new ReadMarks(new Asking((participant, id, request) -> {
        asked.add(request);
        return new CompletableFuture<>();
    }));

    @Test
    void aTalkThatWasHandedOnIsMarkedWhenItsHolderOpensIt() {
        Offer readBefore = Offer.in(Offer.Queue.COACH).told(List.of("anna")).read("cilla");
        Handover handed = Handover.requested("ville prata", NOW).heldBy("anna", NOW);
        Participant person =
                Participant.unheardOf("7-elin").talk(talk -> talk.withHandover(handed.offered(readBefore)));

        marks.opened(coach("cilla"), person);
        assertThat(asked).isEmpty();
        marks.opened(coach("anna"), person);
        assertThat(asked).containsExactly(new ConversationRead("anna", "Namn anna"));
    }

    private static Caller coach(String user) {
        return new Caller(user, "Namn " + user, Role.COACH, Set.of("ronneby"));
    }
}
