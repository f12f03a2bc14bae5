package se.navigatorbot.channels.telegram;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import se.navigatorbot.channels.AddressWatch;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.telegram.TelegramProperties.Mode;

/**
 * Telegram as a channel of the house. Needs a {@link Reception} and an {@link InstantSource}; without
 * {@code navigator.telegram.token} the channel is there but off.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TelegramProperties.class)
public class TelegramConfiguration {

    private static final Duration SILENCE_IS_DOWN = Duration.ofSeconds(60);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    /** With a token. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(TokenGiven.class)
    static class On {

        @Bean
        BotApi telegramBotApi(TelegramProperties settings) {
            return new BotApi(settings.token(), settings.apiBaseUrl(), settings.pollTimeout());
        }

        @Bean
        TelegramLine telegramLine(TelegramProperties settings) {
            return new TelegramLine(settings.mode() == Mode.POLLING, SILENCE_IS_DOWN, System::nanoTime);
        }

        @Bean
        Channel telegramChannel(BotApi api, TelegramLine line) {
            return new TelegramSender(api, line, System::nanoTime);
        }

        @Bean
        TelegramIntake telegramIntake(
                TelegramProperties settings,
                Reception reception,
                AddressWatch watch,
                InstantSource clock,
                BotApi api,
                ObjectProvider<MeterRegistry> meters) {
            TelegramUpdates updates = new TelegramUpdates(settings.token(), clock);
            return new TelegramIntake(updates, reception, watch, api, meters.getIfAvailable(SimpleMeterRegistry::new));
        }

        @Bean
        @ConditionalOnProperty(name = "navigator.telegram.mode", havingValue = "polling", matchIfMissing = true)
        TelegramPoller telegramPoller(
                BotApi api, TelegramIntake intake, TelegramLine line, ObjectProvider<MeterRegistry> meters) {
            Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
            return new TelegramPoller(api, intake, line, backoff, meters.getIfAvailable(SimpleMeterRegistry::new));
        }

        @Bean
        @ConditionalOnProperty(name = "navigator.telegram.mode", havingValue = "webhook")
        TelegramWebhook telegramWebhook(
                TelegramProperties settings, TelegramIntake intake, ObjectProvider<MeterRegistry> meters) {
            return new TelegramWebhook(
                    settings.webhookSecret(), intake, meters.getIfAvailable(SimpleMeterRegistry::new));
        }

        @Bean
        @ConditionalOnProperty(name = "navigator.telegram.mode", havingValue = "webhook")
        WebhookRegistration telegramWebhookRegistration(
                BotApi api,
                TelegramProperties settings,
                TelegramLine line,
                @Value("${navigator.public-url:}") String publicUrl) {
            if (!publicUrl.startsWith("http")) {
                throw new IllegalStateException("navigator.telegram.mode=webhook needs navigator.public-url,"
                        + " the address of this house as Telegram sees it");
            }
            URI address = URI.create(publicUrl.replaceAll("/+$", "") + TelegramWebhook.PATH);
            Backoff backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE);
            return new WebhookRegistration(api, address, settings.webhookSecret(), line, backoff);
        }
    }

    /** Without one. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(TokenMissing.class)
    static class Off {

        @Bean
        Channel telegramChannel() {
            LoggerFactory.getLogger(TelegramConfiguration.class)
                    .info("Telegram is off: navigator.telegram.token is not set");
            return new TelegramOff();
        }
    }

    private static boolean tokenGiven(ConditionContext context) {
        return !context.getEnvironment()
                .getProperty("navigator.telegram.token", "")
                .isBlank();
    }

    static class TokenGiven implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return tokenGiven(context);
        }
    }

    static class TokenMissing implements Condition {
        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !tokenGiven(context);
        }
    }
}
