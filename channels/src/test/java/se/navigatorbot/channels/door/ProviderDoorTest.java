package se.navigatorbot.channels.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ProviderDoorTest {

    private static final String PATH = "/channels/sms/provider";

    private final Webhook webhook = () -> Map.of(PATH, (request, response) -> response.setStatus(204));

    @ParameterizedTest
    @CsvSource({
        "POST, /channels/sms/provider, true",
        "GET, /channels/sms/provider, false",
        "POST, /channels/sms/provider/, false",
        "POST, /channels/sms/provider;x=1, false",
        "POST, /channels/sms/%70rovider, false",
        "POST, /channels/sms/other, false",
    })
    void answers_a_post_at_exactly_its_path_and_lets_the_rest_pass(String method, String path, boolean answered)
            throws Exception {
        MockFilterChain chain = new MockFilterChain();
        MockHttpServletResponse response = new MockHttpServletResponse();

        open(webhook).doFilter(new MockHttpServletRequest(method, path), response, chain);

        assertThat(chain.getRequest() == null).isEqualTo(answered);
        assertThat(response.getStatus()).isEqualTo(answered ? 204 : 200);
    }

    @Test
    void a_mistake_of_ours_asks_the_provider_to_come_again() throws Exception {
        Webhook broken = () -> Map.of(PATH, (request, response) -> {
            throw new IllegalStateException("a mistake");
        });
        MockHttpServletResponse response = new MockHttpServletResponse();

        open(broken).doFilter(new MockHttpServletRequest("POST", PATH), response, new MockFilterChain());

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void two_never_answer_at_one_path() {
        assertThatIllegalArgumentException().isThrownBy(() -> open(webhook, webhook));
    }

    private static ProviderDoor open(Webhook... webhooks) {
        ProviderDoor door = new ProviderDoor();
        door.open(List.of(webhooks));
        return door;
    }
}
