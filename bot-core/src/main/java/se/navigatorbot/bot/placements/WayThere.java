package se.navigatorbot.bot.placements;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.transit.BusWay;
import se.navigatorbot.bot.transit.BusWays;

/**
 * "Kommer jag dit?" after one placement was shown: by bus from the home town, or from the place that is named, before the
 * working day begins. Where somebody lives is not known, so the town counts, and the answer says which.
 */
final class WayThere implements Interjection {

    private static final LocalTime USUAL_START = LocalTime.of(8, 0);
    private static final Pattern ASKED = Pattern.compile(
            "\\b(kommer|tar|åker|når|kan) (jag|man|mig)\\b.{0,20}\\b(dit|buss\\w*|fram)\\b|\\bbuss\\w*\\b.{0,12}\\bdit\\b"
                    + "|\\bhur\\b.{0,12}\\bdit\\b|\\bdit\\b.{0,12}\\bbuss\\w*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern FROM = Pattern.compile("\\bfrån\\s+([\\p{L}-]+)", Pattern.UNICODE_CHARACTER_CLASS);

    private final BusWays ways;
    private final Region region;

    WayThere(BusWays ways, Region region) {
        this.ways = ways;
        this.region = region;
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        String text = turn.text().toLowerCase(Locale.ROOT);
        if (!ways.known() || !ASKED.matcher(text).find()) {
            return Optional.empty();
        }
        return PlacementList.only(turn).map(placement -> told(turn, placement, named(turn.text())));
    }

    /** Whether one gets there without a car from the home town. */
    boolean reaches(Follower person, Placement placement, LocalDate today) {
        return placement.kind() != PlacementKind.ABROAD
                && (home(person.homeCentre()).contains(town(placement.municipality()))
                        || way(home(person.homeCentre()), placement, today).isPresent());
    }

    boolean known() {
        return ways.known();
    }

    /** {@code Buss 6.42, 48 min.} for the details of a placement; empty when nothing is known. */
    String sentence(Turn turn, Placement placement) {
        List<String> from = home(turn.person().profile().homeCentre());
        boolean here = from.contains(town(placement.municipality()));
        return !ways.known() || here
                ? ""
                : way(from, placement, turn.local().toLocalDate())
                        .map(way -> "Buss " + clock(way) + ", " + way.minutes() + " min.")
                        .orElse("");
    }

    private Reply told(Turn turn, Placement placement, @Nullable String named) {
        List<String> from = named == null ? home(turn.person().profile().homeCentre()) : List.of(named);
        if (from.isEmpty()) {
            return Reply.saying(turn, Wording.of("way.where"));
        }
        String start = SwedishTime.clock(start(placement));
        Optional<BusWay> way = way(from, placement, turn.local().toLocalDate());
        if (way.isEmpty()) {
            return Reply.saying(turn, Wording.of("way.none", Map.of("ort", from.get(0), "kl", start)));
        }
        int changes = way.get().changes();
        String more = changes == 0 ? "Inget byte." : changes == 1 ? "Ett byte." : changes + " byten.";
        Map<String, String> words = Map.of(
                "start", clock(way.get()),
                "minuter", Integer.toString(way.get().minutes()),
                "ort", from.get(0),
                "kl", start,
                "besked", more);
        return Reply.saying(turn, Wording.of("way.bus", words));
    }

    private Optional<BusWay> way(List<String> from, Placement placement, LocalDate today) {
        List<String> to = new ArrayList<>();
        String address = placement.terms().address();
        if (!address.isBlank()) {
            to.add(address.replaceAll("\\s*\\d+.*$", ""));
        }
        if (!placement.terms().locality().isBlank()) {
            to.add(placement.terms().locality());
        }
        to.add(town(placement.municipality()));
        return ways.before(from, to, LocalDateTime.of(day(placement, today), start(placement)));
    }

    /** The first working day, or the next weekday from today on. */
    private static LocalDate day(Placement placement, LocalDate today) {
        LocalDate first = placement.start();
        LocalDate day = first == null || first.isBefore(today) ? today.plusDays(1) : first;
        while (day.getDayOfWeek().getValue() > 5) {
            day = day.plusDays(1);
        }
        return day;
    }

    private static LocalTime start(Placement placement) {
        LocalTime begins = placement.terms().begins();
        return begins == null ? USUAL_START : begins;
    }

    private List<String> home(@Nullable String centre) {
        return region.centre(centre).map(Centre::town).stream().toList();
    }

    private String town(String municipality) {
        return region.municipality(municipality).map(Municipality::name).orElse("");
    }

    private static @Nullable String named(String text) {
        Matcher from = FROM.matcher(text);
        if (!from.find()) {
            return null;
        }
        String place = from.group(1);
        return Character.toUpperCase(place.charAt(0)) + place.substring(1);
    }

    private static String clock(BusWay way) {
        return SwedishTime.clock(way.departs());
    }
}
