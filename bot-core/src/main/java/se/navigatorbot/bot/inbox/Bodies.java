package se.navigatorbot.bot.inbox;

import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.channels.InboundMessage;

/** What an entry holds, sealed and opened. */
public final class Bodies {

    private final Documents documents;

    public Bodies(Documents documents) {
        this.documents = documents;
    }

    /**
     * The message or request of an entry.
     *
     * @throws IllegalStateException when it cannot be read
     */
    public Object of(InboxEntry entry, RequestKinds kinds) {
        if (entry.body() != null) {
            return entry.body();
        }
        byte[] sealed = entry.sealed();
        if (sealed == null) {
            throw new IllegalStateException("an entry without a body");
        }
        Class<?> type = entry.kind().equals(InboxEntry.MESSAGE) ? InboundMessage.class : kinds.called(entry.kind());
        return documents.open(sealed, type, home(Partition.of(entry.participant()), entry.id()));
    }

    byte[] seal(Object body, Partition partition, String id) {
        return documents.seal(body, home(partition, id));
    }

    private static String home(Partition partition, String id) {
        return partition.inbox() + ":" + id;
    }
}
