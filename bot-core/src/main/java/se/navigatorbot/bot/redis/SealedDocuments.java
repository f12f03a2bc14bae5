package se.navigatorbot.bot.redis;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

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
        return sealed(plain(document), home);
    }

    @Override
    public byte[] seal(Object document, String home, byte @Nullable [] before) {
        if (before == null) {
            return seal(document, home);
        }
        byte[] read = with(seal -> seal.open(before, Call.bytes(home)));
        JsonNode stored = json.readTree(read);
        ObjectNode unknown = Unknown.in(stored, json.valueToTree(json.treeToValue(stored, document.getClass())));
        if (unknown == null) {
            return seal(document, home);
        }
        JsonNode tree = json.valueToTree(document);
        Unknown.into(tree, unknown);
        return sealed(json.writeValueAsBytes(tree), home);
    }

    private byte[] sealed(byte[] plain, String home) {
        return with(seal -> seal.seal(plain, Call.bytes(home)));
    }

    private byte[] plain(Object document) {
        if (!(document instanceof Evolving evolving) || !evolving.more().containsKey(Evolving.DEEPER)) {
            return json.writeValueAsBytes(document);
        }
        ObjectNode tree = (ObjectNode) (JsonNode) json.valueToTree(document);
        JsonNode deeper = tree.remove(Evolving.DEEPER);
        Unknown.into(tree, deeper);
        return json.writeValueAsBytes(tree);
    }

    @Override
    public <T> T open(byte[] sealed, Class<T> type, String home) {
        byte[] plain = with(seal -> seal.open(sealed, Call.bytes(home)));
        if (!Evolving.class.isAssignableFrom(type)) {
            return json.readValue(plain, type);
        }
        boolean[] unknown = new boolean[1];
        T document = json.readerFor(type)
                .withAttribute(UnknownNoticed.class, unknown)
                .readValue(plain);
        return unknown[0] ? withDeeper(document, plain, type) : document;
    }

    /** Reads it once more, with what is not known inside it beside it. */
    private <T> T withDeeper(T document, byte[] plain, Class<T> type) {
        ObjectNode stored = (ObjectNode) json.readTree(plain);
        ObjectNode deeper = Unknown.in(stored, json.valueToTree(document));
        if (deeper != null) {
            stored.set(Evolving.DEEPER, deeper);
        }
        return json.treeToValue(stored, type);
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
