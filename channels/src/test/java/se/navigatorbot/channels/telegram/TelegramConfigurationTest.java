package se.navigatorbot.channels.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import se.navigatorbot.channels.AddressWatch;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.RecordingReception;

@ExtendWith(OutputCaptureExtension.class)
class TelegramConfigurationTest {

    private final FakeTelegram telegram = new FakeTelegram();
    private final ApplicationContextRunner context = new ApplicationContextRunner()
            .withUserConfiguration(TelegramConfiguration.class)
            .withBean(Reception.class, RecordingReception::new)
            .withBean(AddressWatch.class, () -> news -> true)
            .withBean(InstantSource.class, InstantSource::system)
            .withPropertyValues("navigator.telegram.api-base-url=" + telegram.url());

    @Test
    void without_a_token_the_channel_is_off_and_says_so_once(CapturedOutput output) {
        context.withPropertyValues("navigator.telegram.token= ").run(house -> {
            assertThat(house.getBean(Channel.class).health().state()).isEqualTo(ChannelHealth.State.OFF);
            assertThat(house).doesNotHaveBean(TelegramPoller.class).doesNotHaveBean(TelegramWebhook.class);
        });
        assertThat(output.toString().lines().filter(line -> line.contains("Telegram is off")))
                .hasSize(1);
    }

    @Test
    void without_any_setting_it_starts() {
        new ApplicationContextRunner()
                .withUserConfiguration(TelegramConfiguration.class)
                .run(house -> assertThat(house.getBean(Channel.class).health().state())
                        .isEqualTo(ChannelHealth.State.OFF));
    }

    @Test
    void with_a_token_it_polls() {
        context.withPropertyValues("navigator.telegram.token=" + FakeTelegram.TOKEN)
                .run(house -> {
                    assertThat(house.getBean(TelegramPoller.class).isRunning()).isTrue();
                    assertThat(house).doesNotHaveBean(TelegramWebhook.class);
                    telegram.says(42, "hej");
                    house.getBean(RecordingReception.class).awaitMessages(1);
                });
    }

    @Test
    void in_webhook_mode_it_tells_telegram_where_it_lives_and_does_not_poll() {
        telegram.answers("setwebhook", FakeTelegram.refusal(502, "Bad Gateway"));
        webhookWith("s3cret").run(house -> {
            assertThat(house).hasSingleBean(TelegramWebhook.class).doesNotHaveBean(TelegramPoller.class);
            Channel channel = house.getBean(Channel.class);
            assertThat(channel.health().state()).isEqualTo(ChannelHealth.State.DEGRADED);
            telegram.works();
            telegram.awaitCall("setwebhook", "https://bot.example/channels/telegram/webhook", "s3cret");
        });
    }

    @Test
    void webhook_mode_without_a_public_address_refuses_to_start() {
        webhookWith("s3cret")
                .withPropertyValues("navigator.public-url=")
                .run(house ->
                        assertThat(house).getFailure().rootCause().hasMessageContaining("needs navigator.public-url"));
    }

    @Test
    void webhook_mode_without_a_secret_refuses_to_start() {
        webhookWith("")
                .run(house -> assertThat(house)
                        .getFailure()
                        .hasRootCauseMessage("navigator.telegram.mode=webhook needs navigator.telegram.webhook-secret,"
                                + " 1 to 256 letters, digits, _ or -"));
    }

    @Test
    void a_base_url_with_a_path_refuses_to_start() {
        context.withPropertyValues(
                        "navigator.telegram.token=" + FakeTelegram.TOKEN,
                        "navigator.telegram.api-base-url=http://127.0.0.1/path")
                .run(house -> assertThat(house).hasFailed());
    }

    private ApplicationContextRunner webhookWith(String secret) {
        return context.withPropertyValues(
                "navigator.telegram.token=" + FakeTelegram.TOKEN,
                "navigator.telegram.mode=webhook",
                "navigator.telegram.webhook-secret=" + secret,
                "navigator.public-url=https://bot.example/");
    }
}
