package se.navigatorbot.channels.sms.elks;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
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

/** Puts the account at 46elks together: the way out and the webhook. Imported when there is one. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ElksProperties.class)
public class ElksConfiguration {

    private static final Logger log = LoggerFactory.getLogger(ElksConfiguration.class);

    private static final Pattern SENDER = Pattern.compile("\\+[1-9][0-9]{7,14}|[A-Za-z][A-Za-z0-9 ]{0,10}");

    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(2);
    private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(10);

    @Bean(destroyMethod = "close")
    HttpConnections elksConnections(ElksProperties elks) {
        Endpoint endpoint = Settings.check(
                "navigator.sms.elks.api-base-url", "https://api.46elks.com", () -> Endpoint.of(elks.apiBaseUrl()));
        return new HttpConnections(
                endpoint, () -> (SSLSocketFactory) SSLSocketFactory.getDefault(), CONNECT_TIMEOUT, REQUEST_TIMEOUT);
    }

    @Bean
    ElksProof elksProof(ElksProperties elks) {
        return Settings.check(
                "navigator.sms.elks.webhook-secret",
                "at least 16 characters that nobody guesses, such as the output of: openssl rand -hex 24",
                () -> new ElksProof(elks.webhookSecret()));
    }

    @Bean
    SmsAccount elksAccount(
            ElksProperties elks,
            HttpConnections elksConnections,
            Threshold threshold,
            ElksProof proof,
            OwnNumbers ours,
            @Value("${navigator.public-url:}") String publicUrl) {
        if (!SENDER.matcher(elks.from().strip()).matches()) {
            throw new IllegalStateException("set navigator.sms.elks.from to the number that texts come from, such as"
                    + " +46766861004, or to a name of at most eleven letters and digits, which cannot be answered");
        }
        String reports = Settings.check(
                "navigator.public-url",
                "the address at which 46elks reaches this server, such as https://bot.example.se",
                () -> Endpoint.origin(publicUrl) + ElksWebhook.STATUS_PATH);
        ours.add(elks.from());
        log.info("SMS over 46elks is on{}", threshold.guests().note());
        ElksRecords records = new ElksRecords(elks, elksConnections, ours);
        return new SmsAccount(
                ElksSender.PROVIDER,
                new ElksSender(elks, id -> reports + query(id, proof), elksConnections).line(threshold, records));
    }

    @Bean
    ElksWebhook elksWebhook(ElksProperties elks, ElksProof proof, Doorstep doorstep) {
        Sources sources = Settings.check(
                "navigator.sms.elks.allowed-sources",
                "the addresses that 46elks calls from, as numbers with commas between, or leave it out",
                () -> new Sources(elks.allowedSources()));
        return new ElksWebhook(new ElksGate(sources, proof), doorstep);
    }

    static String query(String messageId, ElksProof proof) {
        return "?" + ElksReport.MID + "=" + URLEncoder.encode(messageId, StandardCharsets.UTF_8) + "&" + ElksProof.KEY
                + "=" + proof.key(messageId);
    }
}
