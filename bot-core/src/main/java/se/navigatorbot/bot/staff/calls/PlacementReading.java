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
import se.navigatorbot.bot.imports.PlacementColumn;
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
        return read(caller, wanted, new InField());
    }

    /** As {@link #read(Caller, NewPlacement)}, telling in which field it was refused. */
    Placement read(Caller caller, NewPlacement wanted, InField field) {
        Centre centre = places.toChange(caller, wanted.centre());
        Optional.ofNullable(wanted.start()).ifPresent(day -> field.of(PlacementColumn.START, () -> Given.inReach(day)));
        Optional.ofNullable(wanted.applyBy()).ifPresent(day -> field.of(PlacementColumn.APPLY_BY, () -> ahead(day)));
        Terms terms = wanted.terms();
        Placement read = new Placement(
                "",
                1,
                field.of(PlacementColumn.EMPLOYER, () -> Given.text(wanted.employer(), "Arbetsgivare")),
                field.of(PlacementColumn.TITLE, () -> Given.text(wanted.title(), "Titel")),
                field.of(
                        PlacementColumn.MUNICIPALITY,
                        () -> Given.optional(wanted.municipality())
                                .map(places::municipality)
                                .orElse(centre.municipality())),
                field.of(PlacementColumn.BRANCH, () -> Given.text(wanted.branch(), "Bransch"))
                        .toLowerCase(Locale.ROOT),
                centre.id(),
                field.of(PlacementColumn.PLACES, () -> Given.between(wanted.places(), 1, 1, 1000, "Antal platser")),
                Given.optional(wanted.hours()).orElse(""),
                Given.optional(wanted.demands()).orElse(""),
                wanted.start(),
                wanted.applyBy(),
                false,
                terms == null ? PlacementKind.PRAKTIK : field.of(PlacementColumn.KIND, () -> kind(terms.kind())),
                terms == null ? PlacementTerms.UNKNOWN : terms(terms, wanted.start(), field));
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

    private LocalDate ahead(LocalDate applyBy) {
        if (Given.inReach(applyBy).isBefore(time.today())) {
            throw Refused.badValue("Sista dagen har redan varit. Inget är sparat.");
        }
        return applyBy;
    }

    private static LocalDate after(@Nullable LocalDate start, LocalDate end) {
        if (start != null && Given.inReach(end).isBefore(start)) {
            throw Refused.badValue("Slutet är före starten. Inget är sparat.");
        }
        return Given.inReach(end);
    }

    private PlacementTerms terms(Terms terms, @Nullable LocalDate start, InField field) {
        Optional<LocalDate> end =
                Optional.ofNullable(terms.end()).map(day -> field.of(PlacementColumn.END, () -> after(start, day)));
        Integer hours = terms.hoursAWeek();
        return new PlacementTerms(
                field.of(PlacementColumn.TASKS, () -> text(terms.tasks(), "Uppgifterna")),
                field.of(PlacementColumn.ADDRESS, () -> text(terms.address(), "Adressen")),
                field.of(PlacementColumn.LOCALITY, () -> text(terms.locality(), "Orten")),
                field.of(PlacementColumn.COUNTRY, () -> text(terms.country(), "Landet")),
                end.orElse(null),
                hours == null
                        ? null
                        : field.of(
                                PlacementColumn.HOURS_A_WEEK,
                                () -> Given.between(hours, hours, 1, 60, "Timmar i veckan")),
                terms.begins(),
                words(terms.shifts(), Shift.class, "Arbetstid"),
                words(terms.adaptations(), Adaptation.class, "Anpassning"),
                words(terms.requires(), Requirement.class, "Krav"),
                field.of(PlacementColumn.BUS, () -> text(terms.bus(), "Bussen")),
                field.of(PlacementColumn.SUPERVISOR, () -> text(terms.supervisor(), "Handledaren")),
                terms.direct(),
                field.of(PlacementColumn.VISIBLE, () -> visible(terms.visible())),
                field.of(PlacementColumn.SOURCE, () -> text(terms.source(), "Källan")));
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
