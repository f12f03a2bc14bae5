package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;

/** Centres and municipalities as staff name them, and which of them a caller may touch. */
final class Places {

    private final Region region;

    Places(Region region) {
        this.region = region;
    }

    Region region() {
        return region;
    }

    /** The id of a centre, given as id or town in any case. */
    String centre(String named) {
        return found(named).id();
    }

    /** A centre, given as id or town in any case. */
    Centre found(String named) {
        String wanted = named.strip().toLowerCase(Locale.ROOT);
        return region.centres().stream()
                .filter(centre -> centre.id().equals(wanted)
                        || centre.town().toLowerCase(Locale.ROOT).equals(wanted))
                .findFirst()
                .orElseThrow(() -> Refused.badValue("Centrumet finns inte. Välj bland: "
                        + String.join(
                                ", ", region.centres().stream().map(Centre::id).toList()) + "."));
    }

    /** The id of a municipality, given as id or name in any case. */
    String municipality(String named) {
        String wanted = named.strip().toLowerCase(Locale.ROOT);
        return region.municipalities().stream()
                .filter(place -> place.id().equals(wanted)
                        || place.name().toLowerCase(Locale.ROOT).equals(wanted))
                .map(Municipality::id)
                .findFirst()
                .orElseThrow(() ->
                        Refused.badValue("Kommunen " + named.strip() + " finns inte i regionen. Inget är ändrat."));
    }

    /** The centre to change something at: the one given, else the only own one. */
    Centre toChange(Caller caller, @Nullable String given) {
        Optional<String> named = Given.optional(given);
        if (named.isEmpty() && caller.centres().size() != 1) {
            throw Refused.badValue("Ange vilket centrum det gäller. Inget är gjort.");
        }
        Centre centre = found(named.orElseGet(() -> caller.centres().iterator().next()));
        if (!caller.belongsTo(centre.id())) {
            throw Refused.notAllowed("Du arbetar inte på centrumet i " + centre.town() + ". Inget är ändrat.");
        }
        return centre;
    }

    /** The centres to read of: the one given, else the own ones, or all for an administrator. */
    List<String> toRead(Caller caller, @Nullable String given) {
        Optional<String> named = Given.optional(given);
        if (named.isPresent()) {
            return List.of(centre(named.get()));
        }
        return region.centres().stream()
                .map(Centre::id)
                .filter(caller::belongsTo)
                .toList();
    }
}
