package se.navigatorbot.bot.offers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.employers.Employers;
import se.navigatorbot.bot.employers.RegisterTrace;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.EmployersApi;
import se.navigatorbot.bot.staffapi.EmployersApi.OfferRow;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;

/** An employer offers a place on a page; it waits for the employer contact as a text does, whatever it holds. */
class OfferPagesTest {

    private static final String HOSTILE = "\"><script>alert(1)</script> ${7*7} \u001b[31m 19811218-9876";

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    @Test
    void whatIsSentBecomesADraftAndThenAPlaceOfAnEmployerThatCanBeReached() throws Exception {
        house.add("edith", Role.EMPLOYER_CONTACT, "ronneby");
        EmployersApi employers = house.as("edith", EmployersApi.class);
        HttpResponse<String> sent = send(filled("Formfirman Ett", "två praktikanter på lagret"));
        assertThat(sent.statusCode()).isEqualTo(303);
        assertThat(sent.headers().firstValue("Location")).hasValue("/arbetsgivare/tack");
        day.soon(() -> !offers(employers, "Formfirman Ett").isEmpty());

        OfferRow offer = offers(employers, "Formfirman Ett").get(0);
        assertThat(offer.phone()).isEqualTo("0457-10 10 10");
        assertThat(offer.municipality()).isEqualTo("ronneby");
        assertThat(offer.branch()).isEqualTo("lager");
        employers.place(
                offer.person(),
                new NewPlacement("Formfirman Ett", "Plocka order", null, "", null, 2, null, null, null, null));
        assertThat(employers.list().rows())
                .filteredOn(row -> row.name().equals("Formfirman Ett"))
                .singleElement()
                .matches(row -> row.contact().equals("Eva") && row.mail().equals("eva@firman.example"));

        Participant eva = house.bean(People.class).find(offer.person()).orElseThrow();
        ParticipantsApi participants = house.as("anna", ParticipantsApi.class);
        assertThat(participants.find("Eva", null).rows())
                .noneMatch(row -> row.id().equals(eva.id()));
        assertThat(participants.find(eva.id(), null).rows()).hasSize(1);
        Trace register = new RegisterTrace(house.bean(Employers.class));
        assertThat(register.of(eva)).containsExactly("Formfirman Ett, Eva, 0457-10 10 10, eva@firman.example");
        assertThat(register.erase(eva.id(), "borttagen")).isEqualTo(1);
        assertThat(register.of(eva)).isEmpty();
        assertThat(employers.list().rows())
                .filteredOn(row -> row.name().equals("Formfirman Ett"))
                .singleElement()
                .matches(row -> (row.contact() + row.mail() + row.phone()).isEmpty());
    }

    @Test
    void hostileWordsAreWordsAndNumbersOfIdentityAreMasked() throws Exception {
        house.add("elvira", Role.EMPLOYER_CONTACT, "ronneby");
        EmployersApi employers = house.as("elvira", EmployersApi.class);
        send(filled("Formfirman Två", HOSTILE));
        day.soon(() -> !offers(employers, "Formfirman Två").isEmpty());

        assertThat(offers(employers, "Formfirman Två").get(0).words())
                .contains("<script>alert(1)</script> ${7*7}", "[personnummer borttaget]")
                .doesNotContain("\u001b", "19811218");
        Map<String, String> wrong = filled(HOSTILE, HOSTILE);
        wrong.put("municipality", "atlantis");
        wrong.put("phone", "ring mig");
        HttpResponse<String> shown = send(wrong);
        assertThat(shown.statusCode()).isEqualTo(400);
        assertThat(shown.body())
                .contains("Välj kommun.", "Skriv telefonnumret med siffror", "&lt;script&gt;alert(1)", "${7*7}")
                .doesNotContain("<script", "19811218");
    }

    @Test
    void aFormWithoutTheOwnPagesTokenOrFilledInByAProgramStoresNothing() throws Exception {
        house.add("elof", Role.EMPLOYER_CONTACT, "ronneby");
        EmployersApi employers = house.as("elof", EmployersApi.class);
        HttpResponse<String> elsewhere = post(form(filled("Formfirman Tre", "plats")));
        assertThat(elsewhere.headers().firstValue("Location")).hasValue("/arbetsgivare");
        Map<String, String> program = filled("Formfirman Tre", "plats");
        program.put("website", "https://spam.example");
        assertThat(send(program).statusCode()).isEqualTo(303);

        send(filled("Formfirman Fyra", "plats"));
        day.soon(() -> !offers(employers, "Formfirman Fyra").isEmpty());
        assertThat(offers(employers, "Formfirman Tre")).isEmpty();
        assertThat(post("words=" + "x".repeat(20_000)).statusCode()).isEqualTo(413);
        assertThat(get("/arbetsgivare/annat").statusCode()).isEqualTo(404);
    }

    private static List<OfferRow> offers(EmployersApi employers, String employer) {
        return employers.offers().rows().stream()
                .filter(row -> row.words().contains("Arbetsgivare: " + employer))
                .toList();
    }

    private static Map<String, String> filled(String employer, String words) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("employer", employer);
        form.put("municipality", "ronneby");
        form.put("contact", "Eva");
        form.put("phone", "0457-10 10 10");
        form.put("mail", "eva@firman.example");
        form.put("words", words);
        return form;
    }

    private HttpResponse<String> send(Map<String, String> form) throws IOException, InterruptedException {
        String page = get("/arbetsgivare").body();
        Map<String, String> whole = new LinkedHashMap<>(form);
        whole.put("_csrf", page.replaceAll("(?s).*name=\"_csrf\" value=\"([^\"]+)\".*", "$1"));
        return post(form(whole));
    }

    private static String form(Map<String, String> values) {
        return values.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(URI.create(house.url(path))).build(), BodyHandlers.ofString());
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(house.url("/arbetsgivare")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
    }
}
