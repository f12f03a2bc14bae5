package se.navigatorbot.admin.whole;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.admin.whole.Town.found;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.Waiting;

/** The power goes in the middle of a broadcast. */
class BroadcastCutIT {

    private static final Instant TUESDAY = Instant.parse("2026-11-24T09:00:00Z");
    private static final Duration LONG = Duration.ofSeconds(180);
    private static final String WORDS = "Fika på torsdag kl 13.";
    private static final int GUESTS = 30;

    private final Town town = new Town();

    @TempDir
    Path folder;

    @AfterEach
    void close() {
        town.close();
    }

    @Test
    void whoHadItDoesNotGetItAgainAndTheOthersDo() throws IOException {
        town.bot.set("navigator.sms.twilio.rate-per-second", "10");
        town.open(TUESDAY, "+46701740999");
        List<FakePhone> guests = guests();
        String id = found(
                town.staff.run(
                        "broadcast", "preview", "--text", WORDS, "--subject", "aktiviteter", "--centre", "ronneby"),
                "(?<=Utkast    )\\S+");
        town.staff.run("broadcast", "send", id, "--count", Integer.toString(GUESTS));
        Waiting.untilTrue(LONG, () -> town.sent(WORDS) >= GUESTS / 3, () -> town.sent(WORDS) + " have left");

        town.bot.killEverything();
        long before = town.sent(WORDS);
        town.bot.start(TUESDAY.plus(Duration.ofHours(1)));
        Waiting.untilTrue(
                LONG,
                () -> town.staff.run("broadcast", "status", id).contains(", 0 väntar"),
                () -> town.staff.run("broadcast", "status", id));

        assertThat(before).isLessThan(GUESTS);
        assertThat(guests).allSatisfy(guest -> assertThat(times(guest)).isLessThanOrEqualTo(1));
        long without = guests.stream().filter(guest -> times(guest) == 0).count();
        long unsure =
                town.staff.run("outbox", "failed", "--output", "csv").lines().count() - 1;
        assertThat(without).as("those whom nobody told are told of").isLessThanOrEqualTo(unsure);
    }

    private long times(FakePhone guest) {
        return town.twilio.textsTo(guest.number()).stream()
                .filter(text -> text.startsWith(WORDS))
                .count();
    }

    private List<FakePhone> guests() throws IOException {
        List<FakePhone> guests = new ArrayList<>();
        StringBuilder file = new StringBuilder("Namn;Mobil;Ämnen\n");
        for (int i = 0; i < GUESTS; i++) {
            guests.add(town.phone("+467017406" + (30 + i)));
            file.append("Gäst;").append(guests.get(i).number()).append(";aktiviteter\n");
        }
        Path list = Files.writeString(folder.resolve("gäster.csv"), file);
        town.staff.run(
                "participant", "import", list.toString(), "--centre", "ronneby", "--ask", "--count", "" + GUESTS);
        for (FakePhone guest : guests) {
            town.awaitText(guest, "Svara JA");
            town.asks(guest, "ja", "Tack");
        }
        return guests;
    }
}
