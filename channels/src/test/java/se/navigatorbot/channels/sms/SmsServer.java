package se.navigatorbot.channels.sms;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
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

/** The webhooks in a real server, spoken to byte by byte, so that a test can also be rude. */
public final class SmsServer implements AutoCloseable {

    public static final String PUBLIC = "https://bot.example.se";
    public static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

    private final ConfigurableApplicationContext context;

    public SmsServer(String... properties) {
        SpringApplication application = new SpringApplicationBuilder(House.class)
                .web(WebApplicationType.SERVLET)
                .properties(
                        "server.port=0",
                        "server.max-http-request-header-size=16KB",
                        "spring.main.banner-mode=off",
                        "logging.level.org=warn",
                        "navigator.public-url=" + PUBLIC + "/",
                        "navigator.sms.mode=live")
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
            return InstantSource.fixed(NOW);
        }

        @Bean
        MeterRegistry meters() {
            return new SimpleMeterRegistry();
        }
    }

    public RecordingReception reception() {
        return context.getBean(RecordingReception.class);
    }

    public double refused(String reason) {
        return context.getBean(MeterRegistry.class)
                .counter("navigator.webhook.refused", "channel", "sms", "reason", reason)
                .count();
    }

    /** Posts a form and gives the status. A header without a value is left out. */
    public int post(String target, String body, Map<String, String> headers) {
        return post(target, body.getBytes(StandardCharsets.ISO_8859_1), headers);
    }

    public int post(String target, byte[] bytes, Map<String, String> headers) {
        String answer = exchange(head(target, bytes, headers), bytes, false);
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 204".length()));
    }

    /** The whole answer, as it stood on the wire. */
    public String answer(String target, byte[] bytes, Map<String, String> headers) {
        return exchange(head(target, bytes, headers), bytes, true);
    }

    private static String head(String target, byte[] bytes, Map<String, String> headers) {
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
        return head.append("\r\n").toString();
    }

    private int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** A server may answer and hang up before it has read a rude request to its end. */
    private String exchange(String head, byte[] body, boolean whole) {
        try (Socket socket = new Socket("127.0.0.1", port())) {
            socket.setSoTimeout(10_000);
            ByteArrayOutputStream request = new ByteArrayOutputStream();
            request.write(head.getBytes(StandardCharsets.ISO_8859_1));
            request.write(body);
            try {
                socket.getOutputStream().write(request.toByteArray());
            } catch (IOException e) {
                // The answer is there all the same.
            }
            byte[] start = socket.getInputStream().readNBytes("HTTP/1.1 204".length());
            return new String(start, StandardCharsets.ISO_8859_1) + (whole ? rest(socket) : "");
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String rest(Socket socket) {
        try {
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
