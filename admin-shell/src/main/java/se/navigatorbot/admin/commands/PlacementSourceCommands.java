package se.navigatorbot.admin.commands;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.fault.BadInput;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.JobAdsApi;
import se.navigatorbot.bot.staffapi.JobAdsApi.JobAdRow;
import se.navigatorbot.bot.staffapi.JobAdsApi.Pick;
import se.navigatorbot.bot.staffapi.PlacementImportsApi;
import se.navigatorbot.bot.staffapi.PlacementImportsApi.Imported;
import se.navigatorbot.bot.staffapi.PlacementImportsApi.NewImport;
import se.navigatorbot.bot.staffapi.PlacementImportsApi.RowFault;
import se.navigatorbot.bot.staffapi.PlacementsApi;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementWritten;

/** Where placements come from and where they are put up. */
final class PlacementSourceCommands {

    private static final String GROUP = "Praktik";

    private static final List<Column<RowFault>> FAULTS = List.of(
            new Column<>("Rad", "row", RowFault::row),
            new Column<>("Fält", "field", RowFault::field),
            new Column<>("Fel", "reason", RowFault::reason));

    private static final List<Column<JobAdRow>> ADS = List.of(
            new Column<>("ID", "id", JobAdRow::id),
            new Column<>("Annons", "headline", JobAdRow::headline),
            new Column<>("Arbetsgivare", "employer", JobAdRow::employer),
            new Column<>("Område", "field", JobAdRow::field),
            new Column<>("Sök senast", "apply_by", JobAdRow::applyBy));

    private final Server server;
    private final Screen screen;

    PlacementSourceCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "placement import",
            group = GROUP,
            description = "Läser in platser från en CSV-fil. Utan --take visas bara vad som är fel.",
            help = "placement import platser.csv --take good")
    void read(
            @Argument(index = 0, description = "filen") String file,
            @Option(longName = "take", description = "good: de rader som är rätt; all: alla eller inga") String take,
            @Option(longName = "centre", description = "centrum som har hand om dem; annars det egna") String centre) {
        Imported imported = server.call(PlacementImportsApi.class)
                .read(new NewImport(bytes(file), Given.orNull(take), Given.orNull(centre)));
        if (!imported.leftOut().isEmpty()) {
            screen.say("Läses inte: " + String.join(", ", imported.leftOut()) + ".");
        }
        screen.rows(imported.faults(), FAULTS, "Inga fel.");
        imported.warnings().forEach(warning -> screen.say("Obs, rad " + warning.row() + ": " + warning.reason()));
        screen.say(imported.good() + " rader är rätt, " + imported.faults().size() + " fel. Inlagda: "
                + imported.taken().size() + ".");
    }

    @Command(
            name = "placement texts",
            group = GROUP,
            description = "En plats som sms, för chatt och som affisch, med QR-kod till samtalet.",
            help = "placement texts lager-1 --qr affisch.svg")
    void texts(
            @Argument(index = 0, description = "ID på platsen") String id,
            @Option(longName = "qr", description = "ny fil för QR-koden (SVG)") String qr) {
        PlacementWritten written = server.call(PlacementsApi.class).texts(id);
        String file = Given.orNull(qr);
        if (file != null && written.code().isEmpty()) {
            throw new BadInput("Servern har ingen publik adress (navigator.public-url), så det finns ingen QR-kod.");
        }
        if (file != null) {
            NewFile.write(Path.of(file), written.code());
            screen.say("QR-koden är sparad i " + file + ".");
        }
        Map<String, @Nullable Object> parts = new LinkedHashMap<>();
        parts.put("Sms", written.sms());
        parts.put("Chatt", written.chat());
        parts.put("Affisch", written.poster().replace("\n", " / "));
        parts.put("Länk", written.link());
        screen.card(parts, written);
    }

    @Command(
            name = "jobad list",
            group = GROUP,
            description = "Arbetsförmedlingens annonser i en kommun, att välja bland.",
            help = "jobad list --municipality ronneby --words kock")
    void ads(
            @Option(longName = "municipality", description = "kommun; annars det egna centrumets") String municipality,
            @Option(longName = "words", description = "ord att söka efter i dem") String words) {
        screen.rows(
                server.call(JobAdsApi.class).list(Given.orNull(municipality), Given.orNull(words)),
                ADS,
                "Inga annonser.");
    }

    @Command(
            name = "jobad pick",
            group = GROUP,
            description = "Gör en annons till en plats. De som följer branschen och orten får besked.",
            help = "jobad pick 29001 --branch restaurang")
    void pick(
            @Argument(index = 0, description = "annonsens ID") String id,
            @Option(longName = "branch", description = "bransch; annars annonsens område") String branch,
            @Option(longName = "centre", description = "centrum som har hand om den; annars det egna") String centre) {
        PlacementAdded added =
                server.call(JobAdsApi.class).pick(id, new Pick(Given.orNull(branch), Given.orNull(centre)));
        screen.did(
                "Ny plats " + added.placement().id() + ": " + added.placement().title() + " hos "
                        + added.placement().employer() + ". " + added.told() + " som följer den får besked."
                        + added.warned(),
                added);
    }

    private static byte[] bytes(String file) {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException e) {
            throw new BadInput("Filen " + file + " går inte att läsa. Inget är gjort.");
        }
    }
}
