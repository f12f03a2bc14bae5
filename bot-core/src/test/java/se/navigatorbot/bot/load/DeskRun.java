package se.navigatorbot.bot.load;

import java.io.File;
import java.net.HttpCookie;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How soon an open desk has what somebody writes, and how soon a desk paints with many open talks. The real jar with its
 * own Redis; people write in the web chat; generator, browser and bot share the machine.
 *
 * <p>Arguments: open talks, desks, messages a second, seconds. Started by hand: see README.md.
 */
public final class DeskRun {

    private static final Logger LOG = LoggerFactory.getLogger(DeskRun.class);
    private static final String PASSWORD = "measured-desk-1";
    private static final Pattern LINE = Pattern.compile("rad \\d+ slut");

    private final int talks;
    private final int desks;
    private final int rate;
    private final int seconds;
    private final Map<String, Long> written = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Long> shown = new ConcurrentLinkedQueue<>();

    private DeskRun(int talks, int desks, int rate, int seconds) {
        this.talks = talks;
        this.desks = desks;
        this.rate = rate;
        this.seconds = seconds;
    }

    public static void main(String[] args) throws Exception {
        int[] given = Arrays.stream(args).mapToInt(Integer::parseInt).toArray();
        DeskRun run =
                given.length == 4 ? new DeskRun(given[0], given[1], given[2], given[3]) : new DeskRun(2000, 50, 50, 30);
        try (Service service = new Service(Files.createTempDirectory("desk-run"))) {
            service.start("bot", Map.of(), command(service.folder()).toArray(String[]::new));
            Service.awaitPort(Bot.PORT);
            run.run();
        }
    }

    private static List<String> command(Path folder) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("server.port", Integer.toString(Bot.PORT));
        settings.put("navigator.data-dir", folder.toString());
        settings.put("navigator.demo", "false");
        settings.put("navigator.staff.second-factor", "");
        settings.put("navigator.admin.initial-password", PASSWORD);
        settings.put("navigator.limits.answers-per-ten-minutes", "0");
        settings.put("navigator.limits.new-senders-per-hour", "0");
        settings.put("navigator.limits.equal-exchanges", "0");
        return new Bot(Bot.ownJava(), Bot.builtJar(), settings).command(List.of("-XX:+UseSerialGC", "-Xmx256m"));
    }

    private void run() throws InterruptedException {
        List<ChatVisitor> people = people();
        DeskVisitor first = new DeskVisitor(PASSWORD);
        List<String> waiting = first.waiting();
        paint(first);
        waiting.stream()
                .limit(desks)
                .forEach(person -> new DeskVisitor(PASSWORD).follow(person, LINE, words -> {
                    Long began = written.remove(words);
                    if (began != null) {
                        shown.add(System.nanoTime() - began);
                    }
                }));
        write(people.subList(0, desks));
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(2));
        long[] sorted = shown.stream().mapToLong(Long::longValue).sorted().toArray();
        LOG.info(String.format(
                Locale.ROOT,
                "%d desks, %d/s: shown %d, not shown %d; p50 %.1f p95 %.1f p99 %.1f ms",
                desks,
                rate,
                sorted.length,
                written.size(),
                at(sorted, 0.5),
                at(sorted, 0.95),
                at(sorted, 0.99)));
    }

    /** Those who have waited longest stand first in the queue, so the first to write are those whose talks are open. */
    private List<ChatVisitor> people() {
        HttpClient http =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<ChatVisitor> people = new ArrayList<>();
        for (int i = 0; i < talks; i++) {
            ChatVisitor person = new ChatVisitor(http);
            person.writes("vill prata med en människa");
            people.add(person);
        }
        LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(3));
        return people;
    }

    private void write(List<ChatVisitor> people) throws InterruptedException {
        ScheduledExecutorService writers = Executors.newScheduledThreadPool(8);
        for (int i = 0; i < rate * seconds; i++) {
            String words = "rad " + i + " slut";
            ChatVisitor person = people.get(i % people.size());
            Runnable writes = () -> {
                written.put(words, System.nanoTime());
                person.writes(words);
            };
            writers.schedule(writes, i * 1000L / rate, TimeUnit.MILLISECONDS);
        }
        writers.shutdown();
        writers.awaitTermination(seconds + 30L, TimeUnit.SECONDS);
    }

    private void paint(DeskVisitor coach) {
        ChromeOptions options = new ChromeOptions();
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage");
        ChromeDriver browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(new File("/usr/bin/chromedriver"))
                        .build(),
                options);
        try {
            String page = Service.local(Bot.PORT, "/desk/queue").toString();
            browser.get(Service.local(Bot.PORT, "/desk/accessibility").toString());
            for (HttpCookie cookie : coach.cookies().getCookieStore().getCookies()) {
                browser.manage()
                        .addCookie(new Cookie.Builder(cookie.getName(), cookie.getValue())
                                .path("/desk")
                                .build());
            }
            for (int i = 0; i < 5; i++) {
                browser.get(page);
                LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(1));
                Object painted = browser.executeScript(
                        "return performance.getEntriesByName('first-contentful-paint')[0].startTime");
                LOG.info("{} open talks, first paint after {} ms", talks, painted);
            }
        } finally {
            browser.quit();
        }
    }

    /** Milliseconds. */
    private static double at(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * share)] / 1e6;
    }
}
