package se.navigatorbot.bot.redis;

import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.time.BusinessClock;
import tools.jackson.databind.json.JsonMapper;

/**
 * The store: it is there before anybody asks for it, and goes after all that uses it. Beans stop before they are
 * destroyed, so whatever stops in a life-cycle phase may still write.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RedisSettings.class)
public class StoreConfiguration {

    /** Files of our own. */
    @Bean
    DataDirectory dataDirectory(@Value("${navigator.data-dir:./data}") Path path) {
        return DataDirectory.at(path);
    }

    /** The server: our own when no address is given. */
    @Bean
    StoreServer storeServer(RedisSettings settings, DataDirectory data, OwnServer own) {
        settings.check();
        return settings.embedded() ? own.start(data) : settings.server();
    }

    /** What makes it ours. */
    @Bean
    StoreIdentity storeIdentity(DataDirectory data, Documents documents, BusinessClock clock) {
        return new StoreIdentity(data, StoreKey.fingerprint(documents), clock.real());
    }

    /** What was found there, if it has answered yet. */
    @Bean
    Store store(StoreServer server, RedisSettings settings, StoreIdentity identity) {
        return Store.opened(server, settings, identity);
    }

    /** Tells data from an older copy of it. */
    @Bean
    Pulse pulse(JedisRedis redis, StoreIdentity identity) {
        return new Pulse(redis, identity, Duration.ofMinutes(1));
    }

    /** The way to it. */
    @Bean
    JedisRedis redis(Store store) {
        return new JedisRedis(store);
    }

    /** Keeps the lifetimes. */
    @Bean
    Sweep sweep(JedisRedis redis, BusinessClock clock, ObjectProvider<Held> held) {
        return new Sweep(
                redis,
                clock,
                () -> held.stream().flatMap(one -> one.people().stream()).collect(Collectors.toSet()));
    }

    /** For what is stored; asked for by its name, so that web pages keep the mapper of their own. */
    @Bean(defaultCandidate = false)
    JsonMapper storeMapper() {
        return StoreMapper.create();
    }

    /** Sealing, with the key that lies outside Redis. */
    @Bean
    Documents documents(
            @Qualifier("storeMapper") JsonMapper json,
            @Value("${navigator.key-file:}") String keyFile,
            StoreServer server,
            DataDirectory data) {
        return new SealedDocuments(json, key(keyFile, server, data));
    }

    private static StoreKey key(String keyFile, StoreServer server, DataDirectory data) {
        if (!keyFile.isBlank()) {
            return KeyFile.read(Path.of(keyFile));
        }
        if (!server.embedded()) {
            throw new StoreRefusal("With navigator.redis.url the key of the store must lie in a file of its own; set"
                    + " navigator.key-file to it (a new one: umask 077; echo 1:$(openssl rand -base64 32) > FILE).");
        }
        return KeyFile.readOrMake(data);
    }
}
