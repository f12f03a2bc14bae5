package se.navigatorbot.channels.sms.http;

import java.util.Set;

/** No answer came. What matters is whether the request can have arrived. */
public final class HttpFailure extends RuntimeException {

    /** The code of a request that was no longer wanted. */
    public static final String ABANDONED = "abandoned";

    /** Every way in which a request surely did not leave. */
    private static final Set<String> BEFORE = Set.of("dns", "refused", "connect-timeout", "tls", "connect", "write");

    private static final long serialVersionUID = 1L;

    private final boolean left;
    private final String code;

    private HttpFailure(boolean left, String code) {
        // Ordinary on a bad day and thrown thousands of times then, so without a stack trace.
        super(code, null, false, false);
        this.left = left;
        this.code = code;
    }

    /** The request was surely never complete at the other side. */
    static HttpFailure before(String code) {
        return new HttpFailure(false, code);
    }

    /** The whole request was handed to the network: it may have been acted upon. */
    static HttpFailure after(String code) {
        return new HttpFailure(true, code);
    }

    /** Nothing went wrong: it was no longer wanted. */
    static HttpFailure ofAbandoning() {
        return before(ABANDONED);
    }

    /** Whether a code is ours for a request that could not leave, and no provider's. */
    public static boolean isCode(String code) {
        return BEFORE.contains(code);
    }

    public boolean abandoned() {
        return code.equals(ABANDONED);
    }

    public boolean left() {
        return left;
    }

    /** One word for the cause, fit for a log. */
    public String code() {
        return code;
    }
}
