package se.navigatorbot.channels.sms.account;

import java.util.function.Supplier;

/** Refuses a wrong setting with one line that says what to do, without showing its value. */
public final class Settings {

    private Settings() {}

    /** @throws IllegalStateException when {@code reading} throws an {@link IllegalArgumentException} */
    public static <T> T check(String name, String like, Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(name + " is missing or wrong: set it to " + like, e);
        }
    }
}
