package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.outbox.Judge;
import se.navigatorbot.bot.outbox.Judge.Verdict;
import se.navigatorbot.bot.outbox.OutMessage;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.channels.Address;

/**
 * Who gets a broadcast and who does not, and why. It asks the judge of the way out, so that what is counted before is
 * what happens after.
 */
final class Audience {

    private final People people;
    private final Judge judge;
    private final Catalogues catalogues;
    private final ItemDraft drafts;

    Audience(People people, Judge judge, Catalogues catalogues, ItemDraft drafts) {
        this.people = people;
        this.judge = judge;
        this.catalogues = catalogues;
        this.drafts = drafts;
    }

    Chosen choose(String broadcast, Wanted wanted, Instant now) {
        List<Recipient> recipients = new ArrayList<>();
        Map<String, Integer> excluded = new LinkedHashMap<>();
        Set<Address> taken = new HashSet<>();
        for (Row row : people.rows(wanted::meant)) {
            Participant person = people.find(row.id()).orElse(null);
            if (person == null) {
                continue;
            }
            Fitness fitness = fitness(broadcast, wanted, person, now);
            Recipient recipient = fitness.recipient();
            if (recipient == null) {
                excluded.merge(fitness.reason(), 1, Integer::sum);
            } else if (!taken.add(recipient.to())) {
                excluded.merge("delar adress med någon annan", 1, Integer::sum);
            } else {
                recipients.add(recipient);
            }
        }
        recipients.sort(Comparator.comparing(recipient -> recipient.person().id()));
        return new Chosen(recipients, excluded);
    }

    /** As things stand for one person. */
    Fitness fitness(String broadcast, Wanted wanted, Participant person, Instant now) {
        OutMessage message = new OutMessage("preview", person.id(), drafts.of(broadcast, wanted, person, now), now);
        Catalogue catalogue = catalogues.current();
        Verdict first = judge.judge(message, person, catalogue, now);
        if (first.kind() != Verdict.Kind.WAIT) {
            return fitness(person, first, now);
        }
        // A night ends by itself; a talk with a human or a crisis does not, and still waits when asked again.
        Instant later = first.until() == null ? now : first.until();
        Verdict second = judge.judge(message, person, catalogue, later);
        return second.kind() == Verdict.Kind.SEND ? fitness(person, second, later) : new Fitness(null, first.reason());
    }

    private static Fitness fitness(Participant person, Verdict verdict, Instant leaves) {
        Address to = verdict.to();
        return to == null ? new Fitness(null, verdict.reason()) : new Fitness(new Recipient(person, to, leaves), "");
    }

    /**
     * @param leaves when it would leave
     */
    record Recipient(Participant person, Address to, Instant leaves) {}

    /**
     * @param recipient null for somebody who does not get it
     * @param reason then why, a short Swedish phrase
     */
    record Fitness(@Nullable Recipient recipient, String reason) {}

    /**
     * @param excluded how many for each reason
     */
    record Chosen(List<Recipient> recipients, Map<String, Integer> excluded) {}
}
