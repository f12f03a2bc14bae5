package se.navigatorbot.admin.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import se.navigatorbot.channels.fakes.FakePhone;
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

    private static final String SARAS_PHONE = "+46701740616";
    private static final long CHAT = 77001;
    private static final String BROADCAST = "CV-verkstad i dag";

    private final Town town = new Town();
    private final LoopbackTwilio twilio = town.twilio;
    private final Shell staff = town.staff;
    private final FakePhone unknown = town.phone("+46701740621");
    private final FakePhone ali = town.phone("+46701740622");
    private final FakePhone vera = town.phone("+46701740623");
    private final FakePhone noor = town.phone("+46701740624");
    private String veraId = "";

    @BeforeAll
    void openInTheMorning() {
        town.open(MONDAY, SARAS_PHONE);
    }

    @AfterAll
    void closeEverything() {
        town.close();
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

        town.asks(unknown, "när har ni öppet på fredag", "fredag", "Ronneby", "?");
        town.asks(unknown, "ronneby", "fredag", "9", "15");
        town.asks(unknown, "nästa cv workshop?", "CV-verkstad", "26");
        String saturday = town.asks(unknown, "o på lördag då?", "lördag");
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
        town.telegram.say(CHAT, "när har ni öppet på fredag");
        town.telegram.await(s -> s.chat() == CHAT && s.text().contains("redag 27 november"), Town.SOON);
        town.telegram.say(CHAT, "ronneby");
        town.telegram.await(s -> s.chat() == CHAT && s.text().contains("Ronneby"), Town.SOON);
        town.telegram.say(CHAT, "nästa cv workshop?");
        town.telegram.await(s -> s.chat() == CHAT && s.text().contains("CV-verkstad"), Town.SOON);
    }

    @Test
    @Order(3)
    void aMeetingIsConfirmedRemindedOfAndAnswered() {
        String aliId = town.registered("Ali", ali, "tider,aktiviteter,praktik", "vård");
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
        town.awaitText(ali, "Sara", "torsdag 26 november", "13");

        town.turn("PT54H30M");
        town.awaitText(ali, "i morgon torsdag 26 november", "JA");
        ali.text("japp kmr");
        town.awaitText(ali, "torsdag 26 november", "13", "ses");
        assertThat(staff.run("appointment", "list", "--centre", "ronneby", "--from", "2026-11-26"))
                .contains("Ali")
                .contains("JA");
    }

    @Test
    @Order(4)
    void aNewPlacementIsToldToTheOneWhoFollowsIt() {
        veraId = town.registered("Vera", vera, "tider,aktiviteter,praktik", "bygg");
        town.turn("PT17H");
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
        town.awaitText(ali, "Solgården");
        assertThat(twilio.textsTo(vera.number())).noneMatch(t -> t.contains("Solgården"));
    }

    @Test
    @Order(5)
    void aBroadcastIsCountedSentAndOvertakenByAReply() {
        town.registered("Noor", noor, "tider,aktiviteter", "bygg");
        String text = "CV-verkstad i dag kl 13 på Exempelgatan 12. Vill du komma? Svara JA. /Navigatorcentrum Ronneby";
        String preview =
                staff.run("broadcast", "preview", "--text", text, "--subject", "aktiviteter", "--centre", "ronneby");
        assertThat(preview).contains("3").contains("del");
        String id = Town.found(
                staff.run(
                        "broadcast",
                        "preview",
                        "--text",
                        text,
                        "--subject",
                        "aktiviteter",
                        "--centre",
                        "ronneby",
                        "--output",
                        "json"),
                "(?<=\"id\":\")[^\"]+");

        Shell.Said wrong = staff.attempt("broadcast", "send", id, "--count", "4");
        assertThat(wrong.exitCode()).isNotZero();
        assertThat(wrong.text()).containsIgnoringCase("inget").contains("3");

        staff.run("broadcast", "send", id, "--count", "3");
        LoopbackTwilio.Sent first = twilio.await(s -> s.body().startsWith(BROADCAST), Duration.ofSeconds(90));
        FakePhone quick = List.of(ali, vera, noor).stream()
                .filter(p -> p.number().equals(first.to()))
                .findFirst()
                .orElseThrow();
        int before = twilio.textsTo(quick.number()).size();
        quick.text("när har ni öppet imorgon");
        Waiting.untilTrue(
                Town.SOON, () -> twilio.textsTo(quick.number()).size() > before, () -> "no reply: " + twilio.ledger());
        Waiting.untilTrue(Town.SOON, () -> town.sent(BROADCAST) == 3, () -> "sent: " + twilio.ledger());
        assertThat(lastAnswerTo(quick)).isLessThan(lastOfTheBroadcast());
    }

    @Test
    @Order(6)
    void whoWantsAHumanGetsOneAndTheBotIsSilentUntilReleased() {
        int alerts = twilio.textsTo(SARAS_PHONE).size();
        vera.text("vill prata med en människa");
        town.awaitText(vera, "personal");
        Waiting.untilTrue(
                Town.SOON, () -> twilio.textsTo(SARAS_PHONE).size() > alerts, () -> "no alert: " + twilio.ledger());
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
        town.awaitText(vera, "jag läste det du skrev");
        int before = twilio.textsTo(vera.number()).size();
        vera.text("på torsdag. när har ni öppet då");
        Waiting.untilTrue(
                Town.SOON,
                () -> staff.run("conversation", "show", veraId).contains("på torsdag. när"),
                () -> "what Vera wrote is read before she is left to the bot");
        staff.run("conversation", "release", veraId);
        vera.text("var ligger ni");
        town.awaitText(vera, "Exempelgatan 12, Ronneby");
        assertThat(twilio.textsTo(vera.number())
                        .subList(before, twilio.textsTo(vera.number()).size()))
                .noneMatch(t -> t.contains("öppet") && t.contains("torsdag"));
    }

    @Test
    @Order(7)
    void stoppHoldsAndStartBringsBack() {
        noor.text("STOPP");
        town.awaitText(noor, "inga fler", "START");
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
        town.awaitText(noor, "Nu får du meddelanden igen");
    }

    @Test
    @Order(8)
    void afterAPowerCutNothingIsForgottenLostOrDoubled() {
        List<LoopbackTwilio.Sent> before = twilio.ledger();
        town.bot.killEverything();
        town.bot.start(MONDAY.plus(Duration.ofHours(73)));

        assertThat(staff.run("appointment", "list", "--centre", "ronneby", "--from", "2026-11-26"))
                .contains("Ali")
                .contains("JA");
        assertThat(staff.run("event", "list", "--centre", "ronneby")).contains("CV-verkstad");
        town.asks(unknown, "när öppnar ni imorgon", "Ronneby");
        assertThat(twilio.ledger().subList(0, before.size())).isEqualTo(before);
        assertThat(twilio.ledger().subList(before.size(), twilio.ledger().size()))
                .allSatisfy(s -> assertThat(s.to()).isEqualTo(unknown.number()));
    }

    @Test
    @Order(9)
    void aCopyRestoredElsewhereGoesOnAndSaysNothingTwice() throws IOException {
        new RestoredTown(town).goesOn(MONDAY.plus(Duration.ofHours(74)), unknown);
    }

    private int lastAnswerTo(FakePhone phone) {
        return last(s -> s.to().equals(phone.number()) && !s.body().startsWith(BROADCAST));
    }

    private int lastOfTheBroadcast() {
        return last(s -> s.body().startsWith(BROADCAST));
    }

    private int last(Predicate<LoopbackTwilio.Sent> fits) {
        List<LoopbackTwilio.Sent> ledger = twilio.ledger();
        int last = -1;
        for (int i = 0; i < ledger.size(); i++) {
            last = fits.test(ledger.get(i)) ? i : last;
        }
        return last;
    }
}
