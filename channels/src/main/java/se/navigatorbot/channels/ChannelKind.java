package se.navigatorbot.channels;

/** The ways in which a person can reach us. Each has a folder of its own beside this file. */
public enum ChannelKind {
    SMS("sms"),
    TELEGRAM("Telegram"),
    WEB_CHAT("webb");

    private final String swedish;

    ChannelKind(String swedish) {
        this.swedish = swedish;
    }

    /** The word that staff read. */
    public String swedish() {
        return swedish;
    }
}
