package se.navigatorbot.channels.telegram;

/** A token or shared secret. Prints as stars, so that no log line or exception can carry it by accident. */
record Secret(String reveal) {

    static final Secret NONE = new Secret("");

    /** What the settings' binder calls. */
    public static Secret valueOf(String text) {
        return new Secret(text.strip());
    }

    boolean given() {
        return !reveal.isBlank();
    }

    @Override
    public String toString() {
        return given() ? "***" : "(none)";
    }
}
