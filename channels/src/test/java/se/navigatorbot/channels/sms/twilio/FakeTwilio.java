package se.navigatorbot.channels.sms.twilio;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import javax.net.ssl.SSLSocketFactory;
import se.navigatorbot.channels.sms.account.GuestList;
import se.navigatorbot.channels.sms.account.OwnNumbers;
import se.navigatorbot.channels.sms.account.SmsLine;
import se.navigatorbot.channels.sms.account.SmsMode;
import se.navigatorbot.channels.sms.account.Threshold;
import se.navigatorbot.channels.sms.http.Endpoint;
import se.navigatorbot.channels.sms.http.HttpConnections;
import se.navigatorbot.channels.sms.webhook.WebhookForm;

/** Twilio on loopback, and a sender that is pointed at it. */
final class FakeTwilio implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final String SID = "SM00000000000000000000000000000001";

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    FakeTwilio() {
        server.start();
        answer(created());
    }

    static ResponseDefinitionBuilder created() {
        return aResponse()
                .withStatus(201)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"sid\":\"" + SID + "\",\"status\":\"queued\",\"num_segments\":\"1\",\"body\":\"Hej å\","
                        + "\"date_created\":\"Mon, 23 Nov 2026 09:00:00 +0000\",\"price\":null,\"something_new\":[1]}");
    }

    static ResponseDefinitionBuilder refused(int status, int code) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"code\":" + code + ",\"message\":\"no\",\"more_info\":\"x\",\"status\":" + status + "}");
    }

    void answer(ResponseDefinitionBuilder answer) {
        server.resetMappings();
        server.stubFor(post(anyUrl()).willReturn(answer));
    }

    void forget() {
        server.resetRequests();
    }

    void stop() {
        server.stop();
    }

    String url() {
        return "http://127.0.0.1:" + server.port();
    }

    List<LoggedRequest> requests() {
        return server.getAllServeEvents().stream().map(ServeEvent::getRequest).toList();
    }

    LoggedRequest request() {
        List<LoggedRequest> requests = requests();
        if (requests.size() != 1) {
            throw new AssertionError(requests.size() + " requests instead of one");
        }
        return requests.get(0);
    }

    /** What one field of a form was. */
    static String field(LoggedRequest request, String name) {
        WebhookForm form = WebhookForm.parse(request.getBody());
        return form == null ? "not a form" : form.value(name);
    }

    SmsLine live() {
        return sender(account("+46766860000", ""), GuestList.of(SmsMode.LIVE, List.of()));
    }

    SmsLine sender(TwilioProperties account, GuestList guests) {
        return new TwilioSender(
                        account,
                        "https://bot.example.se" + TwilioWebhook.STATUS_PATH + TwilioReport.QUERY,
                        connections(url()))
                .line(
                        new Threshold(guests, InstantSource.fixed(NOW)),
                        new TwilioRecords(account, connections(url()), new OwnNumbers()));
    }

    static TwilioProperties account(String from, String service) {
        return new TwilioProperties("AC123", AuthTokens.of("secret"), from, service, "unused", 1);
    }

    static HttpConnections connections(String url) {
        return new HttpConnections(
                Endpoint.of(url),
                () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2));
    }

    @Override
    public void close() {
        server.stop();
    }
}
