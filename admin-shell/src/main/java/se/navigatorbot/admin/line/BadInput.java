package se.navigatorbot.admin.line;

/** What was typed cannot be a command; the message is the Swedish sentence that tells why and what to do. */
public final class BadInput extends RuntimeException {

    private static final long serialVersionUID = 1;

    public BadInput(String swedish) {
        super(swedish);
    }
}
