package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.broadcasts.Broadcasting;
import se.navigatorbot.bot.broadcasts.Plan;
import se.navigatorbot.bot.broadcasts.Reporting;
import se.navigatorbot.bot.broadcasts.Standing;
import se.navigatorbot.bot.broadcasts.Tracing;
import se.navigatorbot.bot.broadcasts.Trying;
import se.navigatorbot.bot.broadcasts.Wanted;
import se.navigatorbot.bot.catalogue.Catalogues;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.Listing;

/** Broadcasts. */
@StaffAddress
public class BroadcastCalls implements BroadcastsApi {

    private static final int LATEST = 50;

    private final Broadcasting broadcasting;
    private final Trying trying;
    private final Tracing tracing;
    private final Reporting reporting;
    private final AudienceReading reading;
    private final KeptLists lists;
    private final Catalogues catalogues;
    private final Callers callers;
    private final Wall wall;
    private final BroadcastAnswers answers;
    private final HouseTime time;

    BroadcastCalls(
            Broadcasting broadcasting,
            Trying trying,
            Tracing tracing,
            Reporting reporting,
            AudienceReading reading,
            KeptLists lists,
            Catalogues catalogues,
            Callers callers,
            Wall wall,
            HouseTime time) {
        this.broadcasting = broadcasting;
        this.trying = trying;
        this.tracing = tracing;
        this.reporting = reporting;
        this.reading = reading;
        this.lists = lists;
        this.catalogues = catalogues;
        this.callers = callers;
        this.wall = wall;
        this.answers = new BroadcastAnswers(time);
        this.time = time;
    }

    private Wanted wanted(NewBroadcast given) {
        return reading.wanted(callers.current(), given, Given.text(given.text(), "Text"), catalogues.current());
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus draft(NewBroadcast given) {
        return answers.status(broadcasting.write(callers.current(), wanted(given)));
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastPreview audience(NewBroadcast given) {
        String text = Given.optional(given.text()).orElse("");
        Wanted wanted = reading.wanted(callers.current(), given, text, catalogues.current());
        return answers.preview(callers.current(), broadcasting.count(callers.current(), wanted));
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastPreview preview(NewBroadcast given) {
        return answers.preview(callers.current(), broadcasting.preview(callers.current(), wanted(given)));
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastPreview previewAgain(String id) {
        return answers.preview(callers.current(), broadcasting.preview(callers.current(), id));
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public void test(String id) {
        trying.send(callers.current(), id);
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus send(String id, TypedCount typed) {
        return answers.status(broadcasting.send(callers.current(), id, typed.typedCount()));
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus schedule(String id, Schedule schedule) {
        Plan plan = new Plan(
                Given.present(schedule.at(), "Tid"),
                every(Given.optional(schedule.every()).orElse("once")));
        Given.inReach(plan.at().toLocalDate());
        if (!plan.at().isAfter(time.now())) {
            throw Refused.badValue("Tiden har redan varit. Inget är planerat.");
        }
        return answers.status(broadcasting.schedule(callers.current(), id, schedule.typedCount(), plan));
    }

    private static Plan.Every every(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "once", "en gång" -> Plan.Every.ONCE;
            case "day", "dag" -> Plan.Every.DAY;
            case "week", "vecka" -> Plan.Every.WEEK;
            case "month", "månad" -> Plan.Every.MONTH;
            default -> throw Refused.badValue("Upprepningen är dag, vecka eller månad. Inget är planerat.");
        };
    }

    private BroadcastStatus did(BiFunction<Caller, String, Standing> act, String id) {
        return answers.status(act.apply(callers.current(), id));
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus undo(String id) {
        return did(broadcasting::undo, id);
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus approve(String id) {
        return did(broadcasting::approve, id);
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus pause(String id) {
        return did(broadcasting::pause, id);
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus resume(String id) {
        return did(broadcasting::resume, id);
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus stop(String id) {
        return did(broadcasting::stop, id);
    }

    @Override
    @Needs(Action.BROADCAST_READ)
    public BroadcastStatus status(String id) {
        return did(broadcasting::status, id);
    }

    @Override
    @Needs(Action.BROADCAST_READ)
    public BroadcastReport report(String id) {
        return answers.report(
                reporting.of(broadcasting.status(callers.current(), id).broadcast()));
    }

    @Override
    @Needs(Action.BROADCAST_READ)
    public List<String> trace(String id, String person, @Nullable String reason) {
        return tracing.of(
                broadcasting.status(callers.current(), id).broadcast(), wall.toRead(callers.current(), person, reason));
    }

    @Override
    @Needs(Action.BROADCAST_READ)
    public Listing<BroadcastStatus> list() {
        return Listing.of(broadcasting.latest(callers.current(), LATEST).stream()
                .map(answers::status)
                .toList());
    }

    @Override
    @Needs(Action.BROADCAST_READ)
    public Listing<ListRow> lists() {
        return Listing.of(lists.seenBy(callers.current()));
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public ListRow keepList(NewList list) {
        return lists.keep(callers.current(), list);
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public void dropList(String name) {
        lists.drop(callers.current(), name);
    }
}
