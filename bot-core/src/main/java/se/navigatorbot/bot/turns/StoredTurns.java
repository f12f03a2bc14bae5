package se.navigatorbot.bot.turns;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.inbox.Storing;
import se.navigatorbot.bot.participants.Participant;

/** {@link Turns} by way of the inbox: a request waits in line with what the person writes. */
public final class StoredTurns implements Turns {

    private final Storing storing;
    private final Promises promises;
    private final InstantSource clock;

    StoredTurns(Storing storing, Promises promises, InstantSource clock) {
        this.storing = storing;
        this.promises = promises;
        this.clock = clock;
    }

    @Override
    public CompletableFuture<Reply> submit(String participant, String requestId, Request request) {
        CompletableFuture<Reply> mine = new CompletableFuture<>();
        CompletableFuture<Reply> earlier = promises.made(requestId, mine);
        if (earlier != null) {
            return earlier;
        }
        storing.request(participant, requestId, request, clock.instant()).whenComplete((number, failure) -> {
            if (failure != null) {
                promises.broken(requestId, failure);
            } else if (number == 0) {
                promises.kept(requestId, nothing(participant));
            } else {
                promises.stored(requestId, new Promises.Place(participant, number));
            }
        });
        return mine;
    }

    /** What a repeated request gets: it was done before, and its result is not kept. */
    static Reply nothing(String participant) {
        return new Reply(Participant.unheardOf(participant), List.of(), List.of(), List.of(), null);
    }
}
