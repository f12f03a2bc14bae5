package se.navigatorbot.admin.commands;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Column;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.EmployersApi;
import se.navigatorbot.bot.staffapi.EmployersApi.EmployerRow;
import se.navigatorbot.bot.staffapi.EmployersApi.NewEmployer;
import se.navigatorbot.bot.staffapi.EmployersApi.OfferRow;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementAdded;

/** Employers, and what they offer. */
final class EmployerCommands {

    private static final String GROUP = "Praktik";

    private static final List<Column<EmployerRow>> EMPLOYERS = List.of(
            new Column<>("ID", "id", EmployerRow::id),
            new Column<>("Namn", "name", EmployerRow::name),
            new Column<>("Ort", "municipality", EmployerRow::municipality),
            new Column<>("Kontakt", "contact", EmployerRow::contact),
            new Column<>("Telefon", "phone", EmployerRow::phone),
            new Column<>("E-post", "mail", EmployerRow::mail),
            new Column<>("Platser", "places", EmployerRow::places),
            new Column<>("Utbildning", "education", EmployerRow::education),
            new Column<>("Anteckning", "note", EmployerRow::note));

    private static final List<Column<OfferRow>> OFFERS = List.of(
            new Column<>("ID", "person", OfferRow::person),
            new Column<>("När", "at", OfferRow::at),
            new Column<>("Telefon", "phone", OfferRow::phone),
            new Column<>("Bransch", "branch", OfferRow::branch),
            new Column<>("Ort", "municipality", OfferRow::municipality),
            new Column<>("Text", "words", OfferRow::words),
            new Column<>("Obs", "warnings", offer -> String.join(" ", offer.warnings())));

    private final Server server;
    private final Screen screen;

    EmployerCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "employer list",
            group = GROUP,
            description = "Visar arbetsgivarna i registret.",
            help = "employer list")
    void list() {
        screen.rows(server.call(EmployersApi.class).list(), EMPLOYERS, "Inga arbetsgivare.");
    }

    @Command(
            name = "employer add",
            group = GROUP,
            description = "Lägger till en arbetsgivare i registret.",
            help = "employer add --name \"Hemtjänsten\" --municipality ronneby --contact Eva --phone 0457-000000")
    void add(
            @Option(longName = "name", required = true, description = "arbetsgivarens namn") String name,
            @Option(longName = "municipality", description = "kommun") String municipality,
            @Option(longName = "contact", description = "förnamn på den man talar med") String contact,
            @Option(longName = "phone", description = "telefon") String phone,
            @Option(longName = "mail", description = "e-post") String mail,
            @Option(longName = "note", description = "anteckning om arbetsgivaren, aldrig om en deltagare") String note,
            @Option(longName = "education", description = "utbildning vars lärlingar den tar emot") String education) {
        EmployerRow added = server.call(EmployersApi.class)
                .add(new NewEmployer(
                        name,
                        Given.orNull(municipality),
                        Given.orNull(contact),
                        Given.orNull(phone),
                        Given.orNull(mail),
                        Given.orNull(note),
                        Given.orNull(education)));
        screen.did("I registret: " + added.name() + " (" + added.id() + ").", added);
    }

    @Command(
            name = "employer drop",
            group = GROUP,
            description = "Tar bort en arbetsgivare ur registret. Platserna finns kvar.",
            help = "employer drop hemtjans-1")
    void drop(@Argument(index = 0, description = "ID på arbetsgivaren") String id) {
        server.call(EmployersApi.class).drop(id);
        screen.say("Borttagen ur registret: " + id + ".");
    }

    @Command(
            name = "employer offers",
            group = GROUP,
            description = "Visar vad arbetsgivare har skrivit till boten och ingen har tagit hand om.",
            help = "employer offers")
    void offers() {
        screen.rows(server.call(EmployersApi.class).offers(), OFFERS, "Inga erbjudanden väntar.");
    }

    @Command(
            name = "employer place",
            group = GROUP,
            description = "Gör en plats av ett erbjudande. Bransch och ort kommer från texten om de inte anges.",
            help = "employer place 7-k3f… --employer \"Hemtjänsten\" --title \"Vårdbiträde\"")
    void place(
            @Argument(index = 0, description = "ID på erbjudandet") String person,
            @Option(longName = "employer", required = true, description = "arbetsgivare") String employer,
            @Option(longName = "title", required = true, description = "vad man gör där") String title,
            @Option(longName = "municipality", description = "kommun; annars textens") String municipality,
            @Option(longName = "branch", description = "bransch; annars textens") String branch,
            @Option(longName = "centre", description = "centrum som har hand om den; annars det egna") String centre,
            @Option(longName = "places", description = "antal platser; annars 1") @Nullable Integer places,
            @Option(longName = "hours", description = "arbetstider i ord") String hours,
            @Option(longName = "demands", description = "krav i ord") String demands,
            @Option(longName = "start", description = "första dagen") @Nullable LocalDate start,
            @Option(longName = "apply-by", description = "sök senast") @Nullable LocalDate applyBy) {
        PlacementAdded added = server.call(EmployersApi.class)
                .place(
                        person,
                        new NewPlacement(
                                employer,
                                title,
                                Given.orNull(municipality),
                                branch,
                                Given.orNull(centre),
                                places,
                                Given.orNull(hours),
                                Given.orNull(demands),
                                start,
                                applyBy));
        screen.did(
                "Ny plats " + added.placement().id() + " hos "
                        + added.placement().employer() + ". " + added.told()
                        + " som följer den får besked. Svara arbetsgivaren i samtalet." + added.warned(),
                added);
    }
}
