package se.navigatorbot.bot.staff.calls;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.crisis.CrisisCleared;
import se.navigatorbot.bot.crisis.CrisisTaken;
import se.navigatorbot.bot.handover.HumanWord;
import se.navigatorbot.bot.handover.ReleaseConversation;
import se.navigatorbot.bot.handover.StaffReply;
import se.navigatorbot.bot.later.SendLater;
import se.navigatorbot.bot.later.TakeBackLater;
import se.navigatorbot.bot.participants.Handover;
import se.navigatorbot.bot.participants.Later;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.ConversationsApi;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.Problem;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.sms.text.SmsText;

/** The queue, a talk, and what a human does in it. */
@StaffAddress
public class ConversationCalls implements ConversationsApi {

    private static final int LINES = 200;
    private static final int LONGEST_WAIT_DAYS = 60;
    private static final LocalTime EVENING = LocalTime.of(20, 0);
    private static final LocalTime MORNING = LocalTime.of(8, 0);

    private final TalkReading reading;
    private final Wall wall;
    private final Asking asking;
    private final ReadMarks marks;
    private final HumanWord word;
    private final Places places;
    private final Callers callers;
    private final HouseTime time;

    ConversationCalls(
            TalkReading reading,
            Wall wall,
            Asking asking,
            ReadMarks marks,
            HumanWord word,
            Places places,
            Callers callers,
            HouseTime time) {
        this.reading = reading;
        this.marks = marks;
        this.word = word;
        this.wall = wall;
        this.asking = asking;
        this.places = places;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.CONVERSATION_READ)
    public Listing<Waiting> list(@Nullable String centre) {
        String only = Given.optional(centre).map(places::centre).orElse(null);
        Caller caller = callers.current();
        List<Row> waiting = new ArrayList<>(wall.rows(caller, only, ConversationCalls::waits));
        wall.exercises(caller, only).stream().filter(ConversationCalls::waits).forEach(waiting::add);
        return Listing.of(waiting.stream()
                .sorted(QueueOrder.mostUrgentFirst(time.instant()))
                .map(row -> QueueOrder.waiting(row, time))
                .toList());
    }

    @Override
    @Needs(Action.CONVERSATION_READ)
    public Conversation show(String person, @Nullable String reason) {
        Caller caller = callers.current();
        Participant found = wall.toRead(caller, person, reason);
        marks.opened(caller, found);
        Handover handover = found.talk().handover();
        Row row = Row.of(found);
        boolean waits = handover != null || row.crisis() != null;
        return new Conversation(
                found.id(),
                found.profile().firstName(),
                found.profile().homeCentre(),
                QueueOrder.state(row.crisis() != null, handover),
                QueueOrder.holder(handover),
                waits ? QueueOrder.waiting(row, time) : null,
                CrisisRows.of(found.talk().crisis(), time),
                found.tasks().stream()
                        .map(task -> TaskCalls.row(row, task, time))
                        .toList(),
                AppointmentRows.next(found, time.now()),
                found.profile().needs(),
                found.talk().later().stream().map(this::later).toList(),
                reading.latest(caller, found, LINES).stream().map(this::line).toList());
    }

    private static boolean waits(Row row) {
        return row.handover() != null || row.crisis() != null;
    }

    private LaterRow later(Later one) {
        return new LaterRow(one.id(), one.firstName(), one.text(), time.local(one.at()));
    }

    private Line line(ThreadEntry entry) {
        return new Line(
                time.local(entry.at()),
                entry.speaker().role().name().toLowerCase(Locale.ROOT),
                entry.speaker().name(),
                entry.channel().swedish(),
                entry.words(),
                entry.note());
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public Sent reply(String person, Words words) {
        return replyOnce(person, words, UUID.randomUUID().toString());
    }

    /**
     * As {@link #reply}, for a caller that may ask again when no answer has come.
     *
     * @param key made up by the caller, the same each time it sends the same words
     */
    public Sent replyOnce(String person, Words words, String key) {
        Caller caller = callers.current();
        Participant found = wall.person(caller, person);
        String text = Given.text(words.text(), "Text");
        SmsText sms = SmsText.of(text);
        if (sms.tooLong()) {
            throw Refused.badValue("Texten är längre än " + SmsText.LONGEST + " tecken. Korta den. Inget är skickat.");
        }
        LocalDateTime later = moment(found, words.when());
        ChannelKind by = channel(words.channel());
        if (later == null) {
            asking.once(found.id(), key, new StaffReply(caller.user(), caller.firstName(), text, by));
        } else {
            String id = UUID.randomUUID().toString().substring(0, 8);
            Later waiting = new Later(id, caller.user(), caller.firstName(), text, time.at(later), by);
            asking.once(found.id(), key, new SendLater(waiting));
        }
        ChannelKind channel = by == null ? channel(found) : by;
        return new Sent(channel.swedish(), channel == ChannelKind.SMS ? sms.parts() : 1, later);
    }

    /** When it is to leave, null for at once. In a crisis nobody waits for the morning. */
    private @Nullable LocalDateTime moment(Participant person, @Nullable String when) {
        LocalDateTime now = time.now();
        boolean night = night(now.toLocalTime());
        String said = Given.optional(when).orElse("");
        if (!said.isEmpty() && !said.equals("now") && !said.equals("morning")) {
            return chosen(said, now);
        }
        if (!night || person.talk().crisis() != null || said.equals("now")) {
            return null;
        }
        if (said.equals("morning")) {
            return QueueOrder.nextMorning(now, MORNING);
        }
        throw new Refused(
                409,
                Problem.QUIET_HOURS,
                "Det är kväll eller natt. Skicka nu eller kl 8? Texten är inte skickad: svara now eller morning.");
    }

    private static LocalDateTime chosen(String said, LocalDateTime now) {
        LocalDateTime at = Given.localTime(said);
        if (!at.isAfter(now)) {
            throw Refused.badValue("Tiden har redan varit. Texten är inte skickad. Välj en senare tid.");
        }
        if (at.isAfter(now.plusDays(LONGEST_WAIT_DAYS))) {
            throw Refused.badValue("Välj en tid inom " + LONGEST_WAIT_DAYS + " dagar. Texten är inte skickad.");
        }
        if (night(at.toLocalTime())) {
            throw Refused.badValue("Välj en tid mellan 8 och 20. Texten är inte skickad.");
        }
        return at;
    }

    private static boolean night(LocalTime at) {
        return !at.isBefore(EVENING) || at.isBefore(MORNING);
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void takeBack(String person, String id) {
        asking.of(wall.person(callers.current(), person).id(), new TakeBackLater(id));
    }

    private ChannelKind channel(Participant person) {
        return word.channels(person).stream().findFirst().orElse(ChannelKind.SMS);
    }

    private static @Nullable ChannelKind channel(@Nullable String named) {
        String name = Given.optional(named).orElse("");
        return name.isEmpty()
                ? null
                : Arrays.stream(ChannelKind.values())
                        .filter(kind -> kind.swedish().equalsIgnoreCase(name))
                        .findFirst()
                        .orElseThrow(() -> Refused.badValue("Kanalen " + name
                                + " finns inte. Texten är inte skickad. Välj sms, Telegram eller webb."));
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void release(String person) {
        Caller caller = callers.current();
        asking.of(wall.person(caller, person).id(), new ReleaseConversation(caller.user()));
    }

    @Override
    @Needs(Action.CRISIS_TAKE)
    public void takeCrisis(String person, @Nullable Boolean over) {
        Caller caller = callers.current();
        asking.of(wall.person(caller, person).id(), new CrisisTaken(caller.user(), Boolean.TRUE.equals(over)));
    }

    @Override
    @Needs(Action.CRISIS_TAKE)
    public void clearCrisis(String person) {
        Caller caller = callers.current();
        asking.of(wall.person(caller, person).id(), new CrisisCleared(caller.user()));
    }
}
