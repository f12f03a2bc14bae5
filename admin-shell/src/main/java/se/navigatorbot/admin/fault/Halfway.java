package se.navigatorbot.admin.fault;

/** Ends long work in the middle; the sentence says how much of it is done. */
public final class Halfway extends CommandFault {

    private static final long serialVersionUID = 1;

    public Halfway(int exitCode, String swedish) {
        super(exitCode, swedish);
    }
}
