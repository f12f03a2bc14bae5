package se.navigatorbot.bot.participants;

import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.redis.Documents;

/** The real ones, and how many of them have been opened. */
final class CountedDocuments implements Documents {

    final AtomicInteger opened = new AtomicInteger();

    private final Documents real;

    CountedDocuments(Documents real) {
        this.real = real;
    }

    @Override
    public byte[] seal(Object document, String home) {
        return real.seal(document, home);
    }

    @Override
    public byte[] seal(Object document, String home, byte @Nullable [] before) {
        return real.seal(document, home, before);
    }

    @Override
    public <T> T open(byte[] sealed, Class<T> type, String home) {
        opened.incrementAndGet();
        return real.open(sealed, type, home);
    }

    @Override
    public String keyedHash(String text) {
        return real.keyedHash(text);
    }
}
