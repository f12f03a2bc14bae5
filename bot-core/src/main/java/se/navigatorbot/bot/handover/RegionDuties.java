package se.navigatorbot.bot.handover;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Duty;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.channels.Address;

/** Duty phones as the rosters of the region file have them, and the administrators behind them. */
public final class RegionDuties implements DutyRoster {

    private final Region region;
    private final AdministratorPhones administrators;
    private final BooleanSupplier rings;

    /**
     * @param rings whether texts can leave at this moment
     */
    public RegionDuties(Region region, AdministratorPhones administrators, BooleanSupplier rings) {
        this.region = region;
        this.administrators = administrators;
        this.rings = rings;
    }

    @Override
    public boolean rings() {
        return rings.getAsBoolean();
    }

    @Override
    public List<Address> onDuty(@Nullable String centre, LocalDateTime at) {
        if (!rings()) {
            return List.of();
        }
        return phones(region.centres().stream()
                .filter(candidate -> centre == null || candidate.id().equals(centre))
                .flatMap(candidate -> candidate.duties().stream())
                .filter(duty -> duty.covers(at)));
    }

    @Override
    public Optional<LocalDateTime> nextDuty(@Nullable String centre, LocalDateTime after) {
        return region.centres().stream()
                .map(Centre::id)
                .filter(id -> centre == null || id.equals(centre))
                .flatMap(id -> region.nextDuty(id, after).stream())
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<Address> everybody() {
        List<Address> rosters = phones(region.centres().stream().flatMap(centre -> centre.duties().stream()));
        return Stream.concat(rosters.stream(), administrators.phones().stream())
                .distinct()
                .toList();
    }

    private static List<Address> phones(Stream<Duty> duties) {
        return duties.map(duty -> Address.sms(duty.phone().e164())).distinct().toList();
    }
}
