package se.navigatorbot.channels.telegram;

import java.nio.charset.StandardCharsets;
import se.navigatorbot.channels.Choice;

/**
 * What a button carries. Telegram allows 64 bytes, so a choice with a longer value carries its label instead, which the
 * house reads as the same choice; nothing has to be remembered between sending and pressing.
 */
final class CallbackData {

    static final int MOST_BYTES = 64;

    private CallbackData() {}

    static String of(Choice choice) {
        return fits(choice.value()) ? choice.value() : cut(choice.label());
    }

    private static boolean fits(String text) {
        return !text.isEmpty() && text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
    }

    /** Cuts between characters, never inside one. */
    private static String cut(String text) {
        String rest = text;
        while (!fits(rest)) {
            rest = rest.substring(0, rest.offsetByCodePoints(rest.length(), -1));
        }
        return rest;
    }
}
