package se.navigatorbot.channels.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.okJson;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.AnswersContract;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.DeliveryOutcome;

class TelegramAnswersTest extends AnswersContract {

    private final FakeTelegram telegram = new FakeTelegram();
    private final AtomicLong nanos = new AtomicLong();
    private final BotApi api =
            new BotApi(new Secret(FakeTelegram.TOKEN), telegram.url(), Duration.ofSeconds(1), Duration.ofSeconds(2));
    private final TelegramSender sender =
            new TelegramSender(api, new TelegramLine(false, Duration.ofSeconds(60), nanos::get), nanos::get);

    @AfterEach
    void close() {
        api.close();
        telegram.close();
    }

    @Override
    protected Channel channel() {
        return sender;
    }

    @Override
    protected Address somebody() {
        return Address.telegram(5_550_123_456L);
    }

    @Override
    protected void answering(ResponseDefinitionBuilder answer) {
        telegram.answers("sendmessage", answer);
    }

    @Override
    protected int requests() {
        return telegram.sent().size();
    }

    @Override
    protected ResponseDefinitionBuilder taken() {
        return okJson("{\"ok\":true,\"result\":{\"message_id\":5,\"date\":1,\"chat\":{\"id\":5,\"type\":\"private\"},"
                + "\"text\":\"Hej\"}}");
    }

    @Override
    protected String withoutId() {
        return "{\"ok\":true,\"result\":{}}";
    }

    @Override
    protected ResponseDefinitionBuilder refusal(int status) {
        return FakeTelegram.refusal(status, "Bad Request: something else");
    }

    @Override
    protected ResponseDefinitionBuilder tooMany(int seconds) {
        return FakeTelegram.tooFast(seconds);
    }

    @Override
    protected DeliveryOutcome forbidden() {
        return DeliveryOutcome.UNREACHABLE;
    }
}
