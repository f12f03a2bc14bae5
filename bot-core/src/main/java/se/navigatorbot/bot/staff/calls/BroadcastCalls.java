package se.navigatorbot.bot.staff.calls;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import se.navigatorbot.bot.broadcasts.Broadcast;
import se.navigatorbot.bot.broadcasts.Broadcasting;
import se.navigatorbot.bot.broadcasts.Preview;
import se.navigatorbot.bot.broadcasts.Standing;
import se.navigatorbot.bot.broadcasts.Wanted;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.BroadcastsApi;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.intents.Subject;

/** Broadcasts. */
@StaffAddress
public class BroadcastCalls implements BroadcastsApi {

    private static final int LATEST = 50;

    private final Broadcasting broadcasting;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    BroadcastCalls(Broadcasting broadcasting, Places places, Callers callers, HouseTime time) {
        this.broadcasting = broadcasting;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastPreview preview(NewBroadcast wanted) {
        Caller caller = callers.current();
        Subject subject = Words.subject(Given.text(wanted.subject(), "Ämne"));
        if (subject == Subject.TIDER) {
            throw Refused.badValue("Ett utskick handlar om aktiviteter eller praktik. Inget är skickat.");
        }
        Preview preview = broadcasting.preview(
                caller,
                new Wanted(
                        Given.text(wanted.text(), "Text"),
                        subject,
                        centres(caller, wanted),
                        wanted.programmes(),
                        lower(wanted.branches())));
        return answer(preview);
    }

    /** The centres given, and those of the municipalities given; else all own ones. */
    private Set<String> centres(Caller caller, NewBroadcast wanted) {
        Set<String> centres = new TreeSet<>();
        wanted.centres()
                .forEach(named -> centres.add(places.toChange(caller, named).id()));
        for (String named : wanted.municipalities()) {
            Centre centre = places.region()
                    .centreOf(places.municipality(named))
                    .orElseThrow(() -> Refused.badValue("Kommunen har inget centrum. Inget är skickat."));
            centres.add(places.toChange(caller, centre.id()).id());
        }
        return centres.isEmpty() ? new TreeSet<>(places.toRead(caller, null)) : centres;
    }

    private static List<String> lower(List<String> words) {
        return words.stream().map(word -> word.strip().toLowerCase(Locale.ROOT)).toList();
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus send(String id, TypedCount typed) {
        return answer(broadcasting.send(callers.current(), id, typed.typedCount()));
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus approve(String id) {
        return answer(broadcasting.approve(callers.current(), id));
    }

    @Override
    @Needs(Action.BROADCAST_SEND)
    public BroadcastStatus stop(String id) {
        return answer(broadcasting.stop(callers.current(), id));
    }

    @Override
    @Needs(Action.BROADCAST_READ)
    public BroadcastStatus status(String id) {
        return answer(broadcasting.status(callers.current(), id));
    }

    @Override
    @Needs(Action.BROADCAST_READ)
    public Listing<BroadcastStatus> list() {
        return Listing.of(broadcasting.latest(callers.current(), LATEST).stream()
                .map(this::answer)
                .toList());
    }

    private BroadcastPreview answer(Preview preview) {
        Broadcast broadcast = preview.broadcast();
        return new BroadcastPreview(
                broadcast.id(),
                broadcast.recipients(),
                preview.channels().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new Count(entry.getKey().swedish(), entry.getValue()))
                        .toList(),
                preview.parts(),
                Math.round(preview.kronor() * 100) / 100.0,
                counts(preview.excluded()),
                preview.examples(),
                preview.warnings(),
                time.local(preview.leaves()),
                broadcast.needsApproval());
    }

    private BroadcastStatus answer(Standing standing) {
        Broadcast broadcast = standing.broadcast();
        return new BroadcastStatus(
                broadcast.id(),
                broadcast.state().name().toLowerCase(Locale.ROOT),
                broadcast.wanted().text(),
                broadcast.wanted().subject().label(),
                broadcast.recipients(),
                standing.sent(),
                standing.waiting(),
                counts(standing.notSent()),
                broadcast.by(),
                broadcast.approvedBy(),
                time.local(broadcast.at()));
    }

    private static List<Count> counts(Map<String, Integer> byReason) {
        return byReason.entrySet().stream()
                .map(entry -> new Count(entry.getKey(), entry.getValue()))
                .toList();
    }
}
