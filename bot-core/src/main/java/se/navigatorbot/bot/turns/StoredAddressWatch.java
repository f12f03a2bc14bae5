package se.navigatorbot.bot.turns;

import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.inbox.Storing;
import se.navigatorbot.bot.outbox.AddressMoved;
import se.navigatorbot.bot.outbox.AddressReopened;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.channels.AddressWatch;

/** Puts news of an address into its owner's own order of work. */
final class StoredAddressWatch implements AddressWatch {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Logger log = LoggerFactory.getLogger(StoredAddressWatch.class);

    private final AddressBook addresses;
    private final Storing storing;
    private final InstantSource clock;

    StoredAddressWatch(AddressBook addresses, Storing storing, InstantSource clock) {
        this.addresses = addresses;
        this.storing = storing;
        this.clock = clock;
    }

    @Override
    public boolean learn(News news) {
        try {
            String owner = addresses.owner(news.address()).orElse(null);
            if (owner != null) {
                storing.request(owner, news.id(), request(news), clock.instant())
                        .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            }
            return true;
        } catch (RedisAwayException | ExecutionException | TimeoutException e) {
            log.warn("news of an address could not be stored and must come again");
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Request request(News news) {
        return switch (news.kind()) {
            case CLOSED -> AddressUnreachable.closed(news.address(), news.code());
            case OPENED -> new AddressReopened(news.address());
            case MOVED -> new AddressMoved(news.address(), news.movedTo());
        };
    }
}
