package se.navigatorbot.bot.dialogue;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import se.navigatorbot.intents.Intent;

/** What a wish is called where it is offered in a few words. */
public final class WishLabels {

    private static final Map<Intent, String> LABELS = Map.ofEntries(
            entry(Intent.OPENING_HOURS, "Öppettider"),
            entry(Intent.LOCATION, "Hitta hit"),
            entry(Intent.ABOUT_SERVICE, "Vad ni gör"),
            entry(Intent.EVENT_SEARCH, "Aktiviteter"),
            entry(Intent.EVENT_SIGNUP, "Anmäla mig"),
            entry(Intent.EVENT_CANCEL, "Avanmäla mig"),
            entry(Intent.APPOINTMENT_QUERY, "Min tid"),
            entry(Intent.APPOINTMENT_BOOK, "Boka ny tid"),
            entry(Intent.APPOINTMENT_CANCEL, "Avboka min tid"),
            entry(Intent.APPOINTMENT_REBOOK, "Byta tid"),
            entry(Intent.RUNNING_LATE, "Jag blir sen"),
            entry(Intent.PLACEMENT_SEARCH, "Praktik och jobb"),
            entry(Intent.PLACEMENT_ALERTS, "Tips om praktik"),
            entry(Intent.STUDY_GUIDANCE, "Studier"),
            entry(Intent.JOB_SEEKING_HELP, "Hjälp att söka jobb"),
            entry(Intent.ECONOMY_SUPPORT, "Pengar"),
            entry(Intent.MY_COACH, "Min coach"),
            entry(Intent.HUMAN, "Prata med någon"),
            entry(Intent.CHANGE_PROFILE, "Ändra uppgifter"),
            entry(Intent.PLACEMENT_INTEREST, "En viss plats"),
            entry(Intent.PLACEMENT_ABSENCE, "Borta från praktiken"),
            entry(Intent.OUTCOME_REPORT, "Berätta hur det gått"),
            entry(Intent.ADAPTATION_NEED, "Anpassning"),
            entry(Intent.LANGUAGE, "Annat språk"),
            entry(Intent.BOT_IDENTITY, "Vem du är"),
            entry(Intent.MENU, "Vad du kan"),
            entry(Intent.EMPLOYER_OFFER, "Jag är arbetsgivare"),
            entry(Intent.PRIVACY_ACCESS, "Vad ni vet om mig"),
            entry(Intent.PRIVACY_ERASE, "Radera det om mig"),
            entry(Intent.OPT_OUT, "Sluta skicka"),
            entry(Intent.OPT_IN, "Börja skicka igen"),
            entry(Intent.WRONG_NUMBER, "Fel nummer"),
            entry(Intent.COMPLAINT, "Klaga på något"));

    private WishLabels() {}

    /** In Swedish; empty for what nobody is offered. */
    public static Optional<String> of(Intent wish) {
        return Optional.ofNullable(LABELS.get(wish));
    }
}
