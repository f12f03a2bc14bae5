package se.navigatorbot.channels.sms;

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
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.sms.http.Endpoint;
import se.navigatorbot.channels.sms.http.HttpConnections;

/** Puts the text-message channel together. Without credentials it is off, which is said once in the log. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SmsProperties.class)
public class SmsConfiguration {

    private static final Logger log = LoggerFactory.getLogger(SmsConfiguration.class);

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);

    /** The channel when it is switched on. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(SmsSwitch.On.class)
    static class On {

        @Bean(destroyMethod = "close")
        HttpConnections twilioConnections(SmsProperties sms) {
            Endpoint endpoint = Settings.check(
                    "navigator.sms.twilio.api-base-url",
                    "https://api.twilio.com",
                    () -> Endpoint.of(sms.twilio().apiBaseUrl()));
            SSLSocketFactory tls = (SSLSocketFactory) SSLSocketFactory.getDefault();
            return new HttpConnections(endpoint, tls, CONNECT_TIMEOUT, REQUEST_TIMEOUT);
        }

        @Bean
        Channel smsChannel(
                SmsProperties sms,
                HttpConnections twilioConnections,
                InstantSource clock,
                @Value("${navigator.public-url:}") String publicUrl) {
            if (!sms.twilio().hasSender()) {
                throw new IllegalStateException("set navigator.sms.twilio.from to the number that texts come from,"
                        + " or navigator.sms.twilio.messaging-service-sid");
            }
            GuestList guests = GuestList.of(sms.mode(), sms.guestList());
            log.info("SMS over Twilio is on{}", guests.note());
            String callback = withoutSlash(publicUrl) + SmsWebhook.STATUS_PATH + SmsReport.QUERY;
            return new TwilioSender(sms.twilio(), callback, twilioConnections, guests, clock);
        }

        @Bean
        SmsWebhook smsWebhook(
                SmsProperties sms,
                Reception reception,
                InstantSource clock,
                ObjectProvider<MeterRegistry> meters,
                @Value("${navigator.public-url:}") String publicUrl) {
            TwilioSignature signature = Settings.check(
                    "navigator.public-url",
                    "the address at which Twilio reaches this server, such as https://bot.example.se",
                    () -> new TwilioSignature(publicUrl, sms.twilio().authToken()));
            return new SmsWebhook(
                    new WebhookGate(signature), reception, clock, meters.getIfAvailable(SimpleMeterRegistry::new));
        }
    }

    /** Its stand-in when it is not. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(SmsSwitch.Off.class)
    static class Off {

        @Bean
        Channel smsChannel(SmsProperties sms) {
            String reason = SmsSwitch.reasonToBeOff(sms);
            log.info("SMS is off: {}", reason);
            return new SmsOff(reason);
        }
    }

    private static String withoutSlash(String url) {
        String stripped = url.strip();
        return stripped.endsWith("/") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
