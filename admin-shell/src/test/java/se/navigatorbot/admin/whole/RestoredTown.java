package se.navigatorbot.admin.whole;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.LoopbackTwilio;

/** A copy of the whole store, taken from the running bot and restored into an empty one. */
final class RestoredTown {

    private final Town town;
    private final Path old;
    private final Path fresh;
    private final Path copy;

    RestoredTown(Town town) {
        this.town = town;
        this.old = town.bot.data();
        this.fresh = old.resolveSibling("restored");
        this.copy = old.resolveSibling("copy");
    }

    /** Everything known is there, nobody gets anything twice, and whoever writes is answered. */
    void goesOn(Instant businessTime, FakePhone somebody) throws IOException {
        town.staff.run("backup", copy.toString());
        town.bot.killEverything();
        List<LoopbackTwilio.Sent> before = town.twilio.ledger();

        refusesTheOldStore();
        restore();
        town.bot.start(businessTime);
        town.staff.run(
                "login",
                "--server",
                town.bot.url(),
                "--user",
                "admin",
                "--password-file",
                old.resolve("initial-admin").toString());

        assertThat(town.staff.run("appointment", "list", "--centre", "ronneby", "--from", "2026-11-26"))
                .contains("Ali")
                .contains("JA");
        assertThat(town.staff.run("event", "list", "--centre", "ronneby")).contains("CV-verkstad");
        town.asks(somebody, "var ligger ni", "Exempelgatan 12, Ronneby");
        List<LoopbackTwilio.Sent> all = town.twilio.ledger();
        assertThat(all.subList(0, before.size())).isEqualTo(before);
        assertThat(all.subList(before.size(), all.size()))
                .extracting(LoopbackTwilio.Sent::to)
                .as("known from before, and told nothing anew")
                .containsOnly(somebody.number());
    }

    private void refusesTheOldStore() {
        Shell.Said refused = town.bot.restore(copy, old);

        assertThat(refused.exitCode()).isNotZero();
        assertThat(refused.text()).contains("The store is not empty");
    }

    private void restore() throws IOException {
        Files.createDirectory(fresh);
        Files.copy(old.resolve("key"), fresh.resolve("key"), StandardCopyOption.COPY_ATTRIBUTES);
        Shell.Said restored = town.bot.restore(copy, fresh);

        assertThat(restored.exitCode()).as(restored.text()).isZero();
        town.bot.moveTo(fresh);
    }
}
