package se.navigatorbot.channels;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

/** A house that stores in memory and tells apart what it has seen before, as the real one does. */
public final class RecordingReception implements Reception {

    private final Changes changes = new Changes();
    private final List<InboundMessage> messages = new ArrayList<>();
    private final List<DeliveryReport> reports = new ArrayList<>();
    private final Queue<Receipt> answers = new ArrayDeque<>();

    /** The next messages get these answers, in order; only {@link Receipt#STORED} stores. */
    public RecordingReception answering(Receipt... next) {
        changes.make(() -> answers.addAll(List.of(next)));
        return this;
    }

    /** What is stored, oldest first. */
    public List<InboundMessage> messages() {
        return changes.read(() -> List.copyOf(messages));
    }

    /** Every report, repeated ones too. */
    public List<DeliveryReport> reports() {
        return changes.read(() -> List.copyOf(reports));
    }

    /** Waits until this many messages are stored, at most ten seconds, and gives them. */
    public List<InboundMessage> awaitMessages(int count) {
        return changes.await(Duration.ofSeconds(60), () -> List.copyOf(messages), list -> list.size() >= count);
    }

    /** Waits until this many reports have come, at most ten seconds, and gives them. */
    public List<DeliveryReport> awaitReports(int count) {
        return changes.await(Duration.ofSeconds(60), () -> List.copyOf(reports), list -> list.size() >= count);
    }

    /** Forgets everything. */
    public void forget() {
        changes.make(() -> {
            messages.clear();
            reports.clear();
            answers.clear();
        });
    }

    @Override
    public Receipt accept(InboundMessage message) {
        return changes.make(() -> {
            Receipt told = answers.poll();
            Receipt receipt = told == null ? receipt(message) : told;
            if (receipt == Receipt.STORED) {
                messages.add(message);
            }
            return receipt;
        });
    }

    private Receipt receipt(InboundMessage message) {
        boolean seen = messages.stream().anyMatch(known -> known.id().equals(message.id()));
        return seen ? Receipt.SEEN_BEFORE : Receipt.STORED;
    }

    @Override
    public void report(DeliveryReport report) {
        changes.make(() -> reports.add(report));
    }
}
