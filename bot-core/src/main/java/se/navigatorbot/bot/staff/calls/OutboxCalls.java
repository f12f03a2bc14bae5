package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.outbox.OutboxTrace.Traced;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.OutboxApi;

/** What became of messages. */
@StaffAddress
public class OutboxCalls implements OutboxApi {

    private final OutboxTrace trace;
    private final Aside aside;
    private final Stuck stuck;
    private final Wall wall;
    private final Callers callers;
    private final HouseTime time;

    OutboxCalls(OutboxTrace trace, Aside aside, Stuck stuck, Wall wall, Callers callers, HouseTime time) {
        this.trace = trace;
        this.aside = aside;
        this.stuck = stuck;
        this.wall = wall;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.OUTBOX_READ)
    public Listing<OutboxRow> trace(String person, @Nullable String reason) {
        String id = wall.toRead(callers.current(), person, reason).id();
        return Listing.of(trace.of(id).stream().map(this::row).toList());
    }

    @Override
    @Needs(Action.OUTBOX_READ)
    public List<String> message(String id, @Nullable String reason) {
        Traced message = trace.message(id)
                .orElseThrow(() -> Refused.notFound("Det finns inget sådant meddelande. De finns kvar i en månad."));
        wall.toRead(callers.current(), message.participant(), reason);
        return new MessageStory(time).of(message);
    }

    @Override
    @Needs(Action.OUTBOX_READ)
    public Listing<StuckRow> stuck(String state, @Nullable String centre) {
        return Listing.of(stuck.seenBy(callers.current(), state, centre));
    }

    @Override
    @Needs(Action.OUTBOX_READ)
    public Listing<ParkedRow> parked() {
        return Listing.of(aside.seenBy(callers.current()));
    }

    @Override
    @Needs(Action.OUTBOX_CHANGE)
    public void retry(String id) {
        aside.retry(callers.current(), id);
    }

    @Override
    @Needs(Action.OUTBOX_CHANGE)
    public void drop(String id) {
        aside.drop(callers.current(), id);
    }

    private OutboxRow row(OutboxTrace.Step step) {
        return new OutboxRow(
                step.id(),
                time.local(step.at()),
                MessageStory.way(step),
                step.lane().name().toLowerCase(Locale.ROOT),
                step.state(),
                step.attempts(),
                step.reason(),
                step.why(),
                step.text());
    }
}
