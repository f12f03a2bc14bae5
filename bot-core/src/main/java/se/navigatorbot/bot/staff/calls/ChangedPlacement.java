package se.navigatorbot.bot.staff.calls;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.PlacementChange;
import se.navigatorbot.bot.staffapi.PlacementsApi.Terms;

/** A placement as it will be when it is changed, to be read like a new one. */
final class ChangedPlacement {

    private ChangedPlacement() {}

    static NewPlacement of(Placement before, PlacementChange change) {
        return new NewPlacement(
                before.employer(),
                or(change.title(), before.title()),
                before.municipality(),
                before.branch(),
                before.centre(),
                or(change.places(), before.places()),
                or(change.hours(), before.hours()),
                or(change.demands(), before.demands()),
                orNone(change.start(), before.start()),
                orNone(change.applyBy(), before.applyBy()),
                terms(TermsRows.of(before), change));
    }

    private static Terms terms(Terms before, PlacementChange change) {
        return new Terms(
                before.kind(),
                orNone(change.tasks(), before.tasks()),
                orNone(change.address(), before.address()),
                orNone(change.locality(), before.locality()),
                before.country(),
                orNone(change.end(), before.end()),
                orNone(change.hoursAWeek(), before.hoursAWeek()),
                orNone(change.begins(), before.begins()),
                before.shifts(),
                before.adaptations(),
                before.requires(),
                orNone(change.bus(), before.bus()),
                orNone(change.supervisor(), before.supervisor()),
                before.direct(),
                before.visible(),
                before.source());
    }

    private static <T> T or(@Nullable T changed, T before) {
        return Optional.ofNullable(changed).orElse(before);
    }

    private static <T> @Nullable T orNone(@Nullable T changed, @Nullable T before) {
        return changed == null ? before : changed;
    }
}
