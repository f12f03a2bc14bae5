package se.navigatorbot.bot.skills;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.hours.OpenDay;
import se.navigatorbot.bot.hours.OpeningHours;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.When;

/** "När har ni öppet?": for the centre that is meant, else short for every centre and then once which one it is. */
final class OpeningHoursSkill implements Skill {

    private static final String CONTEXT = "opening_hours_answer";

    private final Region region;
    private final OpeningHours hours;
    private final CentreChoice choice;
    private final HoursAtCentre atCentre;

    OpeningHoursSkill(Region region, OpeningHours hours) {
        this.region = region;
        this.hours = hours;
        this.choice = new CentreChoice(region);
        this.atCentre = new HoursAtCentre(region, hours);
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.OPENING_HOURS);
    }

    @Override
    public Reply answer(Turn turn) {
        Optional<Reply> elsewhere = choice.elsewhere(turn);
        if (elsewhere.isPresent()) {
            return elsewhere.get();
        }
        @Nullable When time = time(turn);
        Optional<Centre> centre = choice.meant(turn);
        if (centre.isEmpty()) {
            return everywhere(turn, time);
        }
        Reply reply = Reply.saying(turn, atCentre.answer(turn, centre.get(), time));
        return SoftContext.remembering(turn, reply, CONTEXT, CentreChoice.about(centre.get(), Map.of()));
    }

    /** What the message says, else what was asked before the question which centre. */
    private @Nullable When time(Turn turn) {
        List<When> said = turn.understanding().slots().times();
        return said.isEmpty() ? AskedTime.read(choice.askedFor(turn)) : said.get(0);
    }

    private Reply everywhere(Turn turn, @Nullable When time) {
        LocalDate date = time == null
                ? nextOpenDay(turn)
                : HoursAtCentre.days(turn, time).get(0);
        Map<String, String> words = Map.of("lista", String.join("\n", lines(turn, date)));
        if (choice.mayAsk(turn)) {
            Wording asking = Wording.of("hours.all_ask", words).at(date.atStartOfDay());
            return choice.asking(turn, asking, Intent.OPENING_HOURS, AskedTime.write(time));
        }
        Reply reply = Reply.saying(turn, Wording.of("hours.all", words).at(date.atStartOfDay()));
        return SoftContext.remembering(turn, reply, CONTEXT, Map.of());
    }

    /** Today, or the first day on which a centre is open again. */
    private LocalDate nextOpenDay(Turn turn) {
        return region.centres().stream()
                .flatMap(centre -> hours.nextOpening(centre.id(), turn.local(), turn.catalogue()).stream())
                .min(java.time.LocalDateTime::compareTo)
                .orElse(turn.local())
                .toLocalDate();
    }

    /** One line for all that are open alike: {@code Karlskrona och Ronneby öppet kl 9-15}. */
    private List<String> lines(Turn turn, LocalDate date) {
        Map<String, List<String>> towns = new LinkedHashMap<>();
        for (Centre centre : region.centres()) {
            OpenDay day = hours.on(centre.id(), date, turn.catalogue());
            towns.computeIfAbsent(HoursWords.day(day), alike -> new java.util.ArrayList<>())
                    .add(centre.town());
        }
        return towns.entrySet().stream()
                .map(alike -> Enumeration.and(alike.getValue()) + " " + alike.getKey())
                .toList();
    }
}
