package se.navigatorbot.channels.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import org.telegram.telegrambots.meta.api.objects.Update;
import se.navigatorbot.channels.door.Webhook;

/**
 * Takes updates that Telegram brings. The secret is compared before the body is even read; a refusal to store is a
 * 503, on which Telegram comes again. What is refused is counted, and nothing of it kept.
 */
final class TelegramWebhook implements Webhook {

    static final String PATH = "/channels/telegram/webhook";
    static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final int MOST_BYTES = 64 * 1024;
    private static final int DEEPEST = 64;

    private final byte[] secret;
    private final TelegramIntake intake;
    private final MeterRegistry meters;
    /** Jackson 2: Telegram's own types are written for it. */
    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    TelegramWebhook(Secret secret, TelegramIntake intake, MeterRegistry meters) {
        this.secret = secret.reveal().getBytes(StandardCharsets.UTF_8);
        this.intake = intake;
        this.meters = meters;
    }

    @Override
    public Map<String, Call> calls() {
        return Map.of(PATH, (request, response) -> response.setStatus(receive(request)));
    }

    private int receive(HttpServletRequest request) throws IOException {
        if (!provenByTelegram(request.getHeader(SECRET_HEADER))) {
            return refused(HttpServletResponse.SC_FORBIDDEN, "wrong-secret");
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return refused(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE, "too-large");
        }
        Update update;
        try {
            update = json.readValue(body, Update.class);
        } catch (IOException | RuntimeException e) {
            return refused(HttpServletResponse.SC_BAD_REQUEST, "malformed");
        }
        if (update == null || update.getUpdateId() == null) {
            return refused(HttpServletResponse.SC_BAD_REQUEST, "malformed");
        }
        return intake.take(update)
                ? HttpServletResponse.SC_OK
                : refused(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "not-stored");
    }

    private int refused(int status, String reason) {
        meters.counter("navigator.webhook.refused", "channel", "telegram", "reason", reason)
                .increment();
        return status;
    }

    private boolean provenByTelegram(String given) {
        return given != null && MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8));
    }
}
