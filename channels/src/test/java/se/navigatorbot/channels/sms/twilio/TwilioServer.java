package se.navigatorbot.channels.sms.twilio;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.RecordingReception;
import se.navigatorbot.channels.door.DoorConfiguration;
import se.navigatorbot.channels.sms.SmsConfiguration;

/** The webhook in a real server, spoken to byte by byte, so that a test can also be rude. */
final class TwilioServer implements AutoCloseable {

    static final String PUBLIC = "https://bot.example.se";
    static final String TOKEN = "12345";
    static final String OLD_TOKEN = "54321";

    private final ConfigurableApplicationContext context;

    TwilioServer(String... properties) {
        SpringApplication application = new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0",
                        "spring.main.banner-mode=off",
                        "logging.level.org=warn",
                        "navigator.public-url=" + PUBLIC + "/",
                        "navigator.sms.mode=live",
                        "navigator.sms.twilio.account-sid=AC123",
                        "navigator.sms.twilio.auth-token=" + TOKEN + ", " + OLD_TOKEN,
                        "navigator.sms.twilio.from=+46766860000")
                .properties(properties)
                .build();
        context = application.run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    @Import({SmsConfiguration.class, DoorConfiguration.class})
    static class House {
        @Bean
        Reception reception() {
            return new RecordingReception();
        }

        @Bean
        InstantSource clock() {
            return InstantSource.fixed(FakeTwilio.NOW);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    RecordingReception reception() {
        return context.getBean(RecordingReception.class);
    }

    double refused(String reason) {
        return context.getBean(MeterRegistry.class)
                .counter("navigator.webhook.refused", "channel", "sms", "reason", reason)
                .count();
    }

    /** Posts as Twilio does and gives the status. */
    int post(String target, SignedForm form) {
        return post(target, form.body(), Map.of("X-Twilio-Signature", form.signature()));
    }

    int post(String target, String body, Map<String, String> headers) {
        byte[] bytes = body.getBytes(StandardCharsets.ISO_8859_1);
        Map<String, String> all = new LinkedHashMap<>();
        all.put("Host", "internal:8080");
        all.put("Content-Type", "application/x-www-form-urlencoded");
        all.put("Content-Length", Integer.toString(bytes.length));
        all.put("Connection", "close");
        all.putAll(headers);
        if (all.containsKey("Transfer-Encoding")) {
            all.remove("Content-Length");
        }
        StringBuilder head = new StringBuilder("POST ").append(target).append(" HTTP/1.1\r\n");
        all.forEach((name, value) -> head.append(value.isEmpty() ? "" : name + ": " + value + "\r\n"));
        return exchange(head.append("\r\n").toString(), bytes);
    }

    private int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    private int exchange(String head, byte[] body) {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(head.getBytes(StandardCharsets.US_ASCII));
            request.write(body);
            socket.getOutputStream().write(request.toByteArray());
            byte[] answer = socket.getInputStream().readNBytes("HTTP/1.1 204".length());
            return Integer.parseInt(new String(answer, StandardCharsets.US_ASCII).substring(9));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
