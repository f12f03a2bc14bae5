package se.navigatorbot.intents.slots;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.navigatorbot.intents.reading.CleanText;

/** Numbers in words, folded: "två", "andra", "tvåan". */
final class SwedishNumbers {
    private static final Map<String, Integer> CARDINALS = numbered(List.of(
            "noll", "ett en", "två", "tre", "fyra", "fem", "sex", "sju", "åtta", "nio", "tio", "elva", "tolv",
            "tretton", "fjorton", "femton", "sexton", "sjutton", "arton", "nitton", "tjugo"));
    private static final Map<String, Integer> ORDINALS = numbered(List.of(
            "",
            "första",
            "andra",
            "tredje",
            "fjärde",
            "femte",
            "sjätte",
            "sjunde",
            "åttonde",
            "nionde",
            "tionde",
            "elfte",
            "tolfte",
            "trettonde",
            "fjortonde",
            "femtonde",
            "sextonde",
            "sjuttonde",
            "artonde",
            "nittonde",
            "tjugonde",
            "tjugoförsta tjugoförste",
            "tjugoandra",
            "tjugotredje",
            "tjugofjärde",
            "tjugofemte",
            "tjugosjätte",
            "tjugosjunde",
            "tjugoåttonde",
            "tjugonionde",
            "trettionde",
            "trettioförsta"));
    private static final Map<String, Integer> POINTERS = numbered(
            List.of("nollan", "ettan", "tvåan", "trean", "fyran", "femman", "sexan", "sjuan", "åttan", "nian", "tian"));

    private SwedishNumbers() {}

    /** Every number and place in a row that has a name. */
    static Set<String> words() {
        return Stream.concat(CARDINALS.keySet().stream(), ORDINALS.keySet().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, Integer> numbered(List<String> names) {
        Map<String, Integer> numbers = new HashMap<>();
        for (int number = 0; number < names.size(); number++) {
            for (String name : names.get(number).split(" ")) {
                numbers.put(CleanText.fold(name), number);
            }
        }
        return Map.copyOf(numbers);
    }

    /** "två" or "2" as a number, or -1. */
    static int cardinal(String folded) {
        int digits = digits(folded);
        return digits >= 0 ? digits : CARDINALS.getOrDefault(folded, -1);
    }

    /** "andra" as 2, or -1. */
    static int ordinal(String folded) {
        return ORDINALS.getOrDefault(folded, -1);
    }

    /** "tvåan" as 2, or -1. */
    static int pointer(String folded) {
        return POINTERS.getOrDefault(folded, -1);
    }

    /** Up to eight digits as a number, or -1. */
    static int digits(String text) {
        if (text.isEmpty() || text.length() > 8) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
