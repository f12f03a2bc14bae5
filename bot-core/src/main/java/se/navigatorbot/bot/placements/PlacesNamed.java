package se.navigatorbot.bot.placements;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.transit.BusWays;
import se.navigatorbot.bot.transit.Spot;

/** The place that a message says one sets out from: "från Jämshög", "från Åryd i Karlshamn". */
final class PlacesNamed {

    private static final Pattern FROM = Pattern.compile(
            "(?<!långt )\\b[Ff]rån\\s+([\\p{L}-]{3,})(?:\\s+i\\s+([\\p{L}-]+))?", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Set<String> NO_PLACES = Set.of(
            "mig",
            "dig",
            "oss",
            "ert",
            "era",
            "min",
            "mitt",
            "din",
            "hemma",
            "hemmet",
            "början",
            "och",
            "med",
            "den",
            "det",
            "där",
            "här",
            "idag",
            "imorgon",
            "måndag",
            "tisdag",
            "onsdag",
            "torsdag",
            "fredag",
            "klockan",
            "centrum",
            "stan",
            "skolan",
            "jobbet",
            "vilken",
            "vilka",
            "vad",
            "dom",
            "dem",
            "arbetsförmedlingen",
            "soc",
            "någon",
            "nån",
            "till");

    private final Region region;
    private final BusWays ways;

    PlacesNamed(Region region, BusWays ways) {
        this.region = region;
        this.ways = ways;
    }

    /** Where one sets out; empty when none is named that the region or the timetable knows: "från januari" is no place. */
    Optional<Spot> from(String text) {
        Matcher from = FROM.matcher(text);
        while (from.find()) {
            Optional<Spot> spot = NO_PLACES.contains(from.group(1).toLowerCase(Locale.ROOT))
                    ? Optional.empty()
                    : spot(text.substring(from.start(1)), from.group(1), from.group(2) == null ? "" : from.group(2));
            if (spot.isPresent()) {
                return spot;
            }
        }
        return Optional.empty();
    }

    private Optional<Spot> spot(String rest, String word, String in) {
        Optional<String> known = known(rest);
        String place = known.orElseGet(() -> written(word));
        List<Municipality> of = municipalities(place).stream()
                .filter(one -> in.isEmpty() || one.name().equalsIgnoreCase(in))
                .toList();
        String town = of.size() == 1
                ? of.get(0).name()
                : named(in).map(Municipality::name).orElse("");
        Spot spot = new Spot(List.of(place), town);
        return known.isPresent() || ways.stopsAt(spot) ? Optional.of(spot) : Optional.empty();
    }

    /** Ids of municipalities without the one that is named only as where one sets out. */
    List<String> without(List<String> towns, String text) {
        return from(text)
                .map(spot -> towns.stream()
                        .filter(id -> region.municipality(id)
                                .map(one -> !one.name().equals(spot.town()) || twice(text, one))
                                .orElse(true))
                        .toList())
                .orElse(towns);
    }

    private static boolean twice(String text, Municipality one) {
        String lower = text.toLowerCase(Locale.ROOT);
        String name = one.name().toLowerCase(Locale.ROOT);
        return lower.indexOf(name) != lower.lastIndexOf(name);
    }

    /** The longest name of the region's towns and villages that those words begin with. */
    private Optional<String> known(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return region.municipalities().stream()
                .flatMap(one -> names(one).stream())
                .filter(name -> begins(lower, name.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(String::length));
    }

    private static boolean begins(String words, String name) {
        return words.startsWith(name)
                && (words.length() == name.length() || !Character.isLetter(words.charAt(name.length())));
    }

    private List<Municipality> municipalities(String place) {
        return region.municipalities().stream()
                .filter(one -> names(one).stream().anyMatch(place::equalsIgnoreCase))
                .toList();
    }

    private Optional<Municipality> named(String name) {
        return region.municipalities().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static List<String> names(Municipality one) {
        List<String> names = new ArrayList<>(one.localities());
        names.add(one.name());
        return names;
    }

    private static String written(String place) {
        return Character.toUpperCase(place.charAt(0)) + place.substring(1);
    }
}
