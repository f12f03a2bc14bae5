package se.navigatorbot.bot.broadcasts;

import java.util.UUID;
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

    Trying(Broadcasting broadcasting, StaffAccounts accounts, People people, Turns turns) {
        this.broadcasting = broadcasting;
        this.accounts = accounts;
        this.people = people;
        this.turns = turns;
    }

    /** @throws Refused when that phone is not known */
    public void send(Caller caller, String id) {
        Broadcast draft = broadcasting.found(caller, id);
        Address phone = accounts.find(caller.user())
                .map(account -> account.dutyPhone())
                .orElseThrow(() -> Refused.badValue("Din telefon är inte känd. Skriv staff duty " + caller.user()
                        + " --phone och numret. Inget är skickat."));
        String text = draft.wanted().text().replace(ItemDraft.NAME, caller.firstName());
        turns.submit(people.idFor(phone), "try:" + UUID.randomUUID(), new TryText(phone, "Prov: " + text));
    }
}
