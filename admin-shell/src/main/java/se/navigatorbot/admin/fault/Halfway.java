package se.navigatorbot.admin.fault;

/** Ends work that is not wholly done, or not at all; the sentence says how much of it is. */
public final class Halfway extends CommandFault {

    private static final long serialVersionUID = 1;

    public Halfway(int exitCode, String swedish) {
        super(exitCode, swedish);
    }
}
