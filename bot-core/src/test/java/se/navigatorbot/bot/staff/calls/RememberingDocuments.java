package se.navigatorbot.bot.staff.calls;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.context.annotation.Bean;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.StoreMapper;
import tools.jackson.databind.json.JsonMapper;

/** Remembers what lies sealed in which bytes, so that a test can look into a whole store. */
final class RememberingDocuments implements Documents {

    /** What was sealed, by the bytes. */
    static final Map<Bytes, String> SEALED = new ConcurrentHashMap<>();

    private final JsonMapper json = StoreMapper.create();
    private final Documents real;

    RememberingDocuments(Documents real) {
        this.real = real;
    }

    /** Makes the house seal with this. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    static class Room {

        @Bean
        static BeanPostProcessor remembering() {
            return new BeanPostProcessor() {
                @Override
                public Object postProcessAfterInitialization(Object bean, String name) {
                    return bean instanceof Documents real ? new RememberingDocuments(real) : bean;
                }
            };
        }
    }

    @Override
    public byte[] seal(Object document, String home) {
        return seal(document, home, null);
    }

    @Override
    public byte[] seal(Object document, String home, byte @Nullable [] before) {
        byte[] sealed = real.seal(document, home, before);
        SEALED.put(new Bytes(sealed), json.writeValueAsString(document));
        return sealed;
    }

    @Override
    public <T> T open(byte[] sealed, Class<T> type, String home) {
        return real.open(sealed, type, home);
    }

    @Override
    public String keyedHash(String text) {
        return real.keyedHash(text);
    }

    /** Bytes that are equal when they are the same. */
    record Bytes(byte[] all) {

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Bytes bytes && Arrays.equals(all, bytes.all);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(all);
        }
    }
}
