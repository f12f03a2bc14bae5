package se.navigatorbot.bot.spool;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.Documents;

/** Where messages wait while the store is away. */
@Configuration(proxyBeanMethods = false)
public class SpoolConfiguration {

    /** Below the data directory unless it is given a place of its own, best on another volume than the store's. */
    @Bean
    Spool spool(@Value("${navigator.spool-dir:}") String folder, DataDirectory data, Documents documents) {
        return new Spool(folder.isBlank() ? data.file("spool") : Path.of(folder), documents);
    }
}
