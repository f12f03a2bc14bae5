package se.navigatorbot.bot.staffapi;

/**
 * Why a call was refused, as {@code application/problem+json} (RFC 9457).
 *
 * @param status the HTTP status: 400 cannot be read, 401 log in, 403 not allowed, 404 no such thing, 409 not as things
 *     stand, 422 understood but not possible, 423 locked, 503 try later
 * @param code stable English word for scripts, one of the constants here
 * @param detail a Swedish sentence for staff: what happened, what was kept, what to do
 */
public record Problem(int status, String code, String detail) {

    /** No token, or one that has ended. */
    public static final String LOG_IN = "log-in";
    /** Wrong user name or password. */
    public static final String WRONG_PASSWORD = "wrong-password";
    /** The password is right; the code of the app is asked for too. */
    public static final String CODE_NEEDED = "code-needed";
    /** The account must set up a code of an app before anything else. */
    public static final String SECOND_FACTOR_NEEDED = "second-factor-needed";
    /** Nobody has said yes yet; ask again. */
    public static final String PENDING = "pending";
    /** Too many failures; wait. */
    public static final String LOCKED = "locked";
    /** The role or the centre does not allow it. */
    public static final String NOT_ALLOWED = "not-allowed";
    /** There is no such thing, or it belongs to another centre. */
    public static final String NOT_FOUND = "not-found";
    /** A value is missing or wrong. */
    public static final String BAD_VALUE = "bad-value";
    /** Somebody else changed it meanwhile, or it already is as asked. */
    public static final String CONFLICT = "conflict";
    /** It is night: say {@code now} or {@code morning}. */
    public static final String QUIET_HOURS = "quiet-hours";
    /** The typed number of recipients is not the number shown. */
    public static final String WRONG_COUNT = "wrong-count";
    /** A second member of staff must approve first. */
    public static final String NEEDS_APPROVAL = "needs-approval";
    /** More parts than are left of the day's ceiling. */
    public static final String OVER_CEILING = "over-ceiling";
    /** A protected person is read only with a reason. */
    public static final String NEEDS_REASON = "needs-reason";
    /** The house decided against it; the detail says why. */
    public static final String REFUSED = "refused";
    /** A note names something of health; say that you are sure. */
    public static final String HEALTH_WORDS = "health-words";

    /** The store is away; nothing was changed that is known of. */
    public static final String TRY_LATER = "try-later";
    /** A mistake of ours; it is in the log. */
    public static final String OUR_FAULT = "our-fault";
}
