package se.navigatorbot.admin.week;

import se.navigatorbot.admin.fault.CommandFault;

/** The week ended early, or a promise did not hold. */
public final class WeekEnded extends CommandFault {

    /** EX_SOFTWARE. */
    public static final int CODE = 70;

    private static final long serialVersionUID = 1;

    public WeekEnded(String swedish) {
        super(CODE, swedish);
    }
}
