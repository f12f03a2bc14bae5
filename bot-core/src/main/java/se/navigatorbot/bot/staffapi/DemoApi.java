package se.navigatorbot.bot.staffapi;

import java.time.Duration;
import java.time.Instant;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.service.annotation.HttpExchange;
import org.springframework.web.service.annotation.PostExchange;

/** Turning time on in a demonstration. */
@HttpExchange("/api/demo")
public interface DemoApi {

    /** Refused unless {@code navigator.clock} is set, the store is embedded and every provider is on this machine. */
    @PostExchange("/clock")
    ClockReading clock(@RequestBody Advance advance);

    /** Such as {@code PT24H}. */
    record Advance(Duration advance) {}

    /** Business time afterwards. */
    record ClockReading(Instant now) {}
}
