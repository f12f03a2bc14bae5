package se.navigatorbot.bot.placements;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms.Shift;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.region.Municipality;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.transit.BusWay;
import se.navigatorbot.bot.transit.BusWays;
import se.navigatorbot.bot.transit.Spot;
import se.navigatorbot.bot.transit.Validity;
import se.navigatorbot.bot.transit.WayFound;

/**
 * "Kommer jag dit?" after one placement was shown: by bus from the home town, or from the place that is named, before the
 * working day begins. Where somebody lives is not known, so the town counts, and the answer says which. Of two places of
 * one name none is guessed, and without a timetable that is said.
 */
final class WayThere implements Interjection {

    private static final LocalTime USUAL_START = LocalTime.of(8, 0);
    private static final Pattern ASKED = Pattern.compile(
            "\\b(kommer|tar|åker|når|kan) (jag|man|mig)\\b.{0,20}\\b(dit|buss\\w*|fram)\\b|\\bbuss\\w*\\b.{0,12}\\bdit\\b"
                    + "|\\bhur\\b.{0,12}\\bdit\\b|\\bdit\\b.{0,12}\\bbuss\\w*",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final BusWays ways;
    private final Region region;
    private final PlacesNamed places;

    WayThere(BusWays ways, Region region) {
        this.ways = ways;
        this.region = region;
        this.places = new PlacesNamed(region, ways);
    }

    @Override
    public Optional<Reply> answer(Turn turn) {
        if (!ASKED.matcher(turn.text().toLowerCase(Locale.ROOT)).find()) {
            return Optional.empty();
        }
        return PlacementList.only(turn).map(placement -> told(turn, placement));
    }

    /** Whether one gets there without a car from where they set out; a day that the timetable does not tell of speaks not against it. */
    boolean reaches(Spot from, PlacementFacts place, LocalDate today) {
        Placement placement = place.placement();
        if (placement.kind() == PlacementKind.ABROAD) {
            return false;
        }
        if (here(from, placement)) {
            return true;
        }
        WayFound found = way(from, place, day(place, today));
        return found.outside() || found.way().isPresent() && !missingAtWeekends(from, place, today);
    }

    boolean known() {
        return ways.known();
    }

    /** What has to be said first of a search for what one reaches without a car; null for nothing. */
    @Nullable
    Wording unclear(Turn turn) {
        Spot from = from(turn);
        if (!ways.known()) {
            return Wording.of("placement.no_timetable");
        }
        if (from.names().isEmpty()) {
            return Wording.of("way.where_all");
        }
        return ways.unsure(from) ? Wording.of("way.which_place", place(from)) : null;
    }

    /** Where the person sets out: what the message names, else the home town. */
    Spot from(Turn turn) {
        return places.from(turn.text())
                .orElseGet(() -> home(turn.person().profile().homeCentre()));
    }

    /** {@code Buss 6.42, 48 min.} for the details of a placement; empty when nothing is known. */
    String sentence(Turn turn, Placement placement) {
        Spot from = from(turn);
        if (!ways.known() || here(from, placement)) {
            return "";
        }
        PlacementFacts place = PlacementFacts.of(placement);
        LocalDate today = turn.local().toLocalDate();
        return way(from, place, day(place, today))
                .way()
                .map(way -> "Buss " + clock(way) + ", " + way.minutes() + " min." + weekends(from, place, today))
                .orElse("");
    }

    private Reply told(Turn turn, Placement placement) {
        if (!ways.known()) {
            return Reply.saying(turn, Wording.of("way.no_timetable", Map.of("ort", town(placement.municipality()))));
        }
        Spot from = from(turn);
        if (from.names().isEmpty()) {
            return Reply.saying(turn, Wording.of("way.where"));
        }
        if (ways.unsure(from)) {
            return Reply.saying(turn, Wording.of("way.which_place", place(from)));
        }
        PlacementFacts place = PlacementFacts.of(placement);
        LocalDate today = turn.local().toLocalDate();
        LocalDate day = day(place, today);
        WayFound found = way(from, place, day);
        BusWay way = found.bus();
        if (way == null) {
            return Reply.saying(turn, without(found, from, placement, day));
        }
        int changes = way.changes();
        String more = (changes == 0 ? "Inget byte." : changes == 1 ? "Ett byte." : changes + " byten.")
                + weekends(from, place, today);
        Map<String, String> words = Map.of(
                "start",
                clock(way),
                "minuter",
                Integer.toString(way.minutes()),
                "ort",
                from.names().get(0),
                "kl",
                SwedishTime.clock(start(placement)),
                "besked",
                more);
        return Reply.saying(turn, Wording.of("way.bus", words));
    }

    private static Map<String, String> place(Spot from) {
        return Map.of("ort", from.names().get(0));
    }

    /** No bus is told: it is not known, or not needed, or there is none. */
    private Wording without(WayFound found, Spot from, Placement placement, LocalDate day) {
        Validity validity = ways.report().validity();
        String there = where(placement);
        if (found.outside() && validity != null) {
            boolean over = day.isAfter(validity.to());
            return Wording.of(
                    over ? "way.timetable_ends" : "way.timetable_begins",
                    Map.of("dag", SwedishTime.day(over ? validity.to() : validity.from()), "ort", there));
        }
        if (found.outside()) {
            return Wording.of("way.no_timetable", Map.of("ort", there));
        }
        if (!found.unsure().isEmpty()) {
            return Wording.of("way.which_stop", Map.of("ort", found.unsure()));
        }
        return here(from, placement)
                ? Wording.of("way.here", Map.of("ort", there))
                : Wording.of(
                        "way.none",
                        Map.of(
                                "ort",
                                from.names().get(0),
                                "dag",
                                SwedishTime.day(day),
                                "kl",
                                SwedishTime.clock(start(placement))));
    }

    private WayFound way(Spot from, PlacementFacts place, LocalDate day) {
        Placement placement = place.placement();
        List<String> to = new ArrayList<>();
        String address = placement.terms().address();
        to.add(address.replaceAll("\\s*\\d+.*$", ""));
        to.add(where(placement));
        return ways.before(from, new Spot(to, town(placement.municipality())), LocalDateTime.of(day, start(placement)));
    }

    /** The village, else the town: a bus to the town is no way to a village of its municipality. */
    private String where(Placement placement) {
        String locality = placement.terms().locality();
        return locality.isBlank() ? town(placement.municipality()) : locality;
    }

    private boolean here(Spot from, Placement placement) {
        String there = where(placement);
        return from.names().stream().anyMatch(there::equalsIgnoreCase);
    }

    private String weekends(Spot from, PlacementFacts place, LocalDate today) {
        return missingAtWeekends(from, place, today) ? " På helger hittar jag ingen buss i tid." : "";
    }

    /** Whether one works there on weekends too and the timetable has no way then. */
    private boolean missingAtWeekends(Spot from, PlacementFacts place, LocalDate today) {
        if (!place.shifts().contains(Shift.WEEKEND)) {
            return false;
        }
        LocalDate saturday = day(place, today).with(TemporalAdjusters.nextOrSame(DayOfWeek.SATURDAY));
        return Stream.of(saturday, saturday.plusDays(1))
                .map(day -> way(from, place, day))
                .anyMatch(found -> found.bus() == null && !found.outside());
    }

    /** The first working day, else the next day from today on; a weekend only where one works then. */
    private static LocalDate day(PlacementFacts place, LocalDate today) {
        LocalDate first = place.placement().start();
        if (first != null && !first.isBefore(today) && place.shifts().contains(Shift.WEEKEND)) {
            return first;
        }
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

    /** The town of a centre; without names when there is none. */
    Spot home(@Nullable String homeCentre) {
        return region.centre(homeCentre)
                .map(centre -> new Spot(List.of(centre.town()), town(centre.municipality())))
                .orElse(new Spot(List.of(), ""));
    }

    private String town(String municipality) {
        return region.municipality(municipality).map(Municipality::name).orElse("");
    }

    private static String clock(BusWay way) {
        return SwedishTime.clock(way.departs());
    }
}
