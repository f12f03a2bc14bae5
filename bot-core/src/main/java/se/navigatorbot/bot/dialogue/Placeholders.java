package se.navigatorbot.bot.dialogue;

import java.util.Set;

/** The names that may stand in braces in a text. A new one is added here, so that a slip of the pen is found at start. */
final class Placeholders {

    /** Filled from {@link Wording#at()} unless given. */
    static final Set<String> FROM_TIME = Set.of("dag", "kl", "rel");

    static final Set<String> ALL = Set.of(
            "hej",
            "namn",
            "center",
            "coach",
            "dag",
            "kl",
            "rel",
            "slut",
            "plats",
            "adress",
            "telefon",
            "epost",
            "aktivitet",
            "antal",
            "kanal",
            "kvar",
            "arbetsgivare",
            "titel",
            "ort",
            "orter",
            "bransch",
            "start",
            "sista",
            "timmar",
            "krav",
            "minuter",
            "orsak",
            "lista",
            "linjer",
            "besked",
            "val",
            "stopp",
            "tider",
            "alder",
            "sort",
            "sak",
            "kod");

    private Placeholders() {}

    /** Whether the name, or the name with a capital first letter, is known. */
    static boolean known(String name) {
        return ALL.contains(lower(name));
    }

    static String lower(String name) {
        return name.isEmpty() ? name : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
