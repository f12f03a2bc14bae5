package se.navigatorbot.bot.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.Answered;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffHouse;
import se.navigatorbot.bot.staff.calls.StaffDay;
import se.navigatorbot.bot.staffapi.AuditApi;
import se.navigatorbot.bot.staffapi.AuditApi.AuditRow;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.ConversationsApi.Waiting;
import se.navigatorbot.bot.staffapi.GlassApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi;
import se.navigatorbot.bot.staffapi.ParticipantsApi.NewParticipant;
import se.navigatorbot.channels.Address;

/** The wall between centres as the desk shows it: who is behind it, who looks over it in need, who is protected. */
class DeskWallTest {

    @RegisterExtension
    static final StaffHouse house = StaffHouse.shared();

    private final StaffDay day = new StaffDay(house);

    @Test
    void aTalkOfAnotherCentreIsOpenedInNeedWithAReasonThatTheCentreReads() {
        Address phone = day.known("Torvald", "+46701741101");
        String person = day.person("Torvald");
        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(person));
        Visitor bo = Visitor.as("bo", house);

        HttpResponse<String> wall = bo.get("/desk/talks/" + person);
        assertThat(wall.statusCode()).isEqualTo(404);
        assertThat(wall.body())
                .contains("Öppna i nöd", "action=\"/desk/glass\"")
                .doesNotContain("Torvald");
        assertThat(bo.get("/desk/talks/7-nobody").body().replaceAll("7-nobody|value=\"[^\"]*\"|content=\"[^\"]*\"", ""))
                .as("nobody learns who is there")
                .isEqualTo(wall.body().replaceAll(person + "|value=\"[^\"]*\"|content=\"[^\"]*\"", ""));
        HttpResponse<String> without = bo.post("/desk/glass", "person=" + person + "&reason=+");
        assertThat(without.statusCode()).isEqualTo(400);
        assertThat(without.body()).contains("Skäl", "Öppna i nöd");
        assertThat(bo.get("/desk/talks/" + person).statusCode()).isEqualTo(404);

        HttpResponse<String> opened = bo.post("/desk/glass", "person=" + person + "&reason=ringde+oss+i+panik");
        assertThat(opened.statusCode()).isEqualTo(303);
        assertThat(opened.headers().firstValue("Location").orElse("")).endsWith("/desk/talks/" + person);
        assertThat(bo.get("/desk/talks/" + person).body())
                .contains("Torvald", "vill prata med", "Öppnat i nöd till kl ", "ditt skäl");
        assertThat(Visitor.as("anna", house).get("/desk/talks/" + person).body())
                .contains("läst från annat centrum av bo: ringde oss i panik")
                .doesNotContain("Öppnat i nöd till kl ");
        assertThat(reason(person)).contains("läst från annat centrum av bo: ringde oss i panik");
        assertThat(house.as("chief", AuditApi.class).list(person, "bo").rows())
                .extracting(AuditRow::what, AuditRow::reason)
                .contains(Tuple.tuple("BREAK_GLASS", "ringde oss i panik"));
    }

    @Test
    void aNumberThatNobodyHereHasIsOpenedInNeedFromTheSearch() {
        day.known("Tova", "+46701741102");
        String person = day.person("Tova");
        Visitor bo = Visitor.as("bo", house);
        assertThat(bo.post("/desk/people", "q=070-174+11+02").body())
                .contains("Ingen hittades", "action=\"/desk/glass\"", "value=\"070-174 11 02\"");
        assertThat(bo.post("/desk/people", "q=Tova").body())
                .as("a first name names nobody")
                .doesNotContain("/desk/glass");
        assertThat(bo.post("/desk/glass", "person=070-174+11+02&reason=akut+oro")
                        .headers()
                        .firstValue("Location")
                        .orElse(""))
                .endsWith("/desk/talks/" + person);
        HttpResponse<String> stranger = bo.post("/desk/glass", "person=070-174+11+99&reason=akut+oro");
        assertThat(stranger.statusCode()).isEqualTo(404);
        assertThat(stranger.body()).contains("Det finns ingen sådan deltagare", "akut oro");
    }

    @Test
    void whoIsProtectedIsReadWithAReasonThatStandsInNoAddress() {
        Address phone = day.known("Signe", "+46701741103");
        String person = day.person("Signe");
        house.hears(phone, "kan jag få hjälp med cv");
        house.as("anna", GlassApi.class).protect(new GlassApi.Protection(person, true, "skyddad folkbokföring"));
        Visitor anna = Visitor.as("anna", house);

        String asking = anna.get("/desk/talks/" + person).body();
        assertThat(asking)
                .contains("Skyddade uppgifter", "Skriv varför du behöver läsa", "method=\"post\"")
                .doesNotContain("Signe", "hjälp med cv");
        assertThat(anna.get("/desk/talks/" + person + "?reason=m%C3%B6te").body())
                .as("a reason in an address opens nothing")
                .contains("Skriv varför du behöver läsa");
        assertThat(anna.post("/desk/talks/" + person, "reason=+").body()).contains("Skriv varför du behöver läsa");
        String opened =
                anna.post("/desk/talks/" + person, "reason=m%C3%B6te+i+morgon").body();
        assertThat(opened).contains("Signe", "hjälp med cv");
        String carried = opened.replaceAll("(?s).*data-with=\"([^\"]+)\".*", "$1");
        assertThat(carried).matches("[\\w-]{40,}");
        assertThat(house.as("chief", AuditApi.class).list(person, "anna").rows())
                .extracting(AuditRow::reason)
                .contains("möte i morgon");
        String older = "/desk/talks/" + person + "/older?before=99999999999999-1";
        for (String path : List.of("/desk/live?talk=" + person, older, older + "&reason=m%C3%B6te")) {
            assertThat(anna.script("GET", path, "").body()).as(path).contains("needs-reason");
        }
        assertThat(anna.script("GET", older + "&with=" + carried, "").body())
                .as("the open page carries its reason sealed")
                .contains("hjälp med cv");
        assertThat(Visitor.as("chief", house)
                        .script("GET", older + "&with=" + carried, "")
                        .body())
                .as("it is good for nobody else")
                .contains("needs-reason");
        assertThat(house.as("chief", AuditApi.class).list(person, "anna").rows())
                .filteredOn(row -> row.target().contains("/older"))
                .allSatisfy(row -> assertThat(row.target()).doesNotContain(carried))
                .anySatisfy(row -> assertThat(row.reason()).isEqualTo("möte i morgon"));
        assertThat(Visitor.as("bo", house)
                        .post("/desk/glass", "person=" + person + "&reason=nyfiken")
                        .statusCode())
                .as("never from elsewhere")
                .isEqualTo(404);
    }

    @Test
    void aPageThatStandsOpenIsClosedWhenThePersonBecomesProtected() throws Exception {
        Address phone = day.known("Sigrun", "+46701741107");
        String person = day.person("Sigrun");
        house.hears(phone, "kan jag få hjälp med cv");
        Visitor anna = Visitor.as("anna", house);
        try (Stream<String> live = anna.stream("/desk/live?talk=" + person)) {
            List<String> told = new CopyOnWriteArrayList<>();
            CompletableFuture<Void> ended = CompletableFuture.runAsync(() -> live.forEach(told::add));
            day.soon(() -> told.stream().anyMatch(line -> line.contains("Sigrun")));
            house.as("anna", GlassApi.class).protect(new GlassApi.Protection(person, true, "skyddad folkbokföring"));
            ended.get(60, TimeUnit.SECONDS);
            assertThat(told).anyMatch(line -> line.contains("har fått skyddade uppgifter"));
        }
    }

    @Test
    void whoeverStandsInAListStandsInTheAuditLogOncePerReader() {
        Address phone = day.known("Sixten", "+46701741108");
        String person = day.person("Sixten");
        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(person));
        house.add("listan", Role.COACH, "ronneby");
        Visitor reader = Visitor.as("listan", house);
        day.soon(() -> reader.get("/desk/queue?all=true").body().contains(person));
        reader.get("/desk/queue?all=true");
        assertThat(shownTo("listan", person)).containsExactly("CONVERSATION_READ GET /desk/queue?all=true");

        house.add("sokaren", Role.COACH, "ronneby");
        assertThat(house.as("sokaren", ParticipantsApi.class)
                        .find("Sixten", null)
                        .rows())
                .hasSize(1);
        assertThat(shownTo("sokaren", person))
                .singleElement()
                .asString()
                .startsWith("PARTICIPANT_READ GET /api/participants?")
                .doesNotContain("Sixten");
    }

    /** What is written about the person having been shown to that reader, without whom else it names. */
    private static List<String> shownTo(String user, String person) {
        return house.bean(AuditLog.class).about(person).stream()
                .filter(entry -> entry.user().equals(user))
                .map(entry -> entry.what() + " " + entry.target().replaceAll(" \\d{1,2}-[a-z2-7]{16}", ""))
                .toList();
    }

    @Test
    void aGuideMeetsOwnPeopleAloneOnEveryPage() {
        house.add("gisela", Role.GUIDE, "ronneby");
        Address phone = day.known("Volmar", "+46701741104");
        String others = day.person("Volmar");
        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(others));
        house.claim("+46701741105");
        String own = house.as("anna", ParticipantsApi.class)
                .add(new NewParticipant(
                        house.claim("Vilgot"),
                        null,
                        "0701741105",
                        "gisela",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .id();
        Visitor guide = Visitor.as("gisela", house);

        assertThat(guide.get("/desk/talks/" + own).body()).contains("Vilgot");
        HttpResponse<String> refused = guide.get("/desk/talks/" + others);
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body()).doesNotContain("Volmar", "/desk/glass");
        assertThat(guide.get("/desk/queue?all=true").body()).doesNotContain(others);
        assertThat(guide.post("/desk/people", "q=070-174+11+04").body()).doesNotContain("Volmar", "/desk/glass");
        assertThat(guide.get("/desk/day").body()).doesNotContain("Volmar");
        for (String act : List.of("take", "reply", "close", "notes", "meetings", "crisis/take")) {
            String form = guide.signed("text=hej&key=k&date=2031-01-07&time=10:00");
            assertThat(guide.script("POST", "/desk/talks/" + others + "/" + act, form)
                            .statusCode())
                    .as(act)
                    .isEqualTo(404);
        }
    }

    @Test
    void aFirstHumanWordToWhoeverWaitedIsKeptForTheCentresFigureAndNotWhoseItWas() {
        Address phone = day.known("Vania", "+46701741106");
        String person = day.person("Vania");
        Visitor anna = Visitor.as("anna", house);
        house.hears(phone, "vill prata med en människa");
        day.soon(() -> day.waits(person));
        Pattern promised = Pattern.compile("(?s)data-person=\"" + person + "\".{1,400} · (före|lovat) ");
        day.soon(() -> promised.matcher(anna.get("/desk/queue?all=true").body()).find());
        for (String words : List.of("Hej+Vania", "Vad+vill+du")) {
            assertThat(anna.post("/desk/talks/" + person + "/reply", "when=now&key=" + words + "&text=" + words)
                            .statusCode())
                    .isEqualTo(200);
        }
        assertThat(answered(person))
                .singleElement()
                .satisfies(one -> assertThat(one.at()).isAfterOrEqualTo(one.asked()));
        anna.post("/desk/talks/" + person + "/release", "");
        anna.post("/desk/talks/" + person + "/reply", "when=now&key=k3&text=En+sak+till");
        assertThat(answered(person)).as("nobody had asked").hasSize(1);
        assertThat(anna.get("/desk/figures").body()).contains("Första svar, hälften inom", "Första svar, 9 av 10 inom");
    }

    private static List<Answered> answered(String person) {
        return house.bean(People.class).find(person).orElseThrow().talk().answered();
    }

    private String reason(String person) {
        Stream<Waiting> waiting = house.as("anna", ConversationsApi.class).list(null).rows().stream();
        return Objects.requireNonNull(waiting.filter(row -> row.person().equals(person))
                .findFirst()
                .orElseThrow()
                .reason());
    }
}
