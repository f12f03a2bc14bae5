package se.navigatorbot.channels.sms.elks;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
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

/** 46elks on loopback, and a sender that is pointed at it. */
final class FakeElks implements AutoCloseable {

    static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    static final String ID = "s00000000000000000000000000000001";
    static final String SECRET = "gissa-inte-den-har-1";

    private final WireMockServer server = new WireMockServer(options().dynamicPort());

    FakeElks() {
        server.start();
        answer(created());
    }

    static ResponseDefinitionBuilder created() {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody("{\"status\":\"created\",\"direction\":\"outgoing\",\"from\":\"+46766861004\","
                        + "\"created\":\"2026-11-23T09:00:00.314100\",\"parts\":1,\"cost\":5000,\"new\":[1],\"id\":\""
                        + ID
                        + "\"}");
    }

    static ResponseDefinitionBuilder refused(int status, String words) {
        return aResponse().withStatus(status).withBody(words);
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
        return sender(GuestList.of(SmsMode.LIVE, List.of()));
    }

    SmsLine sender(GuestList guests) {
        ElksProof proof = new ElksProof(List.of(SECRET));
        return new ElksSender(
                        account(),
                        id -> "https://bot.example.se" + ElksWebhook.STATUS_PATH + ElksConfiguration.query(id, proof),
                        connections())
                .line(new Threshold(guests, InstantSource.fixed(NOW)), records());
    }

    ElksRecords records() {
        OwnNumbers ours = new OwnNumbers();
        ours.add(account().from());
        return new ElksRecords(account(), connections(), ours);
    }

    /** The history, page by page: what is asked for the next page answers the next page. */
    void history(String next, ResponseDefinitionBuilder page) {
        server.stubFor(
                next.isEmpty()
                        ? get(urlPathEqualTo("/a1/sms")).willReturn(page)
                        : get(urlPathEqualTo("/a1/sms"))
                                .atPriority(1)
                                .withQueryParam("start", equalTo(next))
                                .willReturn(page));
    }

    private HttpConnections connections() {
        return new HttpConnections(
                Endpoint.of(url()),
                () -> (SSLSocketFactory) SSLSocketFactory.getDefault(),
                Duration.ofSeconds(5),
                Duration.ofSeconds(2));
    }

    static ElksProperties account() {
        return new ElksProperties("u123", "secret", "+46766861004", "unused", List.of(SECRET), 1, List.of());
    }

    @Override
    public void close() {
        server.stop();
    }
}
