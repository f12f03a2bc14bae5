package se.navigatorbot.channels;

/**
 * Ends what many test classes share together with the process that runs them. JUnit's own root is no place for it: where
 * several processes share the classes, each class is a run of its own.
 */
public final class WithTheProcess {

    private WithTheProcess() {}

    /** Called once per thing that was started. */
    public static void ends(Runnable ending) {
        Runtime.getRuntime().addShutdownHook(new Thread(ending, "end of tests"));
    }
}
