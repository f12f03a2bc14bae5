package se.navigatorbot.bot.reports;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import se.navigatorbot.bot.participants.Result;

/**
 * What came of a group in a period. The share is that of Framtid Kronoberg: those who left to work or education, of all
 * who took part at any time in the period. Who still takes part and has said themselves that they have come to work or
 * education counts too, and is shown apart. A person counts once in a group, however many programmes they were in, with
 * the best that came of it in the period: left to work, then to education, then their own word, then still taking part,
 * then having left otherwise.
 *
 * @param group {@code all}, {@code programme}, {@code municipality}, {@code gender} or {@code referral}
 * @param name id of the programme or municipality, the gender, or the code of who sent them; empty for all
 * @param all who took part
 * @param left who left in the period
 * @param work to work, own business included
 * @param studies to education
 * @param told who still take part and say that they have come to work or education
 * @param hidden whether the group is so small, or lies open by what stands beside it, that nothing of it may be shown
 */
public record OutcomeFigures(
        String group, String name, int all, int left, int work, int studies, int told, boolean hidden) {

    /** Of a hundred; the goal of Framtid Kronoberg. */
    public static final int GOAL = 60;

    /** Figures of fewer are not shown. */
    static final int LEAST = 5;

    static OutcomeFigures of(String group, String name, List<Part> all, LocalDate first, LocalDate last) {
        List<Part> parts = people(all, first, last);
        List<Part> left = parts.stream().filter(part -> part.left(first, last)).toList();
        long work = results(left)
                .filter(result -> result.reached() && result != Result.STUDIES)
                .count();
        long studies = results(left).filter(result -> result == Result.STUDIES).count();
        long told = parts.stream().filter(part -> said(part, first, last)).count();
        return new OutcomeFigures(
                group,
                name,
                parts.size(),
                left.size(),
                (int) work,
                (int) studies,
                (int) told,
                !parts.isEmpty() && parts.size() < LEAST);
    }

    /** Of each person the part that counts. */
    private static List<Part> people(List<Part> all, LocalDate first, LocalDate last) {
        Map<String, Part> best = new LinkedHashMap<>();
        BinaryOperator<Part> better = BinaryOperator.minBy(Comparator.comparingInt(part -> rank(part, first, last)));
        all.forEach(part -> best.merge(part.person(), part, better));
        return List.copyOf(best.values());
    }

    private static int rank(Part part, LocalDate first, LocalDate last) {
        if (!part.left(first, last)) {
            return said(part, first, last) ? 2 : 3;
        }
        Result result = part.result();
        if (result == null || !result.reached()) {
            return 4;
        }
        return result == Result.STUDIES ? 1 : 0;
    }

    private static boolean said(Part part, LocalDate first, LocalDate last) {
        return part.word() != null && part.word().reached() && !part.left(first, last);
    }

    /** In per cent of all who took part; 0 of none. */
    public double share() {
        return all == 0 ? 0 : 100.0 * (work + studies + told) / all;
    }

    /** In per cent of those who left; 0 of none. */
    public double shareOfLeft() {
        return left == 0 ? 0 : 100.0 * (work + studies) / left;
    }

    OutcomeFigures hide() {
        return new OutcomeFigures(group, name, all, left, work, studies, told, true);
    }

    private static Stream<Result> results(List<Part> left) {
        return left.stream().map(Part::result).filter(Objects::nonNull);
    }
}
