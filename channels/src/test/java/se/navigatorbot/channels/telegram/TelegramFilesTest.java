package se.navigatorbot.channels.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.channels.Attachment;

/** What people send beside words is fetched when staff ask for it. */
class TelegramFilesTest {

    private static final byte[] CONTENT = "not really a picture".getBytes(StandardCharsets.UTF_8);

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotApi api = new BotApi(new Secret(FakeTelegram.TOKEN), telegram.url(), Duration.ofSeconds(1));
    private final AtomicLong nanos = new AtomicLong();
    private final TelegramSender sender =
            new TelegramSender(api, new TelegramLine(false, Duration.ofSeconds(60), nanos::get), nanos::get);

    @AfterEach
    void stop() {
        api.close();
        telegram.close();
    }

    /** What Telegram's server says of the type is not believed. */
    @ParameterizedTest
    @CsvSource({
        "photos/file_1.jpg, image/jpeg",
        "voice/file_2.oga, audio/ogg",
        "video_notes/file_3.mp4, video/mp4",
        "documents/file_4.html, application/octet-stream",
        "documents/file_5, application/octet-stream"
    })
    void a_file_comes_with_the_type_of_its_name(String path, String type) {
        telegram.holds("AgACAgQ", path, CONTENT);

        Attachment file = sender.fetch("AgACAgQ").orElseThrow();

        assertThat(file.type()).isEqualTo(type);
        assertThat(file.bytes()).isEqualTo(CONTENT);
    }

    @Test
    void what_is_gone_too_big_or_strangely_named_is_not_there() {
        telegram.answers("getfile", FakeTelegram.refusal(400, "Bad Request: file is too big"));
        assertThat(sender.fetch("AgACAgQ")).isEmpty();
        telegram.works();
        telegram.holds("AgACAgQ", "photos/../../getMe", CONTENT);
        assertThat(sender.fetch("AgACAgQ")).isEmpty();
        telegram.works();
        telegram.holds("AgACAgQ", "photos/file_1.jpg", new byte[10 * 1024 * 1024 + 1]);
        assertThat(sender.fetch("AgACAgQ")).isEmpty();
        telegram.answers("getfile", aResponse().withStatus(502).withBody("<html>"));
        assertThat(sender.fetch("AgACAgQ")).isEmpty();
        telegram.goAway();
        assertThat(sender.fetch("AgACAgQ")).isEmpty();
    }
}
