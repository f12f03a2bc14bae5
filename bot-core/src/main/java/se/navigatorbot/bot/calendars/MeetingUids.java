package se.navigatorbot.bot.calendars;

import java.util.function.UnaryOperator;

/** What other programs call our meetings by: the same each time, and not to be traced back to the person. */
public final class MeetingUids {

    private final UnaryOperator<String> hidden;
    private final String region;

    /**
     * @param hidden an id as somebody else may see it
     * @param region id
     */
    public MeetingUids(UnaryOperator<String> hidden, String region) {
        this.hidden = hidden;
        this.region = region;
    }

    /** Whether that names a meeting of ours, whosever it is. */
    public boolean ours(String uid) {
        return uid.endsWith("@" + region);
    }

    /** Of a person's meeting, however it is moved. */
    public String of(String participant, String appointment) {
        return hidden.apply("meeting " + participant + " " + appointment) + "@" + region;
    }
}
