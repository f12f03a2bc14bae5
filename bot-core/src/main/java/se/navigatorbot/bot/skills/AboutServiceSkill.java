package se.navigatorbot.bot.skills;

import java.time.LocalDate;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Faq;
import se.navigatorbot.bot.region.Programme;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.intents.Intent;

/** "Vad är Navigatorcentrum?": what, for whom, what it costs, how to start. Ages come from the region's data. */
final class AboutServiceSkill implements Skill {

    private static final Pattern AGE = Pattern.compile(
            "\\b(?:jag (?:är|ar|e)|fyller|blir)\\s+(\\d{2})\\b|\\b(\\d{2})\\s*(?:år|ar|bast)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final Region region;
    private final CentreChoice choice;
    private final Function<Turn, Optional<Reply>> lead;

    /**
     * @param lead goes on with a lead that waits for the centre
     */
    AboutServiceSkill(Region region, Function<Turn, Optional<Reply>> lead) {
        this.region = region;
        this.lead = lead;
        this.choice = new CentreChoice(region);
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.ABOUT_SERVICE);
    }

    @Override
    public Reply answer(Turn turn) {
        return lead.apply(turn).orElseGet(() -> told(turn));
    }

    private Reply told(Turn turn) {
        LocalDate today = turn.local().toLocalDate();
        Optional<Centre> centre = choice.meant(turn);
        String name = centre.map(Centre::name).orElse(region.commonName());
        List<Programme> programmes = centre.map(known -> region.programmes(known, today))
                .orElseGet(() -> region.programmes().stream()
                        .filter(programme -> programme.runs(today) && !programme.referral())
                        .toList());
        Optional<Reply> ended = new EndedProgrammes(region).answer(turn);
        if (ended.isPresent()) {
            return ended.get();
        }
        if (programmes.isEmpty()) {
            return Reply.saying(turn, Wording.of("about.unknown", Map.of("center", name)));
        }
        OptionalInt age = age(turn.text());
        Optional<Faq> faq = FaqKnown.in(region, turn.text());
        if (age.isPresent() && programmes.stream().noneMatch(programme -> programme.takes(age.getAsInt()))) {
            return outside(turn, name, programmes, age.getAsInt());
        }
        return faq.map(known -> Reply.saying(turn, Wording.literal(known.answer())))
                .orElseGet(() -> described(turn, Map.of("center", name, "alder", ages(programmes))));
    }

    /** Whoever has no coach yet is asked whether somebody may be in touch. */
    private static Reply described(Turn turn, Map<String, String> words) {
        return turn.person().profile().coach() == null
                ? LeadOffer.behind(turn, Wording.of("about.answer_lead", words))
                : Reply.saying(turn, Wording.of("about.answer", words));
    }

    /** A pointer, never a refusal. */
    private Reply outside(Turn turn, String name, List<Programme> programmes, int age) {
        Map<String, String> words = Map.of(
                "center", name,
                "alder", ages(programmes),
                "namn", region.overAge().name(),
                "telefon", region.overAge().phone().shown());
        boolean over = programmes.stream().allMatch(programme -> programme.toAge() < age);
        return Reply.saying(turn, Wording.of(over ? "about.over_age" : "about.under_age", words));
    }

    private static String ages(List<Programme> programmes) {
        IntSummaryStatistics from =
                programmes.stream().mapToInt(Programme::fromAge).summaryStatistics();
        IntSummaryStatistics to = programmes.stream().mapToInt(Programme::toAge).summaryStatistics();
        return from.getMin() + "-" + to.getMax();
    }

    private static OptionalInt age(String text) {
        Matcher matcher = AGE.matcher(text);
        if (!matcher.find()) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(matcher.group(1) != null ? matcher.group(1) : matcher.group(2)));
    }
}
