package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.navigatorbot.bot.audiences.Term;
import se.navigatorbot.bot.broadcasts.Audience.Fitness;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.outbox.Failures;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;

/** Why somebody got a broadcast or did not, step by step, in sentences. */
public final class Tracing {

    private final Mailings mailings;
    private final Audience audience;
    private final Told told;
    private final ItemStates states;
    private final InstantSource clock;
    private final ZoneId zone;

    Tracing(Mailings mailings, Audience audience, Told told, ItemStates states, InstantSource clock, ZoneId zone) {
        this.mailings = mailings;
        this.audience = audience;
        this.told = told;
        this.states = states;
        this.clock = clock;
        this.zone = zone;
    }

    /** Sentences, the first step first. */
    public List<String> of(Broadcast broadcast, Participant person) {
        List<String> steps = new ArrayList<>();
        int partition = person.partition();
        Progress message = states.of(broadcast, partition, List.of(person.id())).get(person.id());
        boolean frozen = mailings.audience(broadcast, partition).contains(person.id());
        steps.add("Utskicket är " + Swedish.of(broadcast) + ", " + when(broadcast.at()) + ".");
        steps.add(frozen ? "Personen var med när det räknades." : "Personen var inte med när det räknades.");
        Optional.ofNullable(mailings.leftOut(broadcast.id()).get(person.id()))
                .ifPresent(reason -> steps.add("När det skickades föll personen bort: " + reason + "."));
        if (message != null) {
            steps.add("Meddelandet "
                    + (message.channel() == null
                            ? ""
                            : "över " + message.channel().swedish() + " ")
                    + "är: " + message.fate().swedish() + ", " + when(message.at()) + ", "
                    + message.attempts() + " försök"
                    + (message.code().isEmpty() ? "." : ", " + Failures.told(message.code()) + "."));
        } else {
            steps.addAll(asThingsStand(broadcast, person));
        }
        return steps;
    }

    private List<String> asThingsStand(Broadcast broadcast, Participant person) {
        Wanted wanted = broadcast.wanted();
        Instant now = clock.instant();
        Row row = Row.of(person);
        boolean here = row.homeCentre() != null && wanted.centres().contains(row.homeCentre());
        if (!here && !wanted.notice()) {
            return List.of("Hemcentrumet är inte bland utskickets: "
                    + String.join(", ", wanted.centres().stream().sorted().toList()) + ".");
        }
        Optional<Term> missed = audience.sieve(wanted, now).misses(row);
        if (missed.isPresent()) {
            return List.of("Personen passar inte in på " + missed.get().text() + ".");
        }
        List<Broadcast> earlier = told.earlier(broadcast.id(), broadcast.series(), wanted, now);
        boolean reached = told.in(earlier, person.partition()).contains(person.id());
        Fitness fitness = audience.fitness(broadcast.id(), wanted, person, reached, now);
        return List.of(
                fitness.recipient() == null
                        ? "Som det är nu får personen det inte: " + fitness.reason() + "."
                        : "Som det är nu skulle personen få det "
                                + when(fitness.recipient().leaves()) + ".");
    }

    private String when(Instant at) {
        var local = at.atZone(zone);
        return SwedishTime.day(local.toLocalDate()) + " kl " + SwedishTime.clock(local.toLocalTime());
    }
}
