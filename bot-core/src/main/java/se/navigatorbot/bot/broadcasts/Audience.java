package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.audiences.Filter;
import se.navigatorbot.bot.audiences.Key;
import se.navigatorbot.bot.audiences.Sieve;
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
 * what happens after. Nobody is held in memory longer than it takes to decide on a page of a partition.
 */
final class Audience {

    /** People read at a time. */
    private static final int PAGE = 200;

    private final People people;
    private final Judge judge;
    private final Catalogues catalogues;
    private final ItemDraft drafts;
    private final ZoneId zone;

    Audience(People people, Judge judge, Catalogues catalogues, ItemDraft drafts, ZoneId zone) {
        this.people = people;
        this.judge = judge;
        this.catalogues = catalogues;
        this.drafts = drafts;
        this.zone = zone;
    }

    /** One question put to everybody: the same moment and the same catalogue for all. */
    Count count(String broadcast, Wanted wanted, Instant now) {
        return new Count(broadcast, wanted, now);
    }

    /** A filter ready to be asked. */
    Sieve sieve(Wanted wanted, Instant now) {
        return new Sieve(wanted.filter(), holders(wanted.filter()), now, zone);
    }

    private Map<String, Set<String>> holders(Filter filter) {
        Map<String, Set<String>> holders = new HashMap<>();
        filter.terms().stream()
                .filter(term -> term.key() == Key.ACTIVITY)
                .flatMap(term -> term.values().stream())
                .forEach(event -> holders.put(event, catalogues.holders(event)));
        return holders;
    }

    /** As things stand for one person; {@code told} when the same words have reached the person before. */
    Fitness fitness(String broadcast, Wanted wanted, Participant person, boolean told, Instant now) {
        return fitness(new OutMessageMaker(broadcast, wanted, catalogues.current()), person, told, now);
    }

    private Fitness fitness(OutMessageMaker maker, Participant person, boolean told, Instant now) {
        if (told) {
            return Fitness.not("har redan fått det");
        }
        OutMessage message = maker.message(person, now);
        Verdict first = judge.judge(message, person, maker.catalogue, now);
        if (first.kind() != Verdict.Kind.WAIT) {
            return fitness(person, first, now);
        }
        // A night ends by itself; a talk with a human or a crisis does not, and still waits when asked again.
        Instant later = first.until() == null ? now : first.until();
        Verdict second = judge.judge(message, person, maker.catalogue, later);
        return second.kind() == Verdict.Kind.SEND ? fitness(person, second, later) : Fitness.not(first.reason());
    }

    private static Fitness fitness(Participant person, Verdict verdict, Instant leaves) {
        Address to = verdict.to();
        return to == null ? Fitness.not(verdict.reason()) : new Fitness(new Recipient(person, to, leaves), "");
    }

    /** Decides on everybody, one partition at a time. Partitions may be taken side by side. */
    final class Count {

        private final Wanted wanted;
        private final Instant now;
        private final Sieve sieve;
        private final OutMessageMaker maker;
        private final Set<Long> taken = ConcurrentHashMap.newKeySet();

        private Count(String broadcast, Wanted wanted, Instant now) {
            this.wanted = wanted;
            this.now = now;
            this.sieve = sieve(wanted, now);
            this.maker = new OutMessageMaker(broadcast, wanted, catalogues.current());
        }

        /**
         * @param told ids of those in the partition whom the same words have reached
         */
        void decide(int partition, Set<String> told, Decided decided) {
            List<String> meant = new ArrayList<>();
            people.eachRow(partition, row -> {
                if (meant(row)) {
                    meant.add(row.id());
                }
            });
            meant.sort(null);
            for (int from = 0; from < meant.size(); from += PAGE) {
                List<String> page = meant.subList(from, Math.min(meant.size(), from + PAGE));
                people.all(page).forEach(person -> decide(person, told.contains(person.id()), decided));
            }
        }

        private boolean meant(Row row) {
            boolean here = wanted.notice()
                    || (row.homeCentre() != null && wanted.centres().contains(row.homeCentre()));
            return here && !row.noParticipant() && sieve.takes(row);
        }

        private void decide(Participant person, boolean told, Decided decided) {
            LocalDateTime local = LocalDateTime.ofInstant(now, zone);
            if (wanted.notice()
                    && BookedToday.begins(person, wanted.centres(), maker.catalogue, local)
                            .isEmpty()) {
                return;
            }
            Fitness fitness = fitness(maker, person, told, now);
            Recipient recipient = fitness.recipient();
            if (recipient == null) {
                decided.out(person, fitness.reason());
            } else if (!taken.add(mark(recipient.to()))) {
                decided.out(person, "delar adress med någon annan");
            } else {
                decided.in(recipient);
            }
        }
    }

    /** FNV-1a over the address: a hundred thousand addresses in memory would be many megabytes. */
    private static long mark(Address address) {
        long hash = 0xcbf29ce484222325L ^ address.kind().ordinal();
        for (int i = 0; i < address.value().length(); i++) {
            hash = (hash ^ address.value().charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }

    /** What is decided on each person. */
    interface Decided {

        void in(Recipient recipient);

        void out(Participant person, String reason);
    }

    /**
     * @param leaves when it would leave
     */
    record Recipient(Participant person, Address to, Instant leaves) {}

    /**
     * @param recipient null for somebody who does not get it
     * @param reason then why, a short Swedish phrase
     */
    record Fitness(@Nullable Recipient recipient, String reason) {

        static Fitness not(String reason) {
            return new Fitness(null, reason);
        }
    }

    private final class OutMessageMaker {

        private final String broadcast;
        private final Wanted wanted;
        private final Catalogue catalogue;

        OutMessageMaker(String broadcast, Wanted wanted, Catalogue catalogue) {
            this.broadcast = broadcast;
            this.wanted = wanted;
            this.catalogue = catalogue;
        }

        OutMessage message(Participant person, Instant now) {
            return new OutMessage("preview", person.id(), drafts.of(broadcast, wanted, person, catalogue, now), now);
        }
    }
}
