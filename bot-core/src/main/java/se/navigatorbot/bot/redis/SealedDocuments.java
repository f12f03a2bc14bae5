package se.navigatorbot.bot.redis;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import tools.jackson.databind.json.JsonMapper;

/** Documents as JSON under AES-256-GCM. Any thread may seal and open. */
public final class SealedDocuments implements Documents {

    private final JsonMapper json;
    private final StoreKey key;

    /** Ciphers are dear to make and serve one thread at a time. */
    private final ConcurrentLinkedDeque<Seal> seals = new ConcurrentLinkedDeque<>();

    public SealedDocuments(JsonMapper json, StoreKey key) {
        this.json = json;
        this.key = key;
    }

    @Override
    public byte[] seal(Object document, String home) {
        byte[] plain = json.writeValueAsBytes(document);
        return with(seal -> seal.seal(plain, Call.bytes(home)));
    }

    @Override
    public <T> T open(byte[] sealed, Class<T> type, String home) {
        byte[] plain = with(seal -> seal.open(sealed, Call.bytes(home)));
        return json.readValue(plain, type);
    }

    @Override
    public String keyedHash(String text) {
        return with(seal -> seal.hash(Call.bytes(text)));
    }

    private <T> T with(Function<Seal, T> work) {
        Seal held = seals.pollFirst();
        Seal seal = held == null ? new Seal(key) : held;
        T result = work.apply(seal);
        seals.addFirst(seal);
        return result;
    }
}
