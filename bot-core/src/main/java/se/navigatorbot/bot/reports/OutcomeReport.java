package se.navigatorbot.bot.reports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.navigatorbot.bot.region.Membership;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;

/**
 * Outcomes of a period as a whole, by programme, by municipality and, where they are recorded, by gender and by who sent them. A municipality
 * counts in a programme only for the time it belongs to it. Groups under five are hidden; and when just one of several
 * would be, so is the next smallest, since the whole would give the one away. Whoever went on into another programme is
 * left out of the programme they left; among all they count as taking part. Whoever was never written as having left a
 * programme that has ended takes part in it no longer.
 */
public final class OutcomeReport {

    private final Region region;

    public OutcomeReport(Region region) {
        this.region = region;
    }

    /**
     * @param programme id of the only programme, empty for all
     * @param first first day
     * @param last last day
     */
    public List<OutcomeFigures> of(List<Part> all, String programme, LocalDate first, LocalDate last) {
        List<Part> parts = all.stream()
                .filter(part -> programme.isEmpty() || part.programme().equals(programme))
                .filter(part -> part.within(first, last))
                .flatMap(part -> counted(part, first, last).stream())
                .toList();
        List<Part> stayed =
                parts.stream().filter(part -> !part.passedOn(first, last)).toList();
        return programme.isEmpty() ? figures(parts, stayed, first, last) : figures(stayed, List.of(), first, last);
    }

    /** @param programmes what counts by programme, none when it is about one alone */
    private static List<OutcomeFigures> figures(
            List<Part> parts, List<Part> programmes, LocalDate first, LocalDate last) {
        List<OutcomeFigures> figures = new ArrayList<>();
        figures.add(OutcomeFigures.of("all", "", parts, first, last));
        figures.addAll(by("programme", Part::programme, programmes, first, last));
        figures.addAll(by("municipality", Part::municipality, parts, first, last));
        List<Part> recorded =
                parts.stream().filter(part -> !part.gender().isEmpty()).toList();
        figures.addAll(by("gender", Part::gender, recorded, first, last));
        List<Part> sent =
                parts.stream().filter(part -> !part.referral().isEmpty()).toList();
        figures.addAll(by("referral", Part::referral, sent, first, last));
        return figures;
    }

    /** As far as the municipality belongs to the programme while the person takes part; empty when it never does. */
    private Optional<Part> counted(Part part, LocalDate first, LocalDate last) {
        return region.programmes().stream()
                .filter(programme -> programme.id().equals(part.programme()))
                .findFirst()
                .map(programme -> counted(programme, part, first, last))
                .orElse(Optional.of(part));
    }

    private static Optional<Part> counted(Programme programme, Part part, LocalDate first, LocalDate last) {
        if (onPaperAlone(programme, part, first, last)) {
            return Optional.empty();
        }
        return part.municipality().isEmpty() ? Optional.of(part) : ofMember(programme, part, first, last);
    }

    /** Nobody takes part in what has ended, though nobody wrote down that they left. */
    private static boolean onPaperAlone(Programme programme, Part part, LocalDate first, LocalDate last) {
        LocalDate end = programme.to();
        return end != null
                && end.isBefore(first)
                && (part.to() == null || part.to().isAfter(last));
    }

    /** What comes after the municipality has left is no outcome of it: the person took part as long as it did. */
    private static Optional<Part> ofMember(Programme programme, Part part, LocalDate first, LocalDate last) {
        LocalDate from = part.from().isAfter(first) ? part.from() : first;
        LocalDate end = part.to();
        LocalDate to = end == null || end.isAfter(last) ? last : end;
        List<Membership> members = programme.members().stream()
                .filter(member -> member.municipality().equals(part.municipality()) && member.within(from, to))
                .toList();
        boolean stillIn = members.stream()
                .anyMatch(member ->
                        member.to() == null || end == null || !member.to().isBefore(end));
        return members.isEmpty() ? Optional.empty() : Optional.of(stillIn ? part : part.running());
    }

    private static List<OutcomeFigures> by(
            String group, Function<Part, String> name, List<Part> parts, LocalDate first, LocalDate last) {
        List<OutcomeFigures> figures = parts.stream()
                .map(name)
                .distinct()
                .sorted()
                .map(one -> OutcomeFigures.of(
                        group,
                        one,
                        parts.stream()
                                .filter(part -> name.apply(part).equals(one))
                                .toList(),
                        first,
                        last))
                .toList();
        return notGivenAway(figures);
    }

    private static List<OutcomeFigures> notGivenAway(List<OutcomeFigures> figures) {
        if (figures.stream().filter(OutcomeFigures::hidden).count() != 1) {
            return figures;
        }
        OutcomeFigures next = figures.stream()
                .filter(one -> !one.hidden())
                .min(Comparator.comparingInt(OutcomeFigures::all))
                .orElse(null);
        return figures.stream().map(one -> one.equals(next) ? one.hide() : one).toList();
    }
}
