package se.navigatorbot.bot.staff.calls;

import java.time.Duration;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.DemoApi;
import se.navigatorbot.bot.time.BusinessClock;

/** Turning the time on. */
@StaffAddress
public class DemoCalls implements DemoApi {

    private static final Duration FURTHEST = Duration.ofDays(400);

    private final BusinessClock clock;
    private final Demonstration demonstration;

    DemoCalls(BusinessClock clock, Demonstration demonstration) {
        this.clock = clock;
        this.demonstration = demonstration;
    }

    @Override
    @Needs(Action.CLOCK_TURN)
    public ClockReading clock(Advance advance) {
        if (!demonstration.mayTurnTheClock()) {
            throw Refused.notAllowed(
                    "Klockan kan bara ställas fram i en demonstration som är startad för det. Inget är ändrat.");
        }
        Duration by = Given.present(advance.advance(), "advance");
        if (by.isNegative() || by.isZero() || by.compareTo(FURTHEST) > 0) {
            throw Refused.badValue(
                    "Klockan kan bara ställas framåt, högst 400 dagar. Skriv till exempel PT24H. Inget är ändrat.");
        }
        clock.advance(by);
        return new ClockReading(clock.instant());
    }
}
