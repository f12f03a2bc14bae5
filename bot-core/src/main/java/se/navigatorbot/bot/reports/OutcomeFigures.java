package se.navigatorbot.bot.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.navigatorbot.bot.participants.Result;

/**
 * What came of a group in a period. The share is that of Framtid Kronoberg: those who left to work or education, of all
 * who took part at any time in the period.
 *
 * @param group {@code all}, {@code programme}, {@code municipality} or {@code gender}
 * @param name id of the programme or municipality, or the gender; empty for all
 * @param all who took part
 * @param left who left in the period
 * @param work to work, own business included
 * @param studies to education
 * @param hidden whether the group is so small, or lies open by what stands beside it, that nothing of it may be shown
 */
public record OutcomeFigures(String group, String name, int all, int left, int work, int studies, boolean hidden) {

    /** Of a hundred; the goal of Framtid Kronoberg. */
    public static final int GOAL = 60;

    /** Figures of fewer are not shown. */
    static final int LEAST = 5;

    static OutcomeFigures of(String group, String name, List<Part> parts, LocalDate first, LocalDate last) {
        List<Part> left = parts.stream().filter(part -> part.left(first, last)).toList();
        long work = results(left)
                .filter(result -> result.reached() && result != Result.STUDIES)
                .count();
        long studies = results(left).filter(result -> result == Result.STUDIES).count();
        return new OutcomeFigures(
                group,
                name,
                parts.size(),
                left.size(),
                (int) work,
                (int) studies,
                !parts.isEmpty() && parts.size() < LEAST);
    }

    /** In per cent of all who took part; 0 of none. */
    public double share() {
        return all == 0 ? 0 : 100.0 * (work + studies) / all;
    }

    /** In per cent of those who left; 0 of none. */
    public double shareOfLeft() {
        return left == 0 ? 0 : 100.0 * (work + studies) / left;
    }

    OutcomeFigures hide() {
        return new OutcomeFigures(group, name, all, left, work, studies, true);
    }

    private static Stream<Result> results(List<Part> left) {
        return left.stream().map(Part::result).filter(Objects::nonNull);
    }
}
