package se.navigatorbot.bot.placements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.intents.Slots;

/**
 * What a message wants of the news about placements: which names it says yes to and which no, by the side of the word
 * between them on which they stand.
 *
 * @param wanted what is named and wanted
 * @param unwanted what is named and not wanted
 */
record AlertsWish(Kind kind, Names wanted, Names unwanted) {

    /** What is to be done with the names. */
    enum Kind {
        /** Follow these as well. */
        MORE,
        /** Follow these as well; that no was said to a need, such as evenings, is no stop. */
        MORE_WITH_NEED,
        /** Follow these and nothing else. */
        ONLY,
        /** The one in place of the other. */
        INSTEAD,
        LESS,
        OFF,
        UNCLEAR
    }

    /** Lines of work and municipalities. */
    record Names(List<String> branches, List<String> towns) {

        static final Names NONE = new Names(List.of(), List.of());

        boolean none() {
            return branches.isEmpty() && towns.isEmpty();
        }
    }

    private static final Pattern NO = words("sluta|stopp\\w*|stop|inga|inte|slipp\\w*|avsluta|avanmäl|ta bort|nog med"
            + "|skippa|nej|stäng av|slå av|paus\\w*");
    private static final Pattern NOT_MISSED = words("inte (gå )?miss\\w*|inte (längre )?bara");
    private static final Pattern FEWER = words("färre|mindre|skruva ner");
    private static final Pattern ONLY = words("bara|endast");
    private static final Pattern CHANGE = words("istället|i stället|byt|ändra");
    private static final Pattern IN_PLACE_OF = words("(istället|i stället) för");
    private static final Pattern FROM_TO = words("från\\b.*\\b(?=till)");
    private static final Pattern NEXT =
            Pattern.compile("[,.;]|\\b(skicka|ge|byt|ändra|hellre|men|utan|tipsa)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    /** @param slots what is named in the message, each kind in the order it stands */
    static AlertsWish of(String message, Slots slots) {
        String said = message.toLowerCase(Locale.ROOT);
        String text = Needs.without(said);
        Names named = new Names(slots.branches(), slots.centres());
        boolean no = NO.matcher(text).find();
        if (NOT_MISSED.matcher(text).find()) {
            return wants(Kind.MORE, named);
        }
        if (IN_PLACE_OF.matcher(text).find()
                || FROM_TO.matcher(text).find() && CHANGE.matcher(text).find()) {
            return swapped(text, named, no);
        }
        if (no) {
            return ONLY.matcher(text).find() || CHANGE.matcher(text).find() ? swapped(text, named, true) : less(named);
        }
        if (NO.matcher(said).find()) {
            return named.none() ? unclear() : wants(Kind.MORE_WITH_NEED, named);
        }
        if (named.none()) {
            return FEWER.matcher(text).find() ? unclear() : wants(Kind.MORE, named);
        }
        boolean only = ONLY.matcher(text).find() || CHANGE.matcher(text).find();
        return wants(only ? Kind.ONLY : Kind.MORE, named);
    }

    private static AlertsWish less(Names named) {
        if (named.none()) {
            return new AlertsWish(Kind.OFF, Names.NONE, Names.NONE);
        }
        boolean one = named.branches().isEmpty() || named.towns().isEmpty();
        return one ? new AlertsWish(Kind.LESS, Names.NONE, named) : unclear();
    }

    /** Yes to what stands on one side, no to the other. */
    private static AlertsWish swapped(String text, Names named, boolean no) {
        int border;
        boolean wantedFirst = false;
        boolean only = false;
        int stop = start(NO, text, 0);
        if (start(IN_PLACE_OF, text, 0) >= 0) {
            border = start(IN_PLACE_OF, text, 0);
            wantedFirst = true;
        } else if (!no) {
            Matcher from = FROM_TO.matcher(text);
            border = from.find() ? from.end() : -1;
        } else if (start(ONLY, text, 0) >= 0) {
            only = true;
            wantedFirst = start(ONLY, text, 0) < stop;
            border = wantedFirst ? stop : start(ONLY, text, 0);
        } else {
            wantedFirst = start(CHANGE, text, 0) < stop;
            border = wantedFirst ? stop : start(NEXT, text, stop);
        }
        Sides branches = Sides.of(text, named.branches(), border);
        Sides towns = Sides.of(text, named.towns(), border);
        Names before = new Names(branches.before(), towns.before());
        Names after = new Names(branches.after(), towns.after());
        Names wanted = wantedFirst ? before : after;
        boolean clear = border >= 0 && branches.sure() && towns.sure() && !wanted.none();
        return clear
                ? new AlertsWish(only ? Kind.ONLY : Kind.INSTEAD, wanted, wantedFirst ? after : before)
                : unclear();
    }

    private static AlertsWish wants(Kind kind, Names named) {
        return new AlertsWish(kind, named, Names.NONE);
    }

    private static AlertsWish unclear() {
        return new AlertsWish(Kind.UNCLEAR, Names.NONE, Names.NONE);
    }

    private static int start(Pattern pattern, String text, int from) {
        Matcher found = pattern.matcher(text);
        return from >= 0 && found.find(from) ? found.start() : -1;
    }

    private static Pattern words(String alternatives) {
        return Pattern.compile("\\b(?:" + alternatives + ")\\b", Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Names before and after a border; sure when it is known of each where it stands. */
    private record Sides(List<String> before, List<String> after, boolean sure) {

        static Sides of(String text, List<String> names, int border) {
            String plain = plain(text);
            List<String> before = new ArrayList<>();
            List<String> after = new ArrayList<>();
            for (String name : names) {
                int at = plain.indexOf(plain(name));
                if (at < 0) {
                    return pair(names);
                }
                (at < border ? before : after).add(name);
            }
            return new Sides(before, after, true);
        }

        /** Two that are written in words of their own stand in order, one on each side. */
        private static Sides pair(List<String> names) {
            return names.size() == 2
                    ? new Sides(names.subList(0, 1), names.subList(1, 2), true)
                    : new Sides(List.of(), List.of(), false);
        }

        private static String plain(String text) {
            return text.toLowerCase(Locale.ROOT)
                    .replace('å', 'a')
                    .replace('ä', 'a')
                    .replace('ö', 'o');
        }
    }
}
