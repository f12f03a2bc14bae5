package se.navigatorbot.bot.handover;

import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import se.navigatorbot.bot.catalogue.Catalogue;

/** When a member of staff is at work, as everybody may know. */
public final class WhoIsThere {

    private final Presence presence;
    private final Supplier<Catalogue> catalogue;

    WhoIsThere(Presence presence, Supplier<Catalogue> catalogue) {
        this.presence = presence;
        this.catalogue = catalogue;
    }

    public boolean now(Colleague who, LocalDateTime at) {
        return presence.there(who, at, catalogue.get());
    }

    /** When they next come; empty when that is not to be seen. */
    public Optional<LocalDateTime> next(Colleague who, LocalDateTime after) {
        return presence.next(who, after, catalogue.get());
    }
}
