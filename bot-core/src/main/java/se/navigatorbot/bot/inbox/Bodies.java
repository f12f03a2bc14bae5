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
     * The message or request of an entry, or an {@link AnsweredMessage}.
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
        return documents.open(sealed, type(entry.kind(), kinds), home(Partition.of(entry.participant()), entry.id()));
    }

    /** What was said to a message before the store had it, as {@link #seal} sealed that. */
    AnsweredMessage answered(byte[] sealed, Partition partition, String id) {
        return documents.open(sealed, AnsweredMessage.class, home(partition, id));
    }

    private static Class<?> type(String kind, RequestKinds kinds) {
        return switch (kind) {
            case InboxEntry.MESSAGE -> InboundMessage.class;
            case AnsweredMessage.KIND -> AnsweredMessage.class;
            default -> kinds.called(kind);
        };
    }

    /** The bytes that the store keeps. */
    public byte[] seal(Object body, Partition partition, String id) {
        return documents.seal(body, home(partition, id));
    }

    private static String home(Partition partition, String id) {
        return partition.inbox() + ":" + id;
    }
}
