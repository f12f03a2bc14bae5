package se.navigatorbot.admin.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.LoopbackTelegram;
import se.navigatorbot.channels.fakes.LoopbackTwilio;
import se.navigatorbot.channels.fakes.Waiting;

/**
 * One week at Navigatorcentrum Ronneby, over the real jars: every kind of message goes its whole way once, and then
 * everything is killed and started again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WholeRunIT {

    /** Monday 23 November 2026, ten in the morning in Sweden. */
    private static final Instant MONDAY = Instant.parse("2026-11-23T09:00:00Z");

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SARAS_PHONE = "+46701740616";
    private static final long CHAT = 77001;

    @TempDir
    Path folder;

    private final LoopbackTwilio twilio = LoopbackTwilio.start();
    private final LoopbackTelegram telegram = LoopbackTelegram.start();
    private RunningBot bot;
    private Shell staff;
    private FakePhone unknown;
    private FakePhone ali;
    private FakePhone vera;
    private FakePhone noor;
    private String aliId = "";
    private String veraId = "";

    @BeforeAll
    void staffLogIn() throws IOException {
        Path data = Files.createDirectory(folder.resolve("data"));
        Path home = Files.createDirectory(folder.resolve("home"));
        bot = new RunningBot(data, twilio, telegram);
        staff = new Shell(home);
        bot.start(MONDAY);
        unknown = phone("+46701740621");
        ali = phone("+46701740622");
        vera = phone("+46701740623");
        noor = phone("+46701740624");
        staff.run(
                "login",
                "--server",
                bot.url(),
                "--user",
                "admin",
                "--password-file",
                data.resolve("initial-admin").toString());
        Path password = Files.writeString(folder.resolve("sara"), "ett-langt-losenord-47");
        staff.run(
                "staff",
                "add",
                "--user",
                "sara",
                "--name",
                "Sara",
                "--role",
                "coach",
                "--centre",
                "ronneby",
                "--phone",
                SARAS_PHONE,
                "--password-file",
                password.toString());
    }

    @AfterAll
    void closeEverything() {
        bot.close();
        telegram.close();
        twilio.close();
    }

    @Test
    @Order(1)
    void anUnknownYoungPersonIsAnsweredAndAskedOnceWhichTown() {
        staff.run(
                "event",
                "add",
                "--kind",
                "cv_workshop",
                "--title",
                "CV-verkstad",
                "--centre",
                "ronneby",
                "--place",
                "Exempelgatan 12",
                "--start",
                "2026-11-26T13:00",
                "--minutes",
                "120",
                "--seats",
                "8");
        staff.run(
                "event",
                "add",
                "--kind",
                "company_visit",
                "--title",
                "Besök hos Exempelbygg",
                "--centre",
                "ronneby",
                "--place",
                "Byggvägen 3",
                "--start",
                "2026-11-27T10:00",
                "--minutes",
                "90",
                "--seats",
                "10");

        asks(unknown, "när har ni öppet på fredag", "fredag", "Ronneby", "?");
        asks(unknown, "ronneby", "fredag", "9", "15");
        asks(unknown, "nästa cv workshop?", "CV-verkstad", "26");
        String saturday = asks(unknown, "o på lördag då?", "lördag");
        assertThat(saturday).doesNotContain("CV-verkstad torsdag");
        assertThat(String.join("\n", twilio.textsTo(unknown.number())))
                .contains("bot")
                .contains("STOPP");
        assertThat(twilio.textsTo(unknown.number()).stream()
                        .filter(t -> t.contains("Vilken ort"))
                        .count())
                .isLessThanOrEqualTo(1);
    }

    @Test
    @Order(2)
    void theSameByTelegram() {
        telegram.say(CHAT, "när har ni öppet på fredag");
        telegram.await(s -> s.chat() == CHAT && s.text().contains("fredag"), SOON);
        telegram.say(CHAT, "ronneby");
        telegram.await(s -> s.chat() == CHAT && s.text().contains("Ronneby"), SOON);
        telegram.say(CHAT, "nästa cv workshop?");
        telegram.await(s -> s.chat() == CHAT && s.text().contains("CV-verkstad"), SOON);
    }

    @Test
    @Order(3)
    void aMeetingIsConfirmedRemindedOfAndAnswered() {
        aliId = registered("Ali", ali, "tider,aktiviteter,praktik", "vård");
        staff.run(
                "appointment",
                "add",
                "--person",
                aliId,
                "--coach",
                "sara",
                "--start",
                "2026-11-26T13:00",
                "--minutes",
                "45");
        awaitText(ali, "Sara", "torsdag 26 november", "13");

        turnTo("PT54H30M");
        awaitText(ali, "i morgon torsdag 26 november", "JA");
        ali.text("japp kmr");
        awaitText(ali, "torsdag 26 november", "13", "ses");
        assertThat(staff.run("appointment", "list", "--centre", "ronneby", "--from", "2026-11-26"))
                .contains("Ali")
                .contains("JA");
    }

    @Test
    @Order(4)
    void aNewPlacementIsToldToTheOneWhoFollowsIt() {
        veraId = registered("Vera", vera, "tider,aktiviteter,praktik", "bygg");
        turnTo("PT16H");
        staff.run(
                "placement",
                "add",
                "--employer",
                "Solgården",
                "--title",
                "Praktikant på äldreboende",
                "--municipality",
                "ronneby",
                "--branch",
                "vård",
                "--centre",
                "ronneby");
        awaitText(ali, "Solgården");
        assertThat(twilio.textsTo(vera.number())).noneMatch(t -> t.contains("Solgården"));
    }

    @Test
    @Order(5)
    void aBroadcastIsCountedSentAndOvertakenByAReply() {
        registered("Noor", noor, "tider,aktiviteter", "bygg");
        String text = "CV-verkstad i dag kl 13 på Exempelgatan 12. Vill du komma? Svara JA. /Navigatorcentrum Ronneby";
        String preview =
                staff.run("broadcast", "preview", "--text", text, "--subject", "aktiviteter", "--centre", "ronneby");
        assertThat(preview).contains("3").contains("del");
        String id = found(preview, "\\b(u-?[a-z0-9]+|[a-z0-9]{4,}-[a-z0-9]+|[a-z]+[0-9][a-z0-9]*)\\b");

        Shell.Said wrong = staff.attempt("broadcast", "send", id, "--count", "4");
        assertThat(wrong.exitCode()).isNotZero();
        assertThat(wrong.text()).containsIgnoringCase("inget").contains("3");

        staff.run("broadcast", "send", id, "--count", "3");
        LoopbackTwilio.Sent first = twilio.await(s -> s.body().startsWith("CV-verkstad i dag"), Duration.ofSeconds(90));
        FakePhone quick = List.of(ali, vera, noor).stream()
                .filter(p -> p.number().equals(first.to()))
                .findFirst()
                .orElseThrow();
        int before = twilio.textsTo(quick.number()).size();
        quick.text("när har ni öppet imorgon");
        Waiting.untilTrue(
                SOON, () -> twilio.textsTo(quick.number()).size() > before, () -> "no reply: " + twilio.ledger());
        Waiting.untilTrue(SOON, () -> broadcasts() == 3, () -> "sent " + broadcasts());
        List<String> bodies =
                twilio.ledger().stream().map(LoopbackTwilio.Sent::body).toList();
        int reply = indexOfLast(bodies, quick);
        assertThat(reply).isLessThan(lastBroadcast(bodies));
    }

    @Test
    @Order(6)
    void whoWantsAHumanGetsOneAndTheBotIsSilentUntilReleased() {
        int alerts = twilio.textsTo(SARAS_PHONE).size();
        vera.text("vill prata med en människa");
        awaitText(vera, "personal");
        Waiting.untilTrue(
                SOON, () -> twilio.textsTo(SARAS_PHONE).size() > alerts, () -> "no alert: " + twilio.ledger());
        assertThat(twilio.textsTo(SARAS_PHONE))
                .allSatisfy(t -> assertThat(t).doesNotContain("människa").doesNotContain("Vera"));
        assertThat(staff.run("conversation", "list")).contains("Vera");

        staff.run(
                "conversation",
                "reply",
                veraId,
                "--text",
                "Hej Vera, jag läste det du skrev. När kan du ses?",
                "--when",
                "now");
        awaitText(vera, "jag läste det du skrev");
        int before = twilio.textsTo(vera.number()).size();
        vera.text("på torsdag. när har ni öppet då");
        staff.run("conversation", "release", veraId);
        vera.text("var ligger ni");
        awaitText(vera, "Exempelgatan 12, Ronneby");
        assertThat(twilio.textsTo(vera.number())
                        .subList(before, twilio.textsTo(vera.number()).size()))
                .noneMatch(t -> t.contains("öppet") && t.contains("torsdag"));
    }

    @Test
    @Order(7)
    void stoppHoldsAndStartBringsBack() {
        noor.text("STOPP");
        awaitText(noor, "inga fler", "START");
        int before = twilio.textsTo(noor.number()).size();
        staff.run(
                "broadcast",
                "preview",
                "--text",
                "Vi bjuder på fika i morgon. /Navigatorcentrum Ronneby",
                "--subject",
                "aktiviteter",
                "--centre",
                "ronneby");
        assertThat(twilio.textsTo(noor.number())).hasSize(before);
        noor.text("START");
        awaitText(noor, "STOPP när du vill sluta");
    }

    @Test
    @Order(8)
    void afterAPowerCutNothingIsForgottenLostOrDoubled() {
        List<LoopbackTwilio.Sent> before = twilio.ledger();
        bot.killEverything();
        bot.start(MONDAY.plus(Duration.ofHours(71)));

        assertThat(staff.run("appointment", "list", "--centre", "ronneby", "--from", "2026-11-26"))
                .contains("Ali")
                .contains("JA");
        assertThat(staff.run("event", "list", "--centre", "ronneby")).contains("CV-verkstad");
        asks(unknown, "när öppnar ni imorgon", "Ronneby");
        assertThat(twilio.ledger().subList(0, before.size())).isEqualTo(before);
        assertThat(twilio.ledger().subList(before.size(), twilio.ledger().size()))
                .allSatisfy(s -> assertThat(s.to()).isEqualTo(unknown.number()));
    }

    private FakePhone phone(String number) {
        return new FakePhone(bot.url(), bot.url(), number);
    }

    /** Writes and waits for an answer that has all the parts. */
    private String asks(FakePhone phone, String words, String... parts) {
        int before = twilio.textsTo(phone.number()).size();
        assertThat(phone.text(words)).isEqualTo(204);
        return Waiting.until(
                SOON,
                () -> {
                    List<String> all = twilio.textsTo(phone.number());
                    String since = String.join("\n", all.subList(before, all.size()));
                    return List.of(parts).stream().allMatch(since::contains) ? since : null;
                },
                () -> words + " got " + twilio.textsTo(phone.number()) + "\n" + bot.logText());
    }

    private void awaitText(FakePhone phone, String... parts) {
        Waiting.untilTrue(
                SOON,
                () -> twilio.textsTo(phone.number()).stream()
                        .anyMatch(t -> List.of(parts).stream().allMatch(t::contains)),
                () -> String.join("+", parts) + " never came: " + twilio.textsTo(phone.number()) + "\n"
                        + bot.logText());
    }

    /** Registers a person and lets them say yes to the one neutral question. */
    private String registered(String name, FakePhone phone, String subjects, String branches) {
        String said = staff.run(
                "participant",
                "add",
                "--name",
                name,
                "--centre",
                "ronneby",
                "--phone",
                phone.number(),
                "--subjects",
                subjects,
                "--branches",
                branches,
                "--municipalities",
                "ronneby");
        awaitText(phone, "Svara JA");
        asks(phone, "ja", "Tack");
        return found(said, "\\b\\d{1,2}-[a-z0-9]{16}\\b");
    }

    private void turnTo(String ahead) {
        staff.run("demo", "clock", "--advance", ahead);
    }

    private static String found(String text, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(text).isTrue();
        return matcher.group();
    }

    private long broadcasts() {
        return twilio.ledger().stream()
                .filter(s -> s.body().startsWith("CV-verkstad i dag"))
                .count();
    }

    private int indexOfLast(List<String> bodies, FakePhone to) {
        List<LoopbackTwilio.Sent> ledger = twilio.ledger();
        for (int i = ledger.size() - 1; i >= 0; i--) {
            if (ledger.get(i).to().equals(to.number()) && !bodies.get(i).startsWith("CV-verkstad i dag")) {
                return i;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static int lastBroadcast(List<String> bodies) {
        int last = -1;
        for (int i = 0; i < bodies.size(); i++) {
            if (bodies.get(i).startsWith("CV-verkstad i dag")) {
                last = i;
            }
        }
        return last;
    }
}
