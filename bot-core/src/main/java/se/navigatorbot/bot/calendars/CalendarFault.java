package se.navigatorbot.bot.calendars;

/** A calendar or rule that cannot be used; the message is a Swedish sentence for staff. */
public final class CalendarFault extends RuntimeException {

    private static final long serialVersionUID = 1;

    public CalendarFault(String swedish) {
        super(swedish);
    }

    CalendarFault(String swedish, Throwable cause) {
        super(swedish, cause);
    }
}
