package se.navigatorbot.channels.sms.twilio;

import java.time.Duration;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.navigatorbot.channels.sms.account.Doorstep;
import se.navigatorbot.channels.sms.account.OwnNumbers;
import se.navigatorbot.channels.sms.account.Settings;
import se.navigatorbot.channels.sms.account.SmsAccount;
import se.navigatorbot.channels.sms.account.Threshold;
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
        return new HttpConnections(
                endpoint, () -> (SSLSocketFactory) SSLSocketFactory.getDefault(), CONNECT_TIMEOUT, REQUEST_TIMEOUT);
    }

    @Bean
    SmsAccount twilioAccount(
            TwilioProperties twilio,
            HttpConnections twilioConnections,
            Threshold threshold,
            OwnNumbers ours,
            @Value("${navigator.public-url:}") String publicUrl) {
        if (!twilio.hasSender()) {
            throw new IllegalStateException("set navigator.sms.twilio.from to the number that texts come from,"
                    + " or navigator.sms.twilio.messaging-service-sid");
        }
        ours.add(twilio.from());
        log.info("SMS over Twilio is on{}", threshold.guests().note());
        String callback = withoutSlash(publicUrl) + TwilioWebhook.STATUS_PATH + TwilioReport.QUERY;
        return new SmsAccount(
                TwilioSender.PROVIDER,
                new TwilioSender(twilio, callback, twilioConnections)
                        .line(threshold, new TwilioRecords(twilio, twilioConnections, ours)));
    }

    @Bean
    TwilioWebhook twilioWebhook(
            TwilioProperties twilio, Doorstep doorstep, @Value("${navigator.public-url:}") String publicUrl) {
        TwilioSignature signature = Settings.check(
                "navigator.public-url",
                "the address at which Twilio reaches this server, such as https://bot.example.se",
                () -> new TwilioSignature(publicUrl, twilio.authToken()));
        return new TwilioWebhook(new TwilioGate(signature), doorstep);
    }

    private static String withoutSlash(String url) {
        String stripped = url.strip();
        return stripped.endsWith("/") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
