package se.navigatorbot.channels.webchat;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings under {@code navigator.webchat}.
 *
 * @param allowedOrigins sites, such as {@code https://ronneby.se}, that may show the page in a frame or call its API;
 *     empty means this site only
 * @param mostStreams how many pages may listen at once in this process
 */
@ConfigurationProperties("navigator.webchat")
record WebChatProperties(
        @DefaultValue List<String> allowedOrigins,
        @DefaultValue("5000") int mostStreams) {

    WebChatProperties {
        allowedOrigins = List.copyOf(allowedOrigins);
        for (String origin : allowedOrigins) {
            if (!origin.matches("https?://[A-Za-z0-9.-]+(:\\d+)?")) {
                throw new IllegalArgumentException("navigator.webchat.allowed-origins must list sites such as"
                        + " https://ronneby.se, without a path and without *");
            }
        }
    }
}
