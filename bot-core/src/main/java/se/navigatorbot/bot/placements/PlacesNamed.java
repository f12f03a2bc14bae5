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
import se.navigatorbot.bot.transit.Spot;

/** The place that a message says one sets out from: "från Jämshög", "från Åryd i Karlshamn". */
final class PlacesNamed {

    private static final Pattern FROM =
            Pattern.compile("\\bfrån\\s+([\\p{L}-]{3,})(?:\\s+i\\s+([\\p{L}-]+))?", Pattern.UNICODE_CHARACTER_CLASS);
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

    PlacesNamed(Region region) {
        this.region = region;
    }

    /** Where one sets out; empty when none is named. */
    Optional<Spot> from(String text) {
        Matcher from = FROM.matcher(text);
        if (!from.find() || NO_PLACES.contains(from.group(1).toLowerCase(Locale.ROOT))) {
            return Optional.empty();
        }
        String place = knownAfterFrom(text).orElseGet(() -> written(from.group(1)));
        String in = from.group(2) == null ? "" : from.group(2);
        List<Municipality> of = municipalities(place).stream()
                .filter(one -> in.isEmpty() || one.name().equalsIgnoreCase(in))
                .toList();
        String town = of.size() == 1
                ? of.get(0).name()
                : named(in).map(Municipality::name).orElse("");
        return Optional.of(new Spot(List.of(place), town));
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

    /** The longest name of the region's towns and villages that stands after "från". */
    private Optional<String> knownAfterFrom(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return region.municipalities().stream()
                .flatMap(one -> names(one).stream())
                .filter(name -> lower.contains("från " + name.toLowerCase(Locale.ROOT)))
                .max(Comparator.comparingInt(String::length));
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
