package se.navigatorbot.bot.jobads;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.fetching.Limits;
import se.navigatorbot.bot.fetching.TooLong;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@link JobAds} of JobTech's JobSearch. Reads what it knows and passes over the rest, waits for so long, and reads no
 * more than five megabytes, of each page; pages that move while they are read bring nothing twice.
 */
final class JobTechAds implements JobAds {

    private static final int MOST_BYTES = 5_000_000;

    /** As many as one answer holds. */
    private static final int PAGE = 100;

    /** The service itself gives no page beyond its two thousandth. */
    private static final int MOST = 2_000;

    private final Limits limits;
    private final String address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * @param address where the service is, empty for off
     * @param patience for a whole answer
     */
    JobTechAds(String address, Duration patience) {
        this.limits = new Limits(patience, MOST_BYTES);
        this.address = address.replaceAll("/+$", "");
    }

    @Override
    public boolean on() {
        return !address.isBlank();
    }

    @Override
    public Found of(String code, String words, int most) {
        String search = "/search?limit=" + PAGE + "&municipality=" + encoded(code)
                + (words.isBlank() ? "" : "&q=" + encoded(words)) + "&offset=";
        Map<String, JobAd> ads = new LinkedHashMap<>();
        int total = 0;
        boolean more = true;
        for (int offset = 0; more && offset < MOST && ads.size() < most; offset += PAGE) {
            try {
                Page page = page(search + offset);
                page.ads().forEach(one -> ads.putIfAbsent(one.id(), one));
                more = page.full();
                total = more ? page.total() : ads.size();
            } catch (Away e) {
                if (offset == 0) {
                    throw e;
                }
                more = false;
            }
        }
        List<JobAd> read = ads.values().stream().limit(most).toList();
        return new Found(read, Math.max(0, total - read.size()));
    }

    /**
     * One answer.
     *
     * @param total how many there are on all pages, as far as the service says
     * @param full whether another page may follow
     */
    private record Page(List<JobAd> ads, int total, boolean full) {}

    private Page page(String path) {
        JsonNode answer = asked(path).orElseThrow(JobTechAds::changed);
        JsonNode hits = answer.path("hits");
        if (!hits.isArray()) {
            throw changed();
        }
        List<JobAd> ads = hits.valueStream().flatMap(hit -> ad(hit).stream()).toList();
        return new Page(ads, answer.path("total").path("value").asInt(0), hits.size() >= PAGE);
    }

    @Override
    public Optional<JobAd> one(String id) {
        return asked("/ad/" + encoded(id)).flatMap(JobTechAds::ad);
    }

    /** What the service answers; empty when it knows no such thing. */
    private Optional<JsonNode> asked(String path) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(limits.patience())
                .header("Accept", "application/json")
                .build();
        try {
            HttpResponse<byte[]> answer = limits.answer(http, request);
            return switch (answer.statusCode()) {
                case 200 -> Optional.of(json.readTree(answer.body()));
                case 404 -> Optional.empty();
                case 429 -> throw new Away("Arbetsförmedlingen svarar att vi frågar för ofta. Försök senare.");
                default -> throw away();
            };
        } catch (TooLong e) {
            throw new Away("Arbetsförmedlingens svar är för stort för att läsas. Inget är ändrat.");
        } catch (IOException e) {
            throw away();
        } catch (JacksonException e) {
            throw changed();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw away();
        }
    }

    private static Optional<JobAd> ad(JsonNode hit) {
        String id = text(hit, "id");
        String headline = text(hit, "headline");
        if (id.isEmpty() || headline.isEmpty()) {
            return Optional.empty();
        }
        String workplace = text(hit.path("employer"), "workplace");
        return Optional.of(new JobAd(
                id,
                headline,
                workplace.isEmpty() ? text(hit.path("employer"), "name") : workplace,
                text(hit.path("workplace_address"), "municipality"),
                text(hit.path("occupation_field"), "label"),
                text(hit.path("working_hours_type"), "label"),
                hit.path("driving_license_required").asBoolean(false),
                Math.max(1, hit.path("number_of_vacancies").asInt(1)),
                day(text(hit, "application_deadline")),
                text(hit, "webpage_url")));
    }

    private static @Nullable LocalDate day(String moment) {
        try {
            return moment.length() < 10 ? null : LocalDate.parse(moment.substring(0, 10));
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString().strip() : value.isNumber() ? value.asString() : "";
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static Away away() {
        return new Away("Arbetsförmedlingens tjänst svarar inte. Försök senare. Inget är ändrat.");
    }

    private static Away changed() {
        return new Away("Arbetsförmedlingens svar går inte att förstå. Tjänsten kan ha ändrats. Inget är ändrat.");
    }
}
