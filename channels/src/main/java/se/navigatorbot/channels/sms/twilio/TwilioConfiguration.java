package se.navigatorbot.channels.sms.twilio;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.sms.account.GuestList;
import se.navigatorbot.channels.sms.account.Settings;
import se.navigatorbot.channels.sms.account.SmsAccount;
import se.navigatorbot.channels.sms.http.Endpoint;
import se.navigatorbot.channels.sms.http.HttpConnections;

/** Puts the account at Twilio together: the way out and the webhook. Imported when there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(TwilioProperties.class)
public class TwilioConfiguration {

    private static final Logger log = LoggerFactory.getLogger(TwilioConfiguration.class);

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);

    @Bean(destroyMethod = "close")
    HttpConnections twilioConnections(TwilioProperties twilio) {
        Endpoint endpoint = Settings.check(
                "navigator.sms.twilio.api-base-url", "https://api.twilio.com", () -> Endpoint.of(twilio.apiBaseUrl()));
        SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
        return new HttpConnections(endpoint, tls, CONNECT_TIMEOUT, REQUEST_TIMEOUT);
    }

    @Bean
    SmsAccount twilioAccount(
            TwilioProperties twilio,
            HttpConnections twilioConnections,
            GuestList guests,
            InstantSource clock,
            @Value("${navigator.public-url:}") String publicUrl) {
        if (!twilio.hasSender()) {
            throw new IllegalStateException("set navigator.sms.twilio.from to the number that texts come from,"
                    + " or navigator.sms.twilio.messaging-service-sid");
        }
        log.info("SMS over Twilio is on{}", guests.note());
        String callback = withoutSlash(publicUrl) + TwilioWebhook.STATUS_PATH + TwilioReport.QUERY;
        return new SmsAccount("twilio", new TwilioSender(twilio, callback, twilioConnections, guests, clock));
    }

    @Bean
    TwilioWebhook twilioWebhook(
            TwilioProperties twilio,
            Reception reception,
            InstantSource clock,
            ObjectProvider<MeterRegistry> meters,
            @Value("${navigator.public-url:}") String publicUrl) {
        TwilioSignature signature = Settings.check(
                "navigator.public-url",
                "the address at which Twilio reaches this server, such as https://bot.example.se",
                () -> new TwilioSignature(publicUrl, twilio.authToken()));
        return new TwilioWebhook(
                new TwilioGate(signature), reception, clock, meters.getIfAvailable(SimpleMeterRegistry::new));
    }

    private static String withoutSlash(String url) {
        String stripped = url.strip();
        return stripped.endsWith("/") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
