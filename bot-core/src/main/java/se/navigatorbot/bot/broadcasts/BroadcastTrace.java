package se.navigatorbot.bot.broadcasts;

import java.util.List;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Redis;

/** Whom broadcasts were meant for. A list keeps its length, since it is walked by counting. */
public final class BroadcastTrace implements Trace {

    private final Mailings mailings;

    public BroadcastTrace(Redis redis, Documents documents) {
        this.mailings = new Mailings(redis, documents);
    }

    @Override
    public String name() {
        return "Utskick";
    }

    @Override
    public List<String> of(Participant person) {
        return mailings.all().stream()
                .filter(broadcast ->
                        mailings.audience(broadcast, person.partition()).contains(person.id())
                                || broadcast.wanted().filter().names(person.id()))
                .map(broadcast -> broadcast.at() + " " + broadcast.wanted().text())
                .toList();
    }

    @Override
    public int erase(String participant, String mark) {
        String other = Participant.partitionOf(participant) + "-" + mark;
        int changed = 0;
        for (Broadcast broadcast : mailings.all()) {
            boolean named = broadcast.wanted().filter().names(participant);
            if (named) {
                mailings.change(broadcast.id(), stored -> stored.wanting(without(stored.wanted(), participant, other)));
            }
            boolean listed = mailings.rename(broadcast, participant, other);
            if (listed) {
                mailings.leftOut(broadcast.id(), other, "raderad");
            }
            changed += named || listed ? 1 : 0;
        }
        return changed;
    }

    private static Wanted without(Wanted wanted, String participant, String other) {
        return wanted.withFilter(wanted.filter().renamed(participant, other));
    }
}
