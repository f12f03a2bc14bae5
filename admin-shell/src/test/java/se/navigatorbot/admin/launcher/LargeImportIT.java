package se.navigatorbot.admin.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportAnswer;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportBatch;
import se.navigatorbot.bot.staffapi.UpkeepApi.ImportOutcome;
import tools.jackson.databind.json.JsonMapper;

/** The register of a whole county out of a municipal system, and somebody who thinks better of it half way. */
@EnabledIf("se.navigatorbot.admin.launcher.PseudoTerminal#available")
class LargeImportIT {

    private static final int ROWS = 100_000;
    private static final int DOUBLES = 1000;
    /** One portion after the other goes to the server: so many rows. */
    private static final int PORTION = 100;

    private static final String MEMORY = "64m";

    private final JsonMapper json = JsonMapper.shared();
    private final AtomicInteger saved = new AtomicInteger();
    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile int answered = Integer.MAX_VALUE;
    private HttpServer server;

    @TempDir
    Path home;

    /** Else each answer waits 40 ms for an acknowledgement. */
    @BeforeAll
    static void answerAtOnce() {
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/api/participants/import", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        over.countDown();
        server.stop(0);
    }

    @Test
    void aHundredThousandRowsAreSavedWithABarAndLittleMemory() throws Exception {
        String file = file(ROWS, DOUBLES);

        try (PseudoTerminal window = window("participant", "import", file, "--count", "" + (ROWS - DOUBLES))) {
            assertThat(window.ends()).isZero();

            assertThat(window.screen())
                    .contains("Kolumner med personnummer läses inte: Personnummer.")
                    .contains("Läser  █", " av 100000", "Sparar  █")
                    .contains("99000 nya, 0 finns redan, 1000 dubbletter i filen, 0 rader med fel.")
                    .contains("99000 rader är sparade.");
            assertThat(saved).hasValue(ROWS - DOUBLES);
        }
    }

    @Test
    void controlCWhileItSavesTellsHowFarItCame() throws Exception {
        int rows = 10 * PORTION;
        answered = 13;

        try (PseudoTerminal window = window("participant", "import", file(rows, 0), "--count", "" + rows)) {
            window.waitsFor("Sparar  █████");
            window.pressesControlC();

            assertThat(window.ends()).isEqualTo(130);
            assertThat(window.screen())
                    .contains("Importen avbröts: 300 rader är sparade. Importera samma fil igen")
                    .doesNotContain("Exception", "okänt");
            assertThat(saved).hasValue(3 * PORTION);
        }
    }

    @Test
    void controlCInTheInteractiveShellEndsTheCommandAlone() throws Exception {
        answered = 5;
        try (PseudoTerminal window = window()) {
            window.waitsFor("navigator");
            window.types("deltagare importera " + file(10 * PORTION, 0) + " --dry-run\r");
            window.waitsFor("Läser  █████");
            window.pressesControlC();
            window.waitsFor("Avbrutet. Inget är sparat.");
            window.types("hjälp öppettider visa\r");
            window.waitsFor("hours show --centre ronneby");
            window.types("avsluta\r");

            assertThat(window.ends()).isZero();
            assertThat(window.screen()).doesNotContain("okänt");
            assertThat(saved).hasValue(0);
        }
    }

    @Test
    void controlCAtAQuestionEndsTheProgram() throws Exception {
        try (PseudoTerminal window = window("login", "--server", address(), "--user", "sara")) {
            window.waitsFor("Lösenord för sara:");
            window.pressesControlC();

            assertThat(window.ends()).isEqualTo(130);
            assertThat(window.screen()).contains("Avbrutet. Inget är gjort.");
        }
    }

    private PseudoTerminal window(String... words) throws IOException {
        return new PseudoTerminal(home, address(), 80, MEMORY, words);
    }

    private String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** As Excel saves it, with a mark of its coding first; the last rows are the first ones again, written otherwise. */
    private String file(int rows, int doubles) throws IOException {
        Path file = home.resolve("deltagare.csv");
        try (BufferedWriter to = Files.newBufferedWriter(file)) {
            to.write("\uFEFFNamn;Mobil;Personnummer\r\n");
            for (int i = 0; i < rows; i++) {
                boolean again = i >= rows - doubles;
                String number = "%07d".formatted(again ? i - rows + doubles : i);
                to.write("Åsa;" + (again ? "+46 70 " : "070-") + number + ";20080101-2387\r\n");
            }
        }
        return file.toString();
    }

    /** Each row is somebody new, as the server that knows nobody says. */
    private void answer(HttpExchange call) throws IOException {
        if (calls.incrementAndGet() > answered) {
            awaitTheEnd();
            return;
        }
        ImportBatch batch = json.readValue(call.getRequestBody(), ImportBatch.class);
        List<ImportOutcome> outcomes = new ArrayList<>();
        batch.rows().forEach(row -> {
            String digits = row.phone().replaceAll("\\D", "");
            outcomes.add(new ImportOutcome(row.row(), "new", digits.substring(digits.length() - 9), ""));
        });
        if (!batch.dry()) {
            saved.addAndGet(outcomes.size());
        }
        byte[] body = json.writeValueAsBytes(new ImportAnswer(outcomes));
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, body.length);
        call.getResponseBody().write(body);
        call.close();
    }

    private void awaitTheEnd() {
        try {
            over.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
