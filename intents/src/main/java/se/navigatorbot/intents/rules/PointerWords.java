package se.navigatorbot.intents.rules;

import java.util.Set;

/** Words that point at one of several things, folded. */
final class PointerWords {
    static final Set<String> ALL = Set.of(
            "ettan",
            "tvaan",
            "trean",
            "fyran",
            "femman",
            "sexan",
            "sjuan",
            "attan",
            "nian",
            "tian",
            "forsta",
            "andra",
            "tredje",
            "fjarde",
            "femte",
            "sjatte",
            "sjunde",
            "attonde",
            "sista",
            "alla",
            "bada",
            "samtliga",
            "allihop",
            "en",
            "ett",
            "tva",
            "tre",
            "fyra",
            "fem",
            "sex",
            "sju",
            "atta",
            "nio",
            "tio");

    private PointerWords() {}
}
