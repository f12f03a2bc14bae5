package se.navigatorbot.bot.staff.calls;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Placement;
import se.navigatorbot.bot.catalogue.PlacementKind;
import se.navigatorbot.bot.catalogue.PlacementTerms;
import se.navigatorbot.bot.catalogue.PlacementTerms.Adaptation;
import se.navigatorbot.bot.catalogue.PlacementTerms.Requirement;
import se.navigatorbot.bot.catalogue.PlacementTerms.Shift;
import se.navigatorbot.bot.placements.PlacementLint;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.PlacementsApi.NewPlacement;
import se.navigatorbot.bot.staffapi.PlacementsApi.Terms;

/** Reads a placement as a caller gives it, and says in Swedish what is wrong with it. */
final class PlacementReading {

    private static final int LONGEST = 500;

    private final Places places;
    private final HouseTime time;

    PlacementReading(Places places, HouseTime time) {
        this.places = places;
        this.time = time;
    }

    /**
     * @return the placement, without an id
     * @throws Refused for the first thing that is wrong
     */
    Placement read(Caller caller, NewPlacement wanted) {
        Centre centre = places.toChange(caller, wanted.centre());
        Stream.of(Optional.ofNullable(wanted.start()), Optional.ofNullable(wanted.applyBy()))
                .flatMap(Optional::stream)
                .forEach(Given::inReach);
        if (wanted.applyBy() != null && wanted.applyBy().isBefore(time.today())) {
            throw Refused.badValue("Sista dagen har redan varit. Inget är sparat.");
        }
        Terms terms = wanted.terms();
        Placement read = new Placement(
                "",
                1,
                Given.text(wanted.employer(), "Arbetsgivare"),
                Given.text(wanted.title(), "Titel"),
                Given.optional(wanted.municipality()).map(places::municipality).orElse(centre.municipality()),
                Given.text(wanted.branch(), "Bransch").toLowerCase(Locale.ROOT),
                centre.id(),
                Given.between(wanted.places(), 1, 1, 1000, "Antal platser"),
                Given.optional(wanted.hours()).orElse(""),
                Given.optional(wanted.demands()).orElse(""),
                wanted.start(),
                wanted.applyBy(),
                false,
                terms == null ? PlacementKind.PRAKTIK : kind(terms.kind()),
                terms == null ? PlacementTerms.UNKNOWN : terms(terms, wanted.start()));
        if (PlacementLint.namesSomebody(read)) {
            throw Refused.badValue("Det står något som liknar ett personnummer. Ta bort det. Inget är sparat.");
        }
        PlacementLint.health(read).ifPresent(word -> {
            throw Refused.badValue("\"" + word + "\" handlar om hälsa, och den här sorten nämns aldrig i ett "
                    + "meddelande. Skriv vad man gör. Inget är sparat.");
        });
        return read;
    }

    static PlacementKind kind(@Nullable String named) {
        return Given.optional(named)
                .map(word -> PlacementKind.of(word)
                        .orElseThrow(
                                () -> Refused.badValue("Sorten finns inte. Välj till exempel praktik eller jobb.")))
                .orElse(PlacementKind.PRAKTIK);
    }

    private PlacementTerms terms(Terms terms, @Nullable LocalDate start) {
        LocalDate end = terms.end() == null ? null : Given.inReach(terms.end());
        if (end != null && start != null && end.isBefore(start)) {
            throw Refused.badValue("Slutet är före starten. Inget är sparat.");
        }
        Integer hours = terms.hoursAWeek();
        return new PlacementTerms(
                text(terms.tasks(), "Uppgifterna"),
                text(terms.address(), "Adressen"),
                text(terms.locality(), "Orten"),
                text(terms.country(), "Landet"),
                end,
                hours == null ? null : Given.between(hours, hours, 1, 60, "Timmar i veckan"),
                terms.begins(),
                words(terms.shifts(), Shift.class, "Arbetstid"),
                words(terms.adaptations(), Adaptation.class, "Anpassning"),
                words(terms.requires(), Requirement.class, "Krav"),
                text(terms.bus(), "Bussen"),
                text(terms.supervisor(), "Handledaren"),
                terms.direct(),
                visible(terms.visible()),
                text(terms.source(), "Källan"));
    }

    private String visible(@Nullable String named) {
        String visible = Given.optional(named).orElse("");
        boolean known = visible.isEmpty()
                || visible.equals(PlacementTerms.CENTRE)
                || places.region().programmes().stream()
                        .anyMatch(programme -> programme.id().equals(visible));
        if (!known) {
            throw Refused.badValue("Programmet " + visible + " finns inte i regionen. Inget är sparat.");
        }
        return visible;
    }

    private static String text(@Nullable String value, String name) {
        String text = Given.optional(value).orElse("");
        if (text.length() > LONGEST) {
            throw Refused.badValue(name + " får ha högst " + LONGEST + " tecken. Inget är sparat.");
        }
        return text;
    }

    private static <E extends Enum<E>> Set<E> words(List<String> named, Class<E> type, String what) {
        Set<E> all = EnumSet.noneOf(type);
        for (String word : named) {
            all.add(Stream.of(type.getEnumConstants())
                    .filter(known -> known.name().equalsIgnoreCase(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> Refused.badValue(what + " " + word.strip() + " finns inte. Välj bland: "
                            + String.join(
                                    ", ",
                                    Stream.of(type.getEnumConstants())
                                            .map(known -> known.name().toLowerCase(Locale.ROOT))
                                            .toList())
                            + ".")));
        }
        return all;
    }
}
