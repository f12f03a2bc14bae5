package se.navigatorbot.bot.participants;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Recent;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.bot.redis.Signals;
import se.navigatorbot.channels.Address;

/** Whose address is whose. The store knows addresses by a keyed hash alone. */
public final class AddressBook {

    private static final int AT_HAND = 50_000;
    private static final String MOVED = "moved";
    private static final char[] BASE_32 = "abcdefghijklmnopqrstuvwxyz234567".toCharArray();

    private final Redis redis;
    private final Documents documents;
    private final Signals signals;
    private final Script first = Script.load("participants/first");
    private final Script lead = Script.load("participants/lead");
    private final Recent<Address, String> hashes = new Recent<>(AT_HAND);
    private final Recent<String, String> owners = new Recent<>(AT_HAND);
    /** How often anything at hand was forgotten: what was read before is not remembered after. */
    private final AtomicLong forgotten = new AtomicLong();

    private final SecureRandom random = new SecureRandom();

    public AddressBook(Redis redis, Documents documents) {
        this(redis, documents, Signals.NONE);
    }

    /**
     * @param signals tell when another process lets an address lead elsewhere; while they are not heard nothing at hand
     *     is trusted
     */
    public AddressBook(Redis redis, Documents documents, Signals signals) {
        this.redis = redis;
        this.documents = documents;
        this.signals = signals;
        signals.on(MOVED, this::forget);
        signals.whenDeaf(this::forgetAll);
    }

    /** What the store calls the address. */
    public String hash(Address address) {
        String known = hashes.get(address);
        if (known != null) {
            return known;
        }
        String hash = documents.keyedHash(address.kind().name() + ":" + address.value());
        hashes.put(address, hash);
        return hash;
    }

    /** Whose it is. */
    public Optional<String> owner(Address address) {
        String hash = hash(address);
        String known = atHand(hash);
        if (known != null) {
            return Optional.of(known);
        }
        long before = forgotten.get();
        byte[] stored = redis.get(Keys.address(hash));
        if (stored == null) {
            return Optional.empty();
        }
        return Optional.of(remember(hash, new String(stored, StandardCharsets.UTF_8), before));
    }

    /** Whose it is, without asking the store; null when it is not at hand. */
    public @Nullable String ownerAtHand(Address address) {
        return atHand(hash(address));
    }

    private @Nullable String atHand(String hash) {
        return signals.heard() ? owners.get(hash) : null;
    }

    /** Whose it is; an address that leads to nobody is given to somebody new. */
    public CompletableFuture<Found> ownerOrNew(Address address) {
        String hash = hash(address);
        String known = atHand(hash);
        if (known != null) {
            return CompletableFuture.completedFuture(new Found(known, false));
        }
        String offered = newId();
        long before = forgotten.get();
        return redis.run(first, List.of(Keys.address(hash)), List.of(bytes(offered)))
                .thenApply(answer -> found(hash, offered, answer, before));
    }

    /** Lets it lead to that participant, or to nobody when null. */
    public void lead(Address address, @Nullable String participant) {
        lead(hash(address), participant);
    }

    /** As {@link #lead(Address, String)}, for an address of which nothing but its hash is known. */
    public void lead(String hash, @Nullable String participant) {
        forget(hash);
        List<byte[]> args = List.of(
                bytes(participant == null ? "" : participant), bytes(signals.channel()), bytes(MOVED + " " + hash));
        redis.run(lead, List.of(Keys.address(hash)), args).join();
        forget(hash);
    }

    private void forget(String hash) {
        forgotten.incrementAndGet();
        owners.forget(hash);
    }

    private void forgetAll() {
        forgotten.incrementAndGet();
        owners.forgetIf(hash -> true);
    }

    private Found found(String hash, String offered, @Nullable Object answer, long before) {
        if (!(answer instanceof byte[] stored)) {
            throw new IllegalStateException("participants/first answers with an id");
        }
        String id = remember(hash, new String(stored, StandardCharsets.UTF_8), before);
        return new Found(id, id.equals(offered));
    }

    /** It may have been led elsewhere since it was read: then the store is asked again the next time. */
    private String remember(String hash, String id, long before) {
        owners.put(hash, id);
        if (forgotten.get() != before) {
            owners.forget(hash);
        }
        return id;
    }

    /** A new participant's id: the partition, then 80 random bits. */
    public String newId() {
        StringBuilder id = new StringBuilder(20);
        id.append(random.nextInt(Keys.PARTITIONS)).append('-');
        for (int i = 0; i < 16; i++) {
            id.append(BASE_32[random.nextInt(BASE_32.length)]);
        }
        return id.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * @param fresh whether the address led to nobody until now
     */
    public record Found(String participant, boolean fresh) {}
}
