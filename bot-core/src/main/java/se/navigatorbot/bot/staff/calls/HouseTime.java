package se.navigatorbot.bot.staff.calls;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Business time on the clocks of the region. */
public final class HouseTime {

    private final InstantSource clock;
    private final ZoneId zone;

    HouseTime(InstantSource clock, ZoneId zone) {
        this.clock = clock;
        this.zone = zone;
    }

    public Instant instant() {
        return clock.instant();
    }

    ZonedDateTime zoned() {
        return clock.instant().atZone(zone);
    }

    public LocalDateTime now() {
        return local(clock.instant());
    }

    ZoneId zone() {
        return zone;
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, zone);
    }

    @Nullable
    LocalDateTime localOrNull(@Nullable Instant at) {
        return at == null ? null : local(at);
    }

    Instant at(LocalDateTime local) {
        return local.atZone(zone).toInstant();
    }
}
