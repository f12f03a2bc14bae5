package se.navigatorbot.bot.broadcasts;

import java.util.Comparator;
import java.util.UUID;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;

/** Sends a draft to the phone of the one who asks, and to nobody else. */
public final class Trying {

    private final Broadcasting broadcasting;
    private final StaffAccounts accounts;
    private final People people;
    private final Turns turns;
    private final ItemDraft drafts;

    Trying(Broadcasting broadcasting, StaffAccounts accounts, People people, Turns turns, ItemDraft drafts) {
        this.broadcasting = broadcasting;
        this.accounts = accounts;
        this.people = people;
        this.turns = turns;
        this.drafts = drafts;
    }

    /** @throws Refused when that phone is not known */
    public void send(Caller caller, String id) {
        Broadcast draft = broadcasting.found(caller, id);
        Address phone = accounts.find(caller.user())
                .map(account -> account.dutyPhone())
                .orElseThrow(() -> Refused.badValue("Din telefon är inte känd. Skriv staff duty " + caller.user()
                        + " --phone och numret. Inget är skickat."));
        String text = drafts.text(draft.wanted(), reader(caller, draft.wanted()));
        turns.submit(people.idFor(phone), "try:" + UUID.randomUUID(), new TryText(phone, "Prov: " + text));
    }

    /** Whoever asks, as one of those meant: it is signed as theirs will be. */
    private static Participant reader(Caller caller, Wanted wanted) {
        String centre = wanted.centres().stream().min(Comparator.naturalOrder()).orElse(null);
        return Participant.unheardOf(caller.user())
                .profile(profile -> profile.withFirstName(caller.firstName()).withHomeCentre(centre));
    }
}
