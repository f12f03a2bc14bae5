package se.navigatorbot.bot.staff;

import se.navigatorbot.bot.staffapi.Problem;

/** A call that was not done, with what the caller reads. */
public final class Refused extends RuntimeException {

    private final transient Problem problem;

    /**
     * @param detail a Swedish sentence: what happened, what was kept, what to do
     */
    public Refused(int status, String code, String detail) {
        super(code);
        this.problem = new Problem(status, code, detail);
    }

    public static Refused badValue(String detail) {
        return new Refused(400, Problem.BAD_VALUE, detail);
    }

    /** Also said of things behind a centre's wall, so that nobody learns that they are there. */
    public static Refused notFound(String detail) {
        return new Refused(404, Problem.NOT_FOUND, detail);
    }

    public static Refused notAllowed(String detail) {
        return new Refused(403, Problem.NOT_ALLOWED, detail);
    }

    public static Refused conflict(String detail) {
        return new Refused(409, Problem.CONFLICT, detail);
    }

    public Problem problem() {
        return problem;
    }
}
