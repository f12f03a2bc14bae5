package se.navigatorbot.admin.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.admin.line.StaffAtTerminal.Said;

/** The language tools work on files, with nobody logged in and no server. */
class LanguageToolsTest {

    @TempDir
    Path home;

    StaffAtTerminal staff;
    Path data;

    @BeforeEach
    void write() throws IOException {
        staff = new StaffAtTerminal(home);
        data = Files.writeString(
                home.resolve("data.tsv"), "STOPP\topt_out\nJA\tappointment_confirm\tappointment_reminder\n");
    }

    @AfterEach
    void leave() {
        staff.close();
    }

    @Test
    void evaluateTellsHowManyWereRight() {
        Said said = staff.run("intents", "evaluate", "--data", data.toString());

        assertThat(said.sentence()).isEmpty();
        assertThat(said.text()).contains("opt_out", "2 rader: rätt");
    }

    @Test
    void understandWritesOneLineForEach() throws IOException {
        Path predictions = home.resolve("out.tsv");

        Said said = staff.run(
                "intents",
                "understand",
                "--data",
                data.toString(),
                "--now",
                "2026-11-21T12:00",
                "--predictions",
                predictions.toString());

        assertThat(said.text()).contains("2 rader lästa");
        assertThat(Files.readAllLines(predictions))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("STOPP\topt_out\t1.000");
    }

    @Test
    void explainTellsWhatEachWordDoes() {
        Said said = staff.run("intents", "explain", "stopp tack", "--now", "2026-11-21T12:00");

        assertThat(said.code()).isZero();
        assertThat(said.text()).contains("Utan ordet", "tack");
    }

    @Test
    void aFileThatIsNotThereIsToldInSwedish() {
        Said said =
                staff.run("språk", "evaluate", "--data", home.resolve("nope").toString());

        assertThat(said.code()).isEqualTo(64);
        assertThat(said.sentence()).contains("finns inte", "Inget är gjort");
    }

    @Test
    void aWrongTimeInAFileIsToldInSwedish() throws IOException {
        Files.writeString(data, "hej\t\t\tigår\n");

        assertThat(staff.run("intents", "understand", "--data", data.toString()).sentence())
                .contains("ingen tid som 2026-11-26T13:00");
    }
}
