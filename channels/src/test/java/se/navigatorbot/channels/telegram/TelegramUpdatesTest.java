package se.navigatorbot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.telegram.telegrambots.meta.api.objects.Update;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.InboundMessage.Content;

class TelegramUpdatesTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");
    private static final long KIM = 5_550_123_456L;

    private final TelegramUpdates updates = new TelegramUpdates(new Secret(FakeTelegram.TOKEN), () -> NOW);

    @ParameterizedTest(name = "{0} is read as {1}")
    @CsvSource({
        "/start, hej",
        "/start@navigator_bot, hej",
        "/stopp, stopp",
        "/tider@navigator_bot imorgon, tider imorgon",
        "/hjälp, hjälp",
        "/, /",
        "1/2, 1/2",
        "'  hej  ', '  hej  '"
    })
    void commands_are_read_as_words(String typed, String read) {
        InboundMessage message = readText(typed);
        assertThat(message.text()).isEqualTo(read);
        assertThat(message.content()).isEqualTo(Content.TEXT);
        assertThat(message.linkCode()).isNull();
    }

    @Test
    void start_with_a_code_carries_the_code() {
        assertThat(readText("/start a8F_k-2").linkCode()).isEqualTo("a8F_k-2");
    }

    @ParameterizedTest
    @CsvSource({
        "photo, '[{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"width\":1,\"height\":1}]', PICTURE",
        "voice, '{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"duration\":1}', VOICE",
        "sticker, '{\"file_id\":\"f\",\"file_unique_id\":\"u\",\"type\":\"regular\",\"width\":1,\"height\":1}', OTHER",
        "location, '{\"latitude\":56.2,\"longitude\":15.3}', OTHER"
    })
    void what_is_not_words_says_what_it_is_and_keeps_its_caption(String field, String value, Content content) {
        InboundMessage message = some("\"message\":{" + FakeTelegram.messageHead(KIM) + ",\"caption\":\"min skylt\",\""
                + field + "\":" + value + "}");

        assertThat(message.content()).isEqualTo(content);
        assertThat(message.text()).isEqualTo("min skylt");
        assertThat(message.file()).isEqualTo(field.equals("photo") || field.equals("voice") ? "f" : null);
    }

    @Test
    void of_a_picture_in_several_sizes_the_biggest_is_fetched() {
        InboundMessage message = some("\"message\":{" + FakeTelegram.messageHead(KIM) + ",\"photo\":["
                + "{\"file_id\":\"small\",\"file_unique_id\":\"u\",\"width\":90,\"height\":60},"
                + "{\"file_id\":\"big\",\"file_unique_id\":\"v\",\"width\":900,\"height\":600},"
                + "{\"file_id\":\"middle\",\"file_unique_id\":\"w\",\"width\":300,\"height\":200}]}");

        assertThat(message.file()).isEqualTo("big");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"message\":{\"message_id\":1,\"date\":1,\"text\":\"hej\",\"from\":{\"id\":7,\"is_bot\":false,"
                        + "\"first_name\":\"K\"},\"chat\":{\"id\":-100,\"type\":\"supergroup\"}}",
                "\"message\":{\"message_id\":1,\"date\":1,\"text\":\"hej\",\"from\":{\"id\":7,\"is_bot\":true,"
                        + "\"first_name\":\"K\"},\"chat\":{\"id\":7,\"type\":\"private\"}}",
                "\"message\":{\"message_id\":1,\"date\":1,\"text\":\"hej\"}",
                "\"callback_query\":{\"id\":\"q\",\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"K\"},\"data\":\"JA\","
                        + "\"message\":{\"message_id\":1,\"date\":1,\"chat\":{\"id\":8,\"type\":\"private\"}}}",
                "\"callback_query\":{\"id\":\"q\",\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"K\"}}",
                "\"edited_message\":{\"message_id\":1,\"date\":1}",
                "\"poll\":{\"id\":\"1\"}"
            })
    void groups_machines_others_buttons_and_other_kinds_are_left_aside(String inside) {
        assertThat(read(inside)).isNull();
    }

    @Test
    void a_press_on_a_message_too_old_to_show_still_counts() {
        InboundMessage press = some(
                "\"callback_query\":{\"id\":\"q\",\"from\":{\"id\":7,\"is_bot\":false,\"first_name\":\"K\"},"
                        + "\"data\":\"JA\",\"message\":{\"message_id\":1,\"date\":0,\"chat\":{\"id\":7,\"type\":\"private\"}}}");

        assertThat(press.content()).isEqualTo(Content.CHOICE);
        assertThat(press.writtenAt()).isEqualTo(NOW);
    }

    @Test
    void two_bots_count_their_updates_apart() {
        TelegramUpdates other = new TelegramUpdates(new Secret("999:xyz"), () -> NOW);
        Update update = update("\"message\":{" + FakeTelegram.messageHead(KIM) + ",\"text\":\"hej\"}");

        assertThat(Objects.requireNonNull(other.read(update)).id())
                .isNotEqualTo(Objects.requireNonNull(updates.read(update)).id());
    }

    private InboundMessage readText(String text) {
        return some("\"message\":{" + FakeTelegram.messageHead(KIM) + ",\"text\":\"" + text + "\"}");
    }

    private InboundMessage some(String inside) {
        return Objects.requireNonNull(read(inside));
    }

    private @Nullable InboundMessage read(String inside) {
        return updates.read(update(inside));
    }

    private static Update update(String inside) {
        try {
            return new ObjectMapper().readValue("{\"update_id\":1," + inside + "}", Update.class);
        } catch (JsonProcessingException e) {
            throw new AssertionError("not an update", e);
        }
    }
}
