package se.navigatorbot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel.StillWanted;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.Speaker;

/** No connection comes about: nothing has left, and it may be tried again. */
class NoConnectionToTelegramTest {

    @ParameterizedTest
    @ValueSource(strings = {"http://no-such-host.invalid", "http://127.0.0.1:1", "https://127.0.0.1:PORT"})
    void what_surely_did_not_leave_may_be_tried_again(String url) {
        try (FakeTelegram telegram = new FakeTelegram()) {
            URI address = URI.create(
                    url.replace("PORT", Integer.toString(telegram.url().getPort())));
            try (BotApi api = new BotApi(new Secret(FakeTelegram.TOKEN), address, Duration.ofSeconds(1))) {
                TelegramLine line = new TelegramLine(false, Duration.ofSeconds(60), System::nanoTime);
                Delivery delivery = new TelegramSender(api, line, System::nanoTime).send(message(), StillWanted.ALWAYS);

                assertThat(delivery.outcome()).isEqualTo(DeliveryOutcome.TRY_LATER);
                assertThat(telegram.sent()).isEmpty();
            }
        }
    }

    private static OutboundMessage message() {
        return new OutboundMessage(
                "17-m1",
                Address.telegram(5_550_123_456L),
                "Hej",
                List.of(),
                Speaker.BOT,
                OutboundMessage.Purpose.ORDINARY,
                Instant.parse("2100-01-01T00:00:00Z"));
    }
}
