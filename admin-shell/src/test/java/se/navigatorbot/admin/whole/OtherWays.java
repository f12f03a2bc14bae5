package se.navigatorbot.admin.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.LoopbackTelegram.Sent;
import se.navigatorbot.channels.fakes.Waiting;

/**
 * What was promised to people on the web, kept to two by text message and one on Telegram, on the Monday after the invented
 * week: a place that falls free, a visit that is called off, a meeting that is taken back, late and missed.
 */
final class OtherWays {

    /** The moment that the week's Sunday evening is turned to. */
    private static final Instant MONDAY = Instant.parse("2026-11-30T09:05:00Z");

    private static final long CILLA = 77011;
    private static final String VISIT = "Besök på varvet";
    private static final String SARA = "+46701740616";

    private final Town town;
    private final FakePhone asa;
    private final FakePhone bo;

    OtherWays(Town town) {
        this.town = town;
        this.asa = town.phone("+46701740631");
        this.bo = town.phone("+46701740632");
    }

    /** From Sunday evening on. */
    void live() {
        town.turn("PT14H");
        town.telegram.writtenAt(MONDAY);
        String event = idOf("event", "add", "--kind", "study_visit", "--title", VISIT, "--centre", "ronneby")
                .with("--place", "Varvet", "--start", "2026-12-03T13:00", "--minutes", "60", "--seats", "1");
        String person = town.registered("Åsa", asa, "tider,aktiviteter", "bygg");
        aPlaceFallsFree();
        assertThat(town.staff.run("event", "cancel", event)).contains("2 anmälda");
        town.awaitText(bo, "Inställt: " + VISIT);
        awaitCilla("Inställt: " + VISIT);

        String meeting = idOf("appointment", "book", "--person", person, "--coach", "sara")
                .with("--start", "2026-11-30T15:00", "--minutes", "30");
        town.awaitText(asa, "Tid med Sara", "kl 15");
        town.asks(asa, "kan inte komma", "avbokat");
        town.asks(asa, "ångra", "gäller igen");
        town.asks(asa, "blir 10 min sen", "Tack för att du säger till");
        Waiting.untilTrue(
                Town.SOON,
                () -> town.twilio.textsTo(SARA).stream().anyMatch(text -> text.contains("10 minuter sen")),
                () -> "Sara was told " + town.twilio.textsTo(SARA));
        town.turn("PT5H30M");
        town.staff.run("appointment", "outcome", "--person", person, "--id", meeting, "--missed");
        town.awaitText(asa, "Vi missade varandra");

        once(town.twilio.textsTo(bo.number()), "Inställt");
        once(texts(), "Inställt");
        once(texts(), "Ledig plats");
        once(town.twilio.textsTo(asa.number()), "Vi missade varandra");
        assertThat(town.twilio.textsTo(asa.number())).noneMatch(text -> text.contains("Inställt"));
    }

    private void aPlaceFallsFree() {
        town.asks(asa, "anmäl mig till studiebesöket", "Du är anmäld till " + VISIT);
        town.telegram.say(CILLA, "när har ni öppet på fredag");
        awaitCilla("4 december");
        town.telegram.say(CILLA, "ronneby");
        awaitCilla("Navigatorcentrum Ronneby");
        town.telegram.say(CILLA, "anmäl mig till studiebesöket");
        awaitCilla("väntelistan? Svara JA");
        town.telegram.say(CILLA, "ja");
        awaitCilla("Du står på väntelistan");
        town.asks(bo, "när har ni öppet på fredag", "4 december");
        town.asks(bo, "ronneby", "Navigatorcentrum Ronneby");
        town.asks(bo, "anmäl mig till studiebesöket", "väntelistan? Svara JA");
        town.asks(bo, "ja", "Du står på väntelistan");
        town.asks(asa, "avboka", "avanmäld från " + VISIT);
        awaitCilla("Ledig plats: " + VISIT);
        town.telegram.say(CILLA, "japp");
        awaitCilla("Du är anmäld till " + VISIT);
        assertThat(town.twilio.textsTo(bo.number())).noneMatch(text -> text.contains("Ledig plats"));
    }

    private static void once(List<String> texts, String words) {
        assertThat(texts).filteredOn(text -> text.contains(words)).hasSize(1);
    }

    private List<String> texts() {
        return town.telegram.sentTo(CILLA).stream().map(Sent::text).toList();
    }

    private void awaitCilla(String words) {
        town.telegram.await(sent -> sent.chat() == CILLA && sent.text().contains(words), Town.SOON);
    }

    private Asked idOf(String... words) {
        return more -> {
            List<String> all = new ArrayList<>(List.of(words));
            all.addAll(List.of(more));
            all.addAll(List.of("--output", "json"));
            return Town.found(town.staff.run(all.toArray(String[]::new)), "(?<=\"id\":\")[^\"]+");
        };
    }

    /** A command that is told in two lines. */
    private interface Asked {
        String with(String... more);
    }
}
