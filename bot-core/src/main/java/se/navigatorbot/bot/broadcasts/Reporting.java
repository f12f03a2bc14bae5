package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.outbox.Failures;
import se.navigatorbot.bot.outbox.Fate;
import se.navigatorbot.bot.outbox.Progress;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.Speaker;

/** Tells how a broadcast went: what the way out knows, and what people did within three days. */
public final class Reporting {

    private static final Duration ANSWERED = Duration.ofDays(3);
    private static final int PAGE = 200;
    private static final int LINES = 200;

    private final Mailings mailings;
    private final ItemStates states;
    private final People people;
    private final ItemDraft drafts;
    private final double pricePerPart;

    Reporting(Mailings mailings, ItemStates states, People people, ItemDraft drafts, double pricePerPart) {
        this.mailings = mailings;
        this.states = states;
        this.people = people;
        this.drafts = drafts;
        this.pricePerPart = pricePerPart;
    }

    public Report of(Broadcast broadcast) {
        Sum sum = new Sum(broadcast);
        Map<String, String> leftOut = mailings.leftOut(broadcast.id());
        for (int partition = 0; partition < Keys.PARTITIONS; partition++) {
            List<String> ids = mailings.audience(broadcast, partition);
            Map<String, Progress> messages = states.of(broadcast, partition, ids);
            ids.forEach(id -> sum.add(messages.get(id), leftOut.get(id)));
            List<Map.Entry<String, Progress>> reached = messages.entrySet().stream()
                    .filter(entry -> Sum.left(entry.getValue().fate()))
                    .toList();
            for (int from = 0; from < reached.size(); from += PAGE) {
                page(reached.subList(from, Math.min(reached.size(), from + PAGE)), sum);
            }
        }
        return sum.report();
    }

    private void page(List<Map.Entry<String, Progress>> reached, Sum sum) {
        Map<String, Participant> found = new HashMap<>();
        people.all(reached.stream().map(Map.Entry::getKey).toList()).forEach(person -> found.put(person.id(), person));
        for (Map.Entry<String, Progress> entry : reached) {
            Participant person = found.get(entry.getKey());
            if (person != null) {
                sum.reached(person, entry.getValue());
            }
        }
    }

    private final class Sum {

        private final Broadcast broadcast;
        private final Map<String, Integer> failed = new TreeMap<>();
        private final Map<Fate, Integer> fates = new HashMap<>();
        private final Price price = new Price();
        private int waiting;
        private int replies;
        private int signUps;
        private int optOuts;

        Sum(Broadcast broadcast) {
            this.broadcast = broadcast;
        }

        static boolean left(Fate fate) {
            return fate == Fate.SENT || fate == Fate.DELIVERED || fate == Fate.UNKNOWN;
        }

        void add(@Nullable Progress message, @Nullable String leftOut) {
            if (message == null) {
                boolean over = broadcast.state() == Broadcast.State.STOPPED;
                String reason = leftOut == null && over ? "utskicket är stoppat" : leftOut;
                if (reason == null) {
                    waiting++;
                } else {
                    failed.merge(reason, 1, Integer::sum);
                }
                return;
            }
            Fate fate = message.fate();
            fates.merge(fate, 1, Integer::sum);
            if (!fate.ended()) {
                waiting++;
            } else if (fate != Fate.SENT && fate != Fate.DELIVERED) {
                failed.merge(Failures.swedish(fate, message.code()), 1, Integer::sum);
            }
        }

        void reached(Participant person, Progress message) {
            if (message.channel() == ChannelKind.SMS) {
                price.add(drafts.text(broadcast.wanted(), person));
            }
            Instant since = broadcast.begins() == null ? broadcast.at() : broadcast.begins();
            replies += replied(person, since) ? 1 : 0;
            optOuts += optedOut(person.wishes(), since) ? 1 : 0;
            String event = broadcast.wanted().event();
            boolean signed = event != null
                    && person.signUp(event)
                            .filter(place -> place.holds() && !place.at().isBefore(since))
                            .isPresent();
            signUps += signed ? 1 : 0;
        }

        private boolean replied(Participant person, Instant since) {
            return person.lastHeard().filter(at -> !at.isBefore(since)).isPresent()
                    && people.thread(person.id(), LINES).stream()
                            .filter(line -> line.speaker().role() == Speaker.Role.PERSON)
                            .anyMatch(line -> within(line.at(), since));
        }

        private boolean optedOut(Wishes wishes, Instant since) {
            Wishes.Decision decision = wishes.subjects().get(broadcast.wanted().subject());
            return (wishes.stoppedAt() != null && within(wishes.stoppedAt(), since))
                    || (decision != null && !decision.wanted() && within(decision.at(), since));
        }

        private static boolean within(Instant at, Instant since) {
            return !at.isBefore(since) && at.isBefore(since.plus(ANSWERED));
        }

        Report report() {
            return new Report(
                    broadcast,
                    fates.getOrDefault(Fate.SENT, 0),
                    fates.getOrDefault(Fate.DELIVERED, 0),
                    waiting,
                    failed,
                    replies,
                    signUps,
                    optOuts,
                    price.parts(),
                    price.parts() * pricePerPart);
        }
    }
}
