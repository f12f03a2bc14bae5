package se.navigatorbot.bot.outbox;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Lane;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.channels.ChannelKind;

/** What was to be sent to a person within the last month, and what became of it. For staff. */
public final class OutboxTrace {

    private static final int THREAD = 1000;

    private final Redis redis;
    private final People people;

    public OutboxTrace(Redis redis, People people) {
        this.redis = redis;
        this.people = people;
    }

    /** The latest first. */
    public List<Step> of(String participant) {
        Map<String, ThreadEntry> lines = lines(participant);
        List<Step> steps = new ArrayList<>();
        String mark = "|" + participant + "|";
        redis.hash(Partition.of(participant).state()).forEach((id, bytes) -> {
            String record = new String(bytes, StandardCharsets.UTF_8);
            if (record.contains(mark)) {
                Progress.readable(bytes).ifPresent(progress -> steps.add(step(id, progress, lines.get(id))));
            }
        });
        steps.sort(Comparator.comparing(Step::at).thenComparing(Step::id).reversed());
        return steps;
    }

    /**
     * One message by its own id.
     *
     * @return empty when there is none, or when it is older than what is kept
     */
    public Optional<Traced> message(String id) {
        try {
            byte[] record = redis.field(Partition.of(id).state(), id);
            return record == null ? Optional.empty() : Optional.of(traced(id, record));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Traced traced(String id, byte[] record) {
        Progress progress = Progress.parse(new String(record, StandardCharsets.UTF_8));
        return new Traced(
                progress.participant(),
                step(id, progress, lines(progress.participant()).get(id)),
                progress.fate());
    }

    private Map<String, ThreadEntry> lines(String participant) {
        Map<String, ThreadEntry> lines = new HashMap<>();
        for (ThreadEntry line : people.thread(participant, THREAD)) {
            lines.put(line.cause(), line);
        }
        return lines;
    }

    private static Step step(String id, Progress progress, @Nullable ThreadEntry line) {
        return new Step(
                id,
                progress.at(),
                progress.lane(),
                progress.channel(),
                progress.account(),
                progress.fate().swedish(),
                progress.attempts(),
                Failures.told(progress.code()),
                line == null ? "" : line.note(),
                line == null ? "" : line.text());
    }

    /** A message, whom it is for and how far it has come. */
    public record Traced(String participant, Step step, Fate fate) {}

    /**
     * A message.
     *
     * @param at business time of its last step
     * @param channel null while it is not decided
     * @param account the provider, empty where the channel has one way out
     * @param state what staff read
     * @param attempts how many times it was handed to the provider
     * @param reason a short Swedish phrase why it waits or did not arrive, with the provider's code; empty for none
     * @param why why the person gets it, in the words of VARFÖR; empty for an answer
     * @param text its words, empty while they are not settled
     */
    public record Step(
            String id,
            Instant at,
            Lane lane,
            @Nullable ChannelKind channel,
            String account,
            String state,
            int attempts,
            String reason,
            String why,
            String text) {

        /** Shows no text. */
        @Override
        public String toString() {
            return "Step[" + id + " " + state + "]";
        }
    }
}
