package se.navigatorbot.bot.handover;

import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.region.Duty;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.channels.Address;

/** Duty phones as the rosters of the region file have them. */
public final class RegionDuties implements DutyRoster {

    private final Region region;

    public RegionDuties(Region region) {
        this.region = region;
    }

    @Override
    public List<Address> onDuty(@Nullable String centre, LocalDateTime at) {
        return phones(region.centres().stream()
                .filter(candidate -> centre == null || candidate.id().equals(centre))
                .flatMap(candidate -> candidate.duties().stream())
                .filter(duty -> duty.covers(at)));
    }

    @Override
    public List<Address> everybody() {
        return phones(region.centres().stream().flatMap(centre -> centre.duties().stream()));
    }

    private static List<Address> phones(Stream<Duty> duties) {
        return duties.map(duty -> Address.sms(duty.phone().e164())).distinct().toList();
    }
}
