package se.navigatorbot.channels;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A real browser for tests, one for the whole process unless it is {@link #another}, as new for each test. Without Chromium and its driver the tests are
 * skipped with one loud line at the end; with {@code -Dnavigator.tests.no-skips=true} that is a failure.
 */
public final class Browser implements BeforeAllCallback, BeforeEachCallback, AfterEachCallback, AfterAllCallback {

    private static final Logger LOG = LoggerFactory.getLogger(Browser.class);
    private static final Duration WAITS = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> CHROMIUM = List.of(
            "chromium",
            "chromium-browser",
            "google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
            "/Applications/Chromium.app/Contents/MacOS/Chromium");

    private final boolean own;
    private @Nullable ChromeDriver started;

    public Browser() {
        this(false);
    }

    private Browser(boolean own) {
        this.own = own;
    }

    /** Somebody else's, for one test class: it shares nothing with the first one, and both are there at once. */
    public static Browser another() {
        return new Browser(true);
    }

    /** For what this class does not offer. */
    public ChromeDriver driver() {
        return Objects.requireNonNull(started, "the browser is there during tests only");
    }

    /** Loads a page and forgets what earlier pages asked for. */
    public void open(String url) {
        driver().get(url);
    }

    /** Waits at most a minute until the condition gives something that is neither null nor false. */
    public <T> T await(Function<? super WebDriver, T> condition) {
        return new WebDriverWait(driver(), WAITS, Duration.ofMillis(20)).until(condition);
    }

    /** A screen of this size in CSS pixels; a headless window alone is never narrower than 500. */
    public void screen(int width, int height) {
        devtools(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 2, "mobile", false));
    }

    public void dark(boolean dark) {
        Map<String, String> scheme = Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light");
        devtools("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    public void offline(boolean offline) {
        devtools("Network.enable", Map.of());
        devtools(
                "Network.emulateNetworkConditions",
                Map.of("offline", offline, "latency", 0, "downloadThroughput", -1, "uploadThroughput", -1));
    }

    /** Every host that was asked for anything since the last call of this, or since the test began. */
    public Set<String> requestedHosts() {
        Set<String> hosts = new TreeSet<>();
        driver().manage().logs().get(LogType.PERFORMANCE).forEach(entry -> {
            JsonNode message = JSON.readTree(entry.getMessage()).path("message");
            String url = message.path("params").path("request").path("url").asString("");
            if (message.path("method").asString("").equals("Network.requestWillBeSent") && url.startsWith("http")) {
                hosts.add(URI.create(url).getHost());
            }
        });
        return hosts;
    }

    /** What the browser complained of since the last call of this. */
    public List<String> complaints() {
        return driver().manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(entry -> entry.getMessage())
                .toList();
    }

    /** Breaches of WCAG 2.2 AA and of good practice that axe finds on the page as it is now. */
    public List<String> accessibilityFaults() {
        List<Rule> violations =
                new AxeBuilder().setLegacyMode(true).analyze(driver()).getViolations();
        return violations.stream()
                .map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                        + rule.getNodes().get(0).getHtml())
                .toList();
    }

    /** Keeps a picture in {@code target/screenshots}. */
    public void picture(String name) {
        try {
            Path folder = Files.createDirectories(Path.of("target", "screenshots"));
            Files.write(folder.resolve(name + ".png"), driver().getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        Running running = Running.ONE;
        if (running.driver == null && Boolean.getBoolean("navigator.tests.no-skips")) {
            throw new AssertionError("no browser: " + Running.MISSING);
        }
        Assumptions.assumeTrue(running.driver != null, Running.MISSING);
        started = own ? Running.driver() : running.driver;
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (own && started != null) {
            started.quit();
        }
    }

    @Override
    public void beforeEach(ExtensionContext context) {
        driver().get("about:blank");
        requestedHosts();
        complaints();
        screen(1024, 768);
        dark(false);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        context.getExecutionException()
                .ifPresent(any ->
                        picture("failed-" + context.getRequiredTestMethod().getName()));
        offline(false);
        if (driver().getCurrentUrl() != null && driver().getCurrentUrl().startsWith("http")) {
            driver().executeScript("localStorage.clear()");
        }
        driver().get("about:blank");
    }

    private void devtools(String command, Map<String, Object> parameters) {
        driver().executeCdpCommand(command, parameters);
    }

    /** The browser of this run, or its absence. */
    private static final class Running {

        private static final String MISSING =
                "Chromium and chromedriver were not found (Debian: apt-get install" + " chromium chromium-driver)";

        /** Selenium warns of each browser that is newer than itself; what is used here needs no match. */
        private static final java.util.logging.Logger SELENIUM =
                java.util.logging.Logger.getLogger("org.openqa.selenium");

        /** Started for the first test class that wants it. */
        private static final Running ONE = start();

        private final @Nullable ChromeDriver driver;

        private Running(@Nullable ChromeDriver driver) {
            this.driver = driver;
        }

        static Running start() {
            SELENIUM.setLevel(Level.SEVERE);
            Running running = new Running(driver());
            WithTheProcess.ends(running::close);
            return running;
        }

        /** A new one; null where it cannot be had. */
        static @Nullable ChromeDriver driver() {
            File chromium = find(CHROMIUM);
            File chromedriver = find(List.of("chromedriver"));
            return chromium == null || chromedriver == null ? null : start(chromium, chromedriver);
        }

        private static ChromeDriver start(File chromium, File chromedriver) {
            ChromeOptions options = new ChromeOptions();
            options.setBinary(chromium);
            options.addArguments(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-dev-shm-usage",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--force-prefers-reduced-motion",
                    "--hide-scrollbars",
                    "--lang=sv-SE");
            LoggingPreferences logs = new LoggingPreferences();
            logs.enable(LogType.PERFORMANCE, Level.ALL);
            logs.enable(LogType.BROWSER, Level.ALL);
            options.setCapability("goog:loggingPrefs", logs);
            return new ChromeDriver(
                    new ChromeDriverService.Builder()
                            .usingDriverExecutable(chromedriver)
                            .build(),
                    options);
        }

        private static @Nullable File find(List<String> names) {
            String path = System.getenv().getOrDefault("PATH", "");
            return names.stream()
                    .flatMap(name -> name.startsWith("/")
                            ? Stream.of(new File(name))
                            : Stream.concat(Stream.of(path.split(File.pathSeparator)), Stream.of("/usr/bin"))
                                    .map(folder -> new File(folder, name)))
                    .filter(File::canExecute)
                    .findFirst()
                    .orElse(null);
        }

        private void close() {
            if (driver == null) {
                LOG.warn("##### BROWSER TESTS WERE SKIPPED: {} #####", MISSING);
            } else {
                driver.quit();
            }
        }
    }
}
