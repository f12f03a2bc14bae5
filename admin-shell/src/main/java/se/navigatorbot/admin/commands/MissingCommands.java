package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.MissingApi;
import se.navigatorbot.bot.staffapi.MissingApi.Look;
import se.navigatorbot.bot.staffapi.MissingApi.Missing;
import se.navigatorbot.bot.staffapi.MissingApi.NotDone;

/** Writes down what an older house left out: time in programmes, and doubles that still count. */
final class MissingCommands {

    private static final List<Column<NotDone>> NOT = List.of(
            new Column<>("Deltagare", "person", NotDone::person),
            new Column<>("Program", "programme", NotDone::programme),
            new Column<>("Varför inte", "sentence", NotDone::sentence));

    private final Server server;
    private final Screen screen;

    MissingCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "programme missing",
            group = "Vägen vidare",
            description = "Skriver in dem som enligt kortet är med i ett program men inte räknas, och slutar räkna"
                    + " dubbletter som släppts. Sparade månader ändras inte.",
            help = "programme missing --dry-run   sedan   programme missing --from 2026-11-01 --count 42")
    void missing(
            @Option(longName = "from", description = "första dagen som skrivs in; annars i dag") @Nullable
                    LocalDate from,
            @Option(longName = "dry-run", description = "visa bara vad som skulle hända") boolean dry,
            @Option(longName = "count", description = "antalet som visades") @Nullable Integer count) {
        Missing seen = all(true, from);
        if (dry) {
            screen.rows(seen.not(), NOT, "");
            screen.did(told(seen) + " Inget är ändrat.", seen);
            return;
        }
        confirm(seen.enrolled() + seen.doubles(), count);
        Missing done = all(false, from);
        screen.rows(done.not(), NOT, "");
        screen.did(told(done) + " Klart.", done);
    }

    private Missing all(boolean dry, @Nullable LocalDate from) {
        MissingApi api = server.call(MissingApi.class);
        List<NotDone> not = new ArrayList<>();
        int enrolled = 0;
        int doubles = 0;
        String after = "";
        while (after != null) {
            Missing some = api.look(new Look(dry, from, after));
            not.addAll(some.not());
            enrolled += some.enrolled();
            doubles += some.doubles();
            after = some.next();
        }
        return new Missing(enrolled, doubles, not, null);
    }

    private static String told(Missing missing) {
        return "Tid i program: " + missing.enrolled() + ". Dubbletter: " + missing.doubles() + ". Går inte: "
                + missing.not().size() + ".";
    }

    private void confirm(int found, @Nullable Integer count) {
        if (found == 0) {
            throw new BadInput("Det saknas inget. Inget är ändrat.");
        }
        if (count == null && !screen.interactive()) {
            throw new BadInput("Det saknas --count " + found + ", antalet som visades. Inget är ändrat.");
        }
        String typed =
                count == null ? screen.ask("Skriv antalet som ska skrivas in: ").strip() : count.toString();
        if (!typed.equals(Integer.toString(found))) {
            throw new BadInput("Antalet stämmer inte: det är " + found + ". Inget är ändrat.");
        }
    }
}
