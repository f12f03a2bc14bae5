package se.navigatorbot.bot.operation;

import java.util.Map;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/**
 * Says whether there is a demonstration when nobody has said it: only with the embedded store and without any
 * credential of a provider, where no real person can come in.
 */
public final class DemoDefault implements EnvironmentPostProcessor {

    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        Given given = new Given(environment);
        boolean demo = !given.has("redis.url") && !given.twilio() && !given.elks() && !given.telegram();
        environment
                .getPropertySources()
                .addLast(new MapPropertySource("demonstration", Map.of("navigator.demo", Boolean.toString(demo))));
    }
}
