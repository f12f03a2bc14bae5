package se.navigatorbot.admin.line;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;

/** What was asked for and not done does not end as if it were. */
class NothingDoneTest {

    private static final String TEXTS = "{\"text\":\"Kom\",\"sms\":\"Kom\",\"chat\":\"Kom\",\"poster\":\"Kom\","
            + "\"link\":\"SMSTO:1\",\"code\":\"<svg/>\"}";

    @TempDir
    static Path home;

    static StaffAtTerminal staff;

    @BeforeAll
    static void login() {
        staff = new StaffAtTerminal(home).loggedIn();
    }

    @AfterAll
    static void leave() {
        staff.close();
    }

    @ParameterizedTest
    @CsvSource({
        "intake move projektp-1 --stage möte --people 9-def, Ingen är flyttad.",
        "intake leave projektp-1 --people 9-def, Ingen har lämnat."
    })
    void nobodyMovedIsARefusal(String line, String nobody) {
        answers("{\"moved\":0,\"not\":[\"9-def: Personen är redan där.\"]}");

        Said said = typed(line);

        assertThat(said.code()).isEqualTo(65);
        assertThat(said.sentence()).isEqualTo(nobody + "\nInte 9-def: Personen är redan där.");
        assertThat(said.text()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"poster text hoppin26 --qr", "placement texts p3d9 --qr"})
    void aPictureIsNeverWrittenOverAnotherFile(String line) throws IOException {
        Path file = Files.createTempFile(home, "affisch", ".svg");
        Path fresh = home.resolve(file.getFileName() + "-2");
        answers(TEXTS);

        Said refused = typed(line + " " + file);
        Said written = typed(line + " " + fresh);

        assertThat(refused.code()).isEqualTo(64);
        assertThat(refused.sentence()).contains(file.toString(), "finns redan", "Inget är sparat.");
        assertThat(file).isEmptyFile();
        assertThat(written.code()).isZero();
        assertThat(written.text()).contains("QR-koden är sparad i " + fresh + ".");
        assertThat(fresh).hasContent("<svg/>");
    }

    @ParameterizedTest
    @CsvSource({
        "intake message projektp-1 --stage möte, Du ser inget intag projektp-1 med steget möte. Inget är ändrat.",
        "intake message p --stage möte --text Hej --none, 'Ange --text eller --none, inte båda. Inget är ändrat.'"
    })
    void aMessageIsTakenAwayOnlyWhenThatIsSaid(String line, String sentence) {
        answers("{\"rows\":[],\"total\":0}");

        Said said = typed(line);

        assertThat(said.code()).isEqualTo(64);
        assertThat(said.sentence()).startsWith(sentence);
    }

    private static void answers(String json) {
        staff.api.resetAll();
        staff.api.stubFor(any(anyUrl()).willReturn(okJson(json)));
    }

    private static Said typed(String line) {
        return staff.run(line.split(" "));
    }
}
