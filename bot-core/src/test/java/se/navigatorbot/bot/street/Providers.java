package se.navigatorbot.bot.street;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathMatching;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.navigatorbot.channels.fakes.Forms;

/** How Twilio and Telegram answer on one WireMock: well, unless told otherwise for one receiver. */
final class Providers {

    private static final String SEND = "/bot" + StreetHouse.BOT_TOKEN + "/sendmessage";

    private Providers() {}

    static void behave(WireMockServer provider) {
        provider.stubFor(
                post(urlPathMatching("/bot.*")).atPriority(9).willReturn(okJson("{\"ok\":true,\"result\":true}")));
        provider.stubFor(post(urlPathEqualTo(SEND))
                .atPriority(8)
                .willReturn(okJson("{\"ok\":true,\"result\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":5,"
                        + "\"type\":\"private\"},\"text\":\"kanarieEko\"}}")));
        provider.stubFor(post(urlPathEqualTo(StreetHouse.MESSAGES))
                .atPriority(8)
                .willReturn(aResponse()
                        .withStatus(201)
                        .withBody("{\"sid\":\"SM000000000000000000000000000000aa\",\"status\":\"queued\"}")));
    }

    /** From now on Twilio answers like this for that number. */
    static void twilio(WireMockServer provider, String number, ResponseDefinitionBuilder answer) {
        provider.stubFor(post(urlPathEqualTo(StreetHouse.MESSAGES))
                .atPriority(1)
                .withRequestBody(containing("To=" + URLEncoder.encode(number, StandardCharsets.UTF_8)))
                .willReturn(answer));
    }

    /** From now on Telegram answers like this for that chat. */
    static void telegram(WireMockServer provider, long chat, ResponseDefinitionBuilder answer) {
        provider.stubFor(post(urlPathEqualTo(SEND))
                .atPriority(1)
                .withRequestBody(containing(Long.toString(chat)))
                .willReturn(answer));
    }

    /** Everything that Twilio was asked to send to a number, in order of arrival. */
    static List<Map<String, String>> posts(WireMockServer provider, String number) {
        return provider.findAll(postRequestedFor(urlPathEqualTo(StreetHouse.MESSAGES))).stream()
                .sorted(Comparator.comparing(LoggedRequest::getLoggedDate))
                .map(request -> Forms.parse(request.getBodyAsString()))
                .filter(form -> number.equals(form.get("To")))
                .toList();
    }

    static List<String> texts(WireMockServer provider, String number) {
        return posts(provider, number).stream()
                .map(form -> form.getOrDefault("Body", ""))
                .toList();
    }

    /** How many messages Telegram was asked to send to a chat. */
    static int telegrams(WireMockServer provider, long chat) {
        return provider.findAll(postRequestedFor(urlPathEqualTo(SEND))
                        .withRequestBody(containing(Long.toString(chat)))
                        .withHeader("Content-Type", containing("json")))
                .size();
    }
}
