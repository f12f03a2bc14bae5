package se.navigatorbot.bot.backup;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import se.navigatorbot.bot.erasure.Eraser;
import se.navigatorbot.bot.erasure.TracesConfiguration;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.privacy.ErasedList;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.JedisRedis;
import se.navigatorbot.bot.redis.KeyFile;
import se.navigatorbot.bot.redis.NamesInStore;
import se.navigatorbot.bot.redis.SealedDocuments;
import se.navigatorbot.bot.redis.Store;
import se.navigatorbot.bot.redis.StoreConfiguration;
import se.navigatorbot.bot.redis.StoreMapper;
import se.navigatorbot.bot.redis.embedded.EmbeddedConfiguration;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.time.TimeConfiguration;

/** The jar started as {@code restore FILE}: the store alone, no channel and no page. */
public final class RestoreRun {

    private RestoreRun() {}

    /** Whether the words ask for it. */
    public static boolean asked(String... args) {
        return args.length > 1 && args[0].equals("restore");
    }

    /**
     * @param args {@code restore}, the file, then settings as for a start
     */
    public static void main(String... args) {
        Path file = Path.of(args[1]);
        ApplicationContextInitializer<ConfigurableApplicationContext> first =
                context -> check(file, context.getEnvironment());
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Rooms.class)
                .web(WebApplicationType.NONE)
                .initializers(first)
                .run(args)) {
            context.getBean(Restored.class);
        }
    }

    /** Before a store is made: whether there is any use in it. */
    private static void check(Path file, Environment settings) {
        String given = settings.getProperty("navigator.key-file", "");
        Path key =
                given.isBlank() ? Path.of(settings.getProperty("navigator.data-dir", "./data"), "key") : Path.of(given);
        Restore.check(file, new SealedDocuments(StoreMapper.create(), KeyFile.read(key)));
    }

    /** That it is done. */
    record Restored() {}

    /** What it needs. */
    @SpringBootConfiguration(proxyBeanMethods = false)
    @Import({StoreConfiguration.class, EmbeddedConfiguration.class, TimeConfiguration.class, TracesConfiguration.class})
    static class Rooms {

        @Bean
        ForgetAgain forgetAgain(
                JedisRedis redis,
                Documents documents,
                PartitionTraces partitions,
                List<Trace> traces,
                DataDirectory data,
                @Value("${navigator.erased-file:}") String file) {
            AddressBook addresses = new AddressBook(redis, documents);
            Eraser eraser = new Eraser(partitions, traces, addresses, new NamesInStore(redis));
            ErasedList list = new ErasedList(file.isBlank() ? data.file("erased") : Path.of(file));
            return new ForgetAgain(redis, partitions, eraser, list);
        }

        @Bean
        Restored restored(
                Store store,
                JedisRedis redis,
                Documents documents,
                ForgetAgain forgetAgain,
                BusinessClock clock,
                org.springframework.boot.ApplicationArguments words) {
            new Restore(store, redis, documents, forgetAgain, clock.real())
                    .from(Path.of(words.getNonOptionArgs().get(1)));
            return new Restored();
        }
    }
}
