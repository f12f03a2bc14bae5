package se.navigatorbot.bot.turns;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.inbox.RequestKinds;
import se.navigatorbot.bot.inbox.Storing;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.Onlookers;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.partitions.Leases;
import se.navigatorbot.bot.privacy.ErasePerson;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.InboundMessage;

/**
 * Erases a person in the person's own turn. Whatever still comes for somebody erased brings nobody back: what was asked
 * of the person is let go, and whoever writes is somebody new.
 */
final class Forgetting {

    private static final String ERASE = RequestKinds.nameOf(ErasePerson.class);

    private final PartitionTraces traces;
    private final PersonShelf shelf;
    private final AddressBook addresses;
    private final Storing storing;
    private final Leases leases;
    private final Onlookers onlookers;
    private final Deciding deciding;

    Forgetting(Entrance entrance, Deciding deciding) {
        this.traces =
                new PartitionTraces(entrance.ground().redis(), entrance.ground().documents());
        this.shelf = entrance.ground().shelf();
        this.addresses = entrance.ground().addresses();
        this.storing = entrance.storing();
        this.onlookers = entrance.ground().onlookers();
        this.leases = entrance.leases();
        this.deciding = deciding;
    }

    /** Whether the entry is for nobody any more, or asks for just that. */
    boolean concerns(InboxEntry entry, Known known) {
        return entry.kind().equals(ERASE) || (known.version() == 0 && traces.erased(entry.participant()));
    }

    /**
     * Handles such an entry.
     *
     * @return false when the partition is not ours any more
     */
    boolean handled(InboxEntry entry) {
        InboundMessage message = entry.fromPerson() ? deciding.message(entry) : null;
        if (message != null) {
            asSomebodyNew(entry, message);
        }
        @Nullable String token = leases.token(Partition.of(entry.participant()));
        boolean gone = token != null && traces.erase(entry.participant(), token, entry.streamId()) >= 0;
        shelf.forget(entry.participant());
        onlookers.changed(entry.participant());
        return gone;
    }

    /** Under a name of its own, since one of the same partition has seen the message already. */
    private void asSomebodyNew(InboxEntry entry, InboundMessage message) {
        InboundMessage again = new InboundMessage(
                message.id() + ":again",
                message.from(),
                message.content(),
                message.text(),
                message.linkCode(),
                message.writtenAt(),
                message.file());
        try {
            String who = addresses.ownerOrNew(message.from()).join().participant();
            if (!who.equals(entry.participant())) {
                storing.message(who, again, entry.arrivedAt(), entry.limited()).join();
            }
        } catch (CompletionException e) {
            throw new RedisAwayException("a message was not handed on", e);
        }
    }
}
