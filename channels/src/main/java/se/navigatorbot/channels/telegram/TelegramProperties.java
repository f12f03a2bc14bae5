package se.navigatorbot.channels.telegram;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code navigator.telegram}.
 *
 * @param token the bot's token from @BotFather; blank switches the channel off
 * @param apiBaseUrl scheme, host and port of the Bot API; a path is not possible
 * @param mode how updates come in
 * @param webhookSecret 1 to 256 of A-Z a-z 0-9 _ -, required by {@link Mode#WEBHOOK}
 * @param pollTimeout how long Telegram may hold a poll open when nothing has happened
 */
@ConfigurationProperties("navigator.telegram")
record TelegramProperties(
        @DefaultValue("") Secret token,
        @DefaultValue("https://api.telegram.org") URI apiBaseUrl,
        @DefaultValue("polling") Mode mode,
        @DefaultValue("") Secret webhookSecret,
        @DefaultValue("25s") Duration pollTimeout) {

    enum Mode {
        POLLING,
        WEBHOOK
    }

    TelegramProperties {
        String path = apiBaseUrl.getPath();
        if (apiBaseUrl.getHost() == null || path != null && path.length() > 1) {
            throw new IllegalArgumentException("navigator.telegram.api-base-url must be a scheme, a host and perhaps a"
                    + " port, without a path, such as https://api.telegram.org");
        }
        if (token.given() && mode == Mode.WEBHOOK && !webhookSecret.reveal().matches("[A-Za-z0-9_-]{1,256}")) {
            throw new IllegalArgumentException(
                    "navigator.telegram.mode=webhook needs navigator.telegram.webhook-secret,"
                            + " 1 to 256 letters, digits, _ or -");
        }
    }
}
