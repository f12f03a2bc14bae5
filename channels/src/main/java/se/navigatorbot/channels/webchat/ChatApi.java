package se.navigatorbot.channels.webchat;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Conversations;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.InboundMessage.Content;
import se.navigatorbot.channels.Reception;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the page calls. Who calls is known by the bearer token alone; there is neither cookie nor session. */
@RestController
@RequestMapping("/chat/api")
final class ChatApi {

    private static final Logger LOG = LoggerFactory.getLogger(ChatApi.class);
    private static final int MOST_BYTES = 64 * 1024;
    static final int LONGEST_TEXT = 10_000;

    private final Reception reception;
    private final Conversations conversations;
    private final OpenStreams streams;
    private final InstantSource clock;
    private final JsonMapper json;
    private final SecureRandom random = new SecureRandom();

    ChatApi(
            Reception reception,
            Conversations conversations,
            OpenStreams streams,
            InstantSource clock,
            JsonMapper json) {
        this.reception = reception;
        this.conversations = conversations;
        this.streams = streams;
        this.clock = clock;
        this.json = json.rebuild()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
    }

    /** A new token; nothing is stored until something is written. */
    @PostMapping("/session")
    ResponseEntity<?> session() {
        return ResponseEntity.ok(new ChatView.Session(ChatToken.make(random).value()));
    }

    /** Stores a message; 202 means that it is stored. */
    @PostMapping("/messages")
    ResponseEntity<?> write(
            @RequestHeader(name = "Authorization", required = false) @Nullable String authorization,
            HttpServletRequest request)
            throws IOException {
        ChatToken token = ChatToken.fromHeader(authorization);
        if (token == null) {
            return unknownCaller();
        }
        byte[] body = request.getInputStream().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            return tooLong();
        }
        Written written = read(body);
        if (written == null || !MessageId.fits(written.id) || written.text == null || written.text.isBlank()) {
            return notice(HttpStatus.BAD_REQUEST, "Det gick inte att läsa meddelandet. Skriv det igen.");
        }
        return written.text.length() > LONGEST_TEXT ? tooLong() : store(message(token.address(), written));
    }

    /** The talk so far. */
    @GetMapping("/history")
    ResponseEntity<?> history(@RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
        ChatToken token = ChatToken.fromHeader(authorization);
        return token == null
                ? unknownCaller()
                : served(() -> ResponseEntity.ok(ChatView.Talk.of(conversations, token.address())));
    }

    /** New lines as they come, as server-sent events. */
    @GetMapping("/events")
    ResponseEntity<?> events(@RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
        ChatToken token = ChatToken.fromHeader(authorization);
        if (token == null) {
            return unknownCaller();
        }
        return served(() -> stream(token.address()));
    }

    /** "Avsluta och rensa". */
    @PostMapping("/end")
    ResponseEntity<?> end(@RequestHeader(name = "Authorization", required = false) @Nullable String authorization) {
        ChatToken token = ChatToken.fromHeader(authorization);
        if (token == null) {
            return unknownCaller();
        }
        return served(() -> {
            conversations.end(token.address());
            streams.close(token.address());
            return ResponseEntity.noContent().build();
        });
    }

    private ResponseEntity<?> stream(Address address) {
        SseEmitter stream = streams.open(address);
        if (stream == null) {
            return notice(HttpStatus.SERVICE_UNAVAILABLE, "Många skriver just nu. Sidan försöker igen.");
        }
        // A proxy that gathers answers would turn live news into late news.
        return ResponseEntity.ok().header("X-Accel-Buffering", "no").body(stream);
    }

    /** What the house cannot do now is for the page to try again, and nothing of it is told. */
    private static ResponseEntity<?> served(Supplier<ResponseEntity<?>> answer) {
        try {
            return answer.get();
        } catch (RuntimeException e) {
            LOG.error("The house failed to serve a talk ({})", e.getClass().getName());
            return notice(HttpStatus.SERVICE_UNAVAILABLE, "Det går inte just nu. Sidan försöker igen.");
        }
    }

    private @Nullable Written read(byte[] body) {
        try {
            return json.readValue(body, Written.class);
        } catch (JacksonException e) {
            return null;
        }
    }

    private InboundMessage message(Address from, Written written) {
        return new InboundMessage(
                MessageId.of(from, String.valueOf(written.id)),
                from,
                Boolean.TRUE.equals(written.choice) ? Content.CHOICE : Content.TEXT,
                String.valueOf(written.text),
                null,
                clock.instant());
    }

    private ResponseEntity<?> store(InboundMessage message) {
        try {
            if (reception.accept(message) != Reception.Receipt.NOT_NOW) {
                return ResponseEntity.accepted().build();
            }
        } catch (RuntimeException e) {
            LOG.error("The house failed to take a message ({})", e.getClass().getName());
        }
        return notice(HttpStatus.SERVICE_UNAVAILABLE, "Det går inte att ta emot just nu. Sidan försöker igen.");
    }

    private static ResponseEntity<?> unknownCaller() {
        return notice(HttpStatus.UNAUTHORIZED, "Samtalet är avslutat. Börja ett nytt.");
    }

    private static ResponseEntity<?> tooLong() {
        return notice(
                HttpStatus.CONTENT_TOO_LARGE,
                "Texten är för lång. Dela upp den, högst 10 000 tecken går att skicka på en gång.");
    }

    private static ResponseEntity<?> notice(HttpStatus status, String sentence) {
        return ResponseEntity.status(status).body(new ChatView.Notice(sentence));
    }

    /**
     * What the page sends.
     *
     * @param id made by the page, the same each time it sends the same message
     * @param choice whether a button was pressed; {@code text} then is its value
     */
    private record Written(
            @Nullable String id,
            @Nullable String text,
            @Nullable Boolean choice) {}
}
