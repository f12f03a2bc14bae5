package se.navigatorbot.admin.screen;

/** Somebody who can be asked. */
public interface Questions {

    /** Whether a person sits in the interactive shell; else a command must carry all it needs. */
    boolean interactive();

    /** The line that was typed. */
    String ask(String prompt);

    /** The same, not shown while it is typed. */
    String askHidden(String prompt);
}
