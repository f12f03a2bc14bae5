package se.navigatorbot.channels.telegram;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.telegram.telegrambots.meta.api.objects.Update;

/**
 * Takes updates that Telegram brings. The secret is compared before the body is even read; a refusal to store is a
 * 503, on which Telegram comes again.
 */
@RestController
final class TelegramWebhook {

    static final String PATH = "/channels/telegram/webhook";
    static final String SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token";
    private static final int MOST_BYTES = 64 * 1024;
    private static final int DEEPEST = 64;

    private final byte[] secret;
    private final TelegramIntake intake;
    /** Jackson 2: Telegram's own types are written for it. */
    private final ObjectMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .build())
                    .build())
            .build();

    TelegramWebhook(Secret secret, TelegramIntake intake) {
        this.secret = secret.reveal().getBytes(StandardCharsets.UTF_8);
        this.intake = intake;
    }

    @PostMapping(PATH)
    ResponseEntity<Void> receive(HttpServletRequest request) throws IOException {
        if (!provenByTelegram(request.getHeader(SECRET_HEADER))) {
            return answer(HttpStatus.FORBIDDEN);
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return answer(HttpStatus.CONTENT_TOO_LARGE);
        }
        Update update;
        try {
            update = json.readValue(body, Update.class);
        } catch (IOException | RuntimeException e) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        if (update == null || update.getUpdateId() == null) {
            return answer(HttpStatus.BAD_REQUEST);
        }
        return answer(intake.take(update) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
    }

    private boolean provenByTelegram(String given) {
        return given != null && MessageDigest.isEqual(secret, given.getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<Void> answer(HttpStatus status) {
        return ResponseEntity.status(status).build();
    }
}
