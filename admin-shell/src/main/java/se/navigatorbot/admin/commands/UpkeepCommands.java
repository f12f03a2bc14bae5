package se.navigatorbot.admin.commands;

import java.util.List;
import org.springframework.shell.core.command.annotation.Argument;
import org.springframework.shell.core.command.annotation.Command;
import org.springframework.shell.core.command.annotation.Option;
import se.navigatorbot.admin.screen.Screen;
import se.navigatorbot.admin.server.Server;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantCard;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.staffapi.UpkeepApi.Choices;
import se.navigatorbot.bot.staffapi.UpkeepApi.MergeInto;

/** Keeping participants in order. */
final class UpkeepCommands {

    private static final String GROUP = "Deltagare";

    private final Server server;
    private final Screen screen;

    UpkeepCommands(Server server, Screen screen) {
        this.server = server;
        this.screen = screen;
    }

    @Command(
            name = "participant subjects",
            group = GROUP,
            description = "Antecknar ett ja eller nej som deltagaren gett på plats. Ett STOPP står kvar.",
            help = "participant subjects 7-k3f… --yes aktiviteter --no praktik")
    void subjects(
            @Argument(index = 0, description = "deltagarens ID") String id,
            @Option(longName = "yes", description = "ämnen med ja, med komma emellan") List<String> yes,
            @Option(longName = "no", description = "ämnen med nej, med komma emellan") List<String> no) {
        ParticipantCard card = server.call(UpkeepApi.class).subjects(id, new Choices(yes, no));
        screen.did(
                card.firstName() + ": " + String.join(", ", card.wishes())
                        + (card.stopped() ? ". Har sagt STOPP, så inget skickas förrän START." : "."),
                card);
    }

    @Command(
            name = "participant merge",
            group = GROUP,
            description = "För samman en dubblett med den som ska finnas kvar. Nummer och val följer med.",
            help = "participant merge 9-dubblett… --into 7-k3f…")
    void merge(
            @Argument(index = 0, description = "dubblettens ID") String twin,
            @Option(longName = "into", required = true, description = "ID på den som ska finnas kvar") String into,
            @Option(longName = "reason", description = "varför, vid skyddade uppgifter") String reason) {
        ParticipantCard card = server.call(UpkeepApi.class).merge(twin, new MergeInto(into, Given.orNull(reason)));
        screen.did("Sammanförda: det som skrivs härifrån hamnar hos " + card.firstName() + " " + card.id() + ".", card);
    }
}
