package se.navigatorbot.bot.jobads;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the service answers, also when it is away, changed or huge. */
class JobTechAdsTest {

    private static final String AD = "{\"id\":\"29001\",\"headline\":\"Kock till sommaren\",\"number_of_vacancies\":2,"
            + "\"application_deadline\":\"2027-02-14T23:59:59\",\"webpage_url\":\"https://annons.example/29001\","
            + "\"employer\":{\"name\":\"Krogen AB\",\"workplace\":\"Krogen\"},\"driving_license_required\":true,"
            + "\"workplace_address\":{\"municipality\":\"Ronneby\",\"municipality_code\":\"1081\"},"
            + "\"working_hours_type\":{\"label\":\"Heltid\"},\"occupation_field\":{\"label\":\"Hotell, restaurang\"},"
            + "\"something_new\":[1,2]}";

    private static final WireMockServer SERVICE =
            new WireMockServer(WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    private final JobAds ads =
            new JobTechAds(SERVICE.isRunning() ? SERVICE.baseUrl() + "/" : "", Duration.ofSeconds(30));

    @BeforeAll
    static void open() {
        SERVICE.start();
    }

    @AfterAll
    static void close() {
        SERVICE.stop();
    }

    @BeforeEach
    void forget() {
        SERVICE.resetAll();
    }

    @Test
    void theAdvertisementsOfAMunicipalityAreReadAndWhatIsNewPassedOver() {
        SERVICE.stubFor(get(urlPathEqualTo("/search"))
                .withQueryParam("municipality", equalTo("1081"))
                .willReturn(okJson("{\"total\":{\"value\":2},\"hits\":[" + AD + ",{\"headline\":\"utan id\"}]}")));

        assertThat(ads.of("1081", "", 500).ads())
                .containsExactly(new JobAd(
                        "29001",
                        "Kock till sommaren",
                        "Krogen",
                        "Ronneby",
                        "Hotell, restaurang",
                        "Heltid",
                        true,
                        2,
                        LocalDate.of(2027, 2, 14),
                        "https://annons.example/29001"));
    }

    @Test
    void pageAfterPageIsReadAndNothingTwice() {
        page(0, 100, 0);
        page(100, 100, 95);
        page(200, 7, 195);

        JobAds.Found found = ads.of("1081", "kock", 500);

        assertThat(found.ads()).hasSize(202).extracting(JobAd::id).doesNotHaveDuplicates();
        assertThat(found.left()).isZero();
    }

    @Test
    void noMoreIsReadThanIsWantedAndTheRestIsCounted() {
        for (int offset = 0; offset < 500; offset += 100) {
            page(offset, 100, offset);
        }

        JobAds.Found found = ads.of("1081", "kock", 450);

        assertThat(found.ads()).hasSize(450);
        assertThat(found.left()).isEqualTo(2345 - 450);
        SERVICE.verify(5, getRequestedFor(urlPathEqualTo("/search")));
    }

    @Test
    void whatWasReadStandsWhenALaterPageDoesNotCome() {
        page(0, 100, 0);
        page(100, 100, 100);
        SERVICE.stubFor(get(urlPathEqualTo("/search"))
                .withQueryParam("offset", equalTo("200"))
                .willReturn(aResponse().withStatus(429)));

        JobAds.Found found = ads.of("1081", "kock", 500);

        assertThat(found.ads()).hasSize(200);
        assertThat(found.left()).isEqualTo(2345 - 200);
    }

    private static void page(int offset, int ads, int firstId) {
        String hits = IntStream.range(firstId, firstId + ads)
                .mapToObj(id -> "{\"id\":\"" + id + "\",\"headline\":\"Kock\"}")
                .collect(Collectors.joining(","));
        SERVICE.stubFor(get(urlPathEqualTo("/search"))
                .withQueryParam("q", equalTo("kock"))
                .withQueryParam("offset", equalTo(Integer.toString(offset)))
                .willReturn(okJson("{\"total\":{\"value\":2345},\"hits\":[" + hits + "]}")));
    }

    @Test
    void oneIsReadByItsIdAndOneThatIsGoneIsNot() {
        SERVICE.stubFor(get(urlPathEqualTo("/ad/29001")).willReturn(okJson(AD)));

        assertThat(ads.one("29001").map(JobAd::headline)).contains("Kock till sommaren");
        assertThat(ads.one("1")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("troubles")
    void troubleIsSaidInSwedishAndNothingIsMadeUp(String said, ResponseDefinitionBuilder answer) {
        SERVICE.stubFor(get(urlPathEqualTo("/search")).willReturn(answer));

        assertThatThrownBy(() -> ads.of("1081", "", 500))
                .isInstanceOf(JobAds.Away.class)
                .hasMessageContaining(said);
    }

    static Stream<Arguments> troubles() {
        return Stream.of(
                Arguments.of("svarar inte", aResponse().withStatus(503)),
                Arguments.of("frågar för ofta", aResponse().withStatus(429)),
                Arguments.of("svarar inte", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)),
                Arguments.of("går inte att förstå", aResponse().withBody("<html>underhåll</html>")),
                Arguments.of("går inte att förstå", okJson("{\"results\":[]}")),
                Arguments.of("för stort", aResponse().withBody(" ".repeat(5_000_001))));
    }

    @Test
    void anAnswerThatNeverEndsIsGivenUp() {
        SERVICE.stubFor(get(urlPathEqualTo("/search"))
                .willReturn(okJson("{\"hits\":[]}").withChunkedDribbleDelay(10, 60_000)));
        JobAds hasty = new JobTechAds(SERVICE.baseUrl(), Duration.ofSeconds(1));

        assertThatThrownBy(() -> hasty.of("1081", "", 500))
                .isInstanceOf(JobAds.Away.class)
                .hasMessageContaining("svarar inte");
    }

    @Test
    void withoutAnAddressItIsOff() {
        assertThat(new JobTechAds("", Duration.ofSeconds(30)).on()).isFalse();
        assertThat(ads.on()).isTrue();
    }
}
