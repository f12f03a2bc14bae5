package se.navigatorbot.bot.turns;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.inbox.InboxEntry;
import se.navigatorbot.bot.outbox.Outbox;
import se.navigatorbot.bot.outbox.Posting;
import se.navigatorbot.bot.participants.Known;
import se.navigatorbot.bot.participants.Lines;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.ChannelKind;

/** Writes out everything that a decision changes, in the form in which the commit takes it. */
final class Changes {

    private static final byte[] SAME = new byte[0];

    private final PersonShelf shelf;
    private final Lines lines;
    private final Outbox outbox;
    private final Effects effects;
    private final Timetable timetable;
    private final Elsewhere elsewhere;

    Changes(PersonShelf shelf, Lines lines, Outbox outbox, Effects effects, Timetable timetable, Elsewhere elsewhere) {
        this.elsewhere = elsewhere;
        this.shelf = shelf;
        this.lines = lines;
        this.outbox = outbox;
        this.effects = effects;
        this.timetable = timetable;
    }

    /** Takes ways out for answers that need not wait: {@link Outbox#committed} or abandoned must follow. */
    Prepared prepare(InboxEntry entry, Decision decision) {
        Known after = new Known(decision.reply().after(), decision.version() + 1);
        List<Posting> postings =
                outbox.make(entry.id(), entry.number(), after, decision.reply().drafts(), entry.arrivedAt());
        boolean whole = false;
        try {
            Prepared prepared = new Prepared(
                    entry, decision, after, postings, threadLines(decision, postings), effects.of(entry, decision));
            whole = true;
            return prepared;
        } finally {
            if (!whole) {
                outbox.abandoned(postings);
            }
        }
    }

    List<byte[]> args(String token, Prepared prepared) {
        Participant person = prepared.after().person();
        CommitScript.Args args = new CommitScript.Args()
                .text(token)
                .number(prepared.decision().version())
                .text(prepared.entry().streamId())
                .text(person.id())
                .bytes(shelf.sealed(person))
                .bytes(row(prepared.decision(), person))
                .text(timetable
                        .next(person, prepared.decision().catalogue())
                        .map(next -> Long.toString(next.toEpochMilli()))
                        .orElse(""));
        args.number(prepared.lines().size());
        prepared.lines().forEach(line -> args.bytes(lines.sealed(person.id(), line)));
        args.number(prepared.postings().size());
        prepared.postings().forEach(posting -> add(args, posting));
        args.number(prepared.effects().size());
        prepared.effects().forEach(effect -> args.text(effect.field()).bytes(effects.sealed(effect)));
        if (asked(prepared)) {
            elsewhere.add(args, prepared.entry(), prepared.decision().reply());
        }
        return args.list();
    }

    /** Whether somebody in another process waits for it. */
    boolean asked(Prepared prepared) {
        return elsewhere.asked(prepared.entry());
    }

    /** Nothing when it stands in the store already: in the course of a talk it hardly ever changes. */
    private byte[] row(Decision decision, Participant person) {
        Row row = Row.of(person);
        boolean stands =
                decision.version() > 0 && row.equals(Row.of(decision.decidedOn().person()));
        return stands ? SAME : shelf.sealed(row);
    }

    private void add(CommitScript.Args args, Posting posting) {
        int lane =
                posting.claimed() != null ? 0 : posting.message().draft().lane().ordinal() + 1;
        args.text(posting.message().id())
                .bytes(outbox.sealed(posting.message()))
                .bytes(posting.progress().bytes())
                .number(lane)
                .number(posting.due().toEpochMilli());
    }

    private List<ThreadEntry> threadLines(Decision decision, List<Posting> postings) {
        List<ThreadEntry> all = new ArrayList<>();
        if (decision.heard() != null) {
            all.add(decision.heard());
        }
        all.addAll(decision.said());
        Instant now = decision.turn().now();
        for (String marker : decision.reply().markers()) {
            all.add(lines.marker(decision.turn().id(), seenAt(decision), marker, now));
        }
        Stream.concat(
                        decision.reply().asides().stream(),
                        ChangeNotes.of(decision.decidedOn(), decision.reply().after()).stream())
                .map(aside ->
                        lines.forStaff(decision.turn().id(), seenAt(decision).kind(), aside, now))
                .forEach(all::add);
        for (Posting posting : postings) {
            if (posting.claimed() != null && posting.claimed().writesLine()) {
                all.add(posting.claimed().line());
            }
        }
        return all;
    }

    /** A marker is shown where the person reads: at the address last written from. */
    private static Address seenAt(Decision decision) {
        List<Reachable> all = decision.reply().after().reachable();
        return all.isEmpty()
                ? new Address(ChannelKind.WEB_CHAT, "none")
                : all.get(0).address();
    }

    /**
     * A decision with all that its commit carries.
     *
     * @param after the person as the commit leaves it
     * @param lines for the thread, in order
     */
    record Prepared(
            InboxEntry entry,
            Decision decision,
            Known after,
            List<Posting> postings,
            List<ThreadEntry> lines,
            List<StoredEffect> effects) {}
}
