package se.navigatorbot.channels;

/**
 * Where a person can be reached: a phone number in E.164, a Telegram chat id or a web-chat session. It names a place,
 * not a person, and prints masked (channel and the last two characters at most).
 */
public record Address(ChannelKind kind, String value) {

    public Address {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an address needs a value");
        }
    }

    public static Address sms(String e164) {
        return new Address(ChannelKind.SMS, e164);
    }

    public static Address telegram(long chatId) {
        return new Address(ChannelKind.TELEGRAM, Long.toString(chatId));
    }

    public static Address webChat(String session) {
        return new Address(ChannelKind.WEB_CHAT, session);
    }

    /** Safe for logs. */
    @Override
    public String toString() {
        int shown = value.length() < 6 ? 0 : 2;
        return kind + ":…" + value.substring(value.length() - shown);
    }
}
