package se.navigatorbot.bot.desk.talk;

import java.time.LocalTime;

/** Whether staff are asked when to send: the same hours as the staff API keeps. */
final class QuietNow {

    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private QuietNow() {}

    static boolean is(LocalTime now) {
        return !now.isBefore(EVENING) || now.isBefore(MORNING);
    }
}
