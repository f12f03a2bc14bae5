package se.navigatorbot.channels.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.slf4j.LoggerFactory;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import se.navigatorbot.channels.Channel.StillWanted;

/** Telegram wants the token in every address, and addresses like to end up in exceptions and logs. */
@ExtendWith(OutputCaptureExtension.class)
class TokenStaysInsideTest {

    private static final Secret TOKEN = new Secret(FakeTelegram.TOKEN);
    private static final String CANARY = "canary";

    private final FakeTelegram telegram = new FakeTelegram();
    private final Logger vendor = (Logger) LoggerFactory.getLogger("org.telegram");
    private final Logger own = (Logger) LoggerFactory.getLogger("se.navigatorbot.channels");

    @AfterEach
    void close() {
        vendor.setLevel(null);
        own.setLevel(null);
        telegram.close();
    }

    @Test
    void no_failure_carries_the_token_or_the_text(CapturedOutput output) {
        vendor.setLevel(Level.TRACE);
        own.setLevel(Level.TRACE);
        List<ResponseDefinitionBuilder> answers = List.of(
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK),
                aResponse().withStatus(502).withBody("<html>/bot" + FakeTelegram.TOKEN + "</html>"),
                aResponse().withStatus(302).withHeader("Location", "http://127.0.0.1/bot" + FakeTelegram.TOKEN),
                FakeTelegram.refusal(401, "Unauthorized"),
                FakeTelegram.refusal(400, "Bad Request"));
        for (ResponseDefinitionBuilder answer : answers) {
            telegram.answers("sendmessage", answer);
            assertThat(printed(failure(telegram.url()))).doesNotContain(CANARY);
        }
        assertThat(printed(failure(URI.create("http://127.0.0.1:1")))).doesNotContain(CANARY);
        assertThat(printed(failure(URI.create("http://no-such-host.invalid")))).doesNotContain(CANARY);
        assertThat(output.toString()).doesNotContain(CANARY);
    }

    @Test
    void settings_print_without_it() {
        TelegramProperties settings = new TelegramProperties(
                TOKEN,
                telegram.url(),
                TelegramProperties.Mode.WEBHOOK,
                new Secret("canary-secret"),
                Duration.ofSeconds(25));

        assertThat(settings.toString()).doesNotContain(CANARY).contains("***");
    }

    private static BotApiFailure failure(URI url) {
        BotApi api = new BotApi(TOKEN, url, Duration.ofSeconds(1));
        try {
            return catchThrowableOfType(
                    BotApiFailure.class,
                    () -> api.call(new SendMessage("42", "canary in the text"), StillWanted.ALWAYS));
        } finally {
            api.close();
        }
    }

    private static String printed(BotApiFailure failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text + failure.code() + failure.description();
    }
}
