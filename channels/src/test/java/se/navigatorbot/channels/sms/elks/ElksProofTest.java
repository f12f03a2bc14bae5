package se.navigatorbot.channels.sms.elks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Only 46elks gets through, and 46elks always does. */
class ElksProofTest {

    private static final String NEW = "en-ny-hemlighet-2026";
    private static final String OLD = "en-gammal-hemlighet-2025";

    private final ElksProof proof = new ElksProof(List.of(NEW, OLD));

    @ParameterizedTest
    @ValueSource(strings = {NEW, OLD})
    void the_new_and_the_old_secret_are_good_as_parameter_and_as_password(String secret) {
        assertThat(proof.proves(null, secret)).isTrue();
        assertThat(proof.proves(basic("whoever:" + secret), "")).isTrue();
        assertThat(proof.proves(basic("whoever:" + secret).replace("Basic", "basic"), ""))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "en-ny-hemlighet-202", "EN-NY-HEMLIGHET-2026", "en-ny-hemlighet-2026 ", "å"})
    void anything_else_is_not(String guess) {
        assertThat(proof.proves(null, guess)).isFalse();
        assertThat(proof.proves(basic("whoever:" + guess), "")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic", "Basic ", "Basic %%%", "Bearer " + NEW, "Basic " + NEW, NEW})
    void a_header_that_is_no_login_proves_nothing(String header) {
        assertThat(proof.proves(header, "")).isFalse();
    }

    @Test
    void the_key_of_a_message_is_good_for_that_message_alone() {
        String key = proof.key("17-x8f");

        assertThat(proof.provesReport("17-x8f", key)).isTrue();
        assertThat(proof.provesReport("17-x8g", key)).isFalse();
        assertThat(proof.provesReport("17-x8f", "")).isFalse();
        assertThat(proof.provesReport("17-x8f", new ElksProof(List.of(OLD)).key("17-x8f")))
                .isTrue();
        assertThat(proof.proves(null, key)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kort", "femton-tecken--"})
    void a_secret_that_could_be_guessed_is_none(String secret) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ElksProof(List.of(NEW, secret)));
    }

    @ParameterizedTest(name = "{0} calls: {1}")
    @CsvSource({
        "176.10.154.199, true",
        "2001:9b0:2:902:0:0:0:199, true",
        "176.10.154.198, false",
        "127.0.0.1, false",
        "0:0:0:0:0:0:0:1, false",
    })
    void only_listed_addresses_may_call(String caller, boolean allowed) {
        Sources sources = new Sources(List.of("176.10.154.199", "2001:9b0:2:902::199"));

        assertThat(sources.allow(caller)).isEqualTo(allowed);
        assertThat(new Sources(List.of()).allow(caller)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"46elks.se", "176.10.154", "1", "deadbeef", "176.10.154.0/24", "x"})
    void a_source_that_is_no_address_is_refused(String typed) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sources(List.of(typed)));
    }

    private static String basic(String both) {
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }
}
