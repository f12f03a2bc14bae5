package se.navigatorbot.channels.webchat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import se.navigatorbot.channels.Address;

class OpenStreamsTest {

    private static final Address TALK = new ChatToken("t".repeat(43)).address();

    @Test
    void an_open_page_does_not_hold_up_the_shutdown() throws Exception {
        ConfigurableApplicationContext house = new SpringApplicationBuilder(WebChatTestApp.class)
                .properties("server.port=0", "spring.main.banner-mode=off")
                .run();
        InputStream page = open(house);
        long start = System.nanoTime();

        house.close();

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(25));
        assertThat(page.readAllBytes()).asString().doesNotContain("data:");
    }

    @Test
    void a_page_that_falls_far_behind_is_let_go() {
        List<LiveStream> ended = new ArrayList<>();
        LiveStream nobodyWrites = new LiveStream(task -> {}, ended::add);

        for (int line = 0; line < 1000; line++) {
            nobodyWrites.heartbeat();
        }

        assertThat(ended).containsExactly(nobodyWrites);
    }

    @Test
    void a_full_process_refuses_one_more() {
        TalkingHouse house = new TalkingHouse(InstantSource.system(), TalkingHouse.Says::text);
        try (OpenStreams streams = new OpenStreams(house, 1, Duration.ofMinutes(1))) {
            assertThat(streams.open(TALK)).isNotNull();
            assertThat(streams.open(Address.webChat("another"))).isNull();
        }
    }

    private static InputStream open(ConfigurableApplicationContext house) throws Exception {
        int port = house.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        HttpRequest call = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/chat/api/events"))
                .header("Authorization", "Bearer " + "t".repeat(43))
                .build();
        HttpResponse<InputStream> answer = HttpClient.newHttpClient().send(call, BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }
}
