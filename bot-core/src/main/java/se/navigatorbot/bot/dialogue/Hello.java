package se.navigatorbot.bot.dialogue;

/** The greeting that fills {@code {hej}}: with the name when it is known, and never with a hole where it is not. */
public final class Hello {

    private Hello() {}

    /** {@code Hej Ali!} or {@code Hej!}. */
    public static String to(String firstName) {
        return firstName.isBlank() ? "Hej!" : "Hej " + firstName.strip() + "!";
    }
}
