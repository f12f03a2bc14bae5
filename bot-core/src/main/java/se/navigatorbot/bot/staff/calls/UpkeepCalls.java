package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.registration.ChosenSubjects;
import se.navigatorbot.bot.registration.ImportParticipant;
import se.navigatorbot.bot.registration.MergeParticipant;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.AuditLog;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.ParticipantsApi.ParticipantCard;
import se.navigatorbot.bot.staffapi.UpkeepApi;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;
import se.navigatorbot.intents.Subject;

/** Keeping people in order. */
@StaffAddress
public class UpkeepCalls implements UpkeepApi {

    private static final int MOST = 200;
    private static final int PATIENCE_SECONDS = 25;

    private final People people;
    private final Turns turns;
    private final Asking asking;
    private final ImportReading reading;
    private final Wall wall;
    private final Callers callers;
    private final ParticipantCards cards;
    private final Documents documents;
    private final AuditLog audit;

    UpkeepCalls(
            People people,
            Turns turns,
            Asking asking,
            ImportReading reading,
            Wall wall,
            Callers callers,
            ParticipantCards cards,
            Documents documents,
            AuditLog audit) {
        this.people = people;
        this.turns = turns;
        this.asking = asking;
        this.reading = reading;
        this.wall = wall;
        this.callers = callers;
        this.cards = cards;
        this.documents = documents;
        this.audit = audit;
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public ImportAnswer importRows(ImportBatch batch) {
        if (batch.rows().size() > MOST) {
            throw Refused.badValue("Högst " + MOST + " rader i taget. Inget är sparat.");
        }
        Caller caller = callers.current();
        Map<Integer, ImportOutcome> outcomes = new LinkedHashMap<>();
        Map<Integer, CompletableFuture<Reply>> under = new LinkedHashMap<>();
        for (ImportRow row : batch.rows()) {
            try {
                ImportParticipant wanted = reading.read(caller, row, batch.ask());
                Address phone = Given.present(wanted.told().address(), "Mobilnummer");
                String mark = documents.keyedHash(phone.toString() + phone.value());
                boolean known = known(caller, phone);
                outcomes.put(row.row(), new ImportOutcome(row.row(), known ? "known" : "new", mark, ""));
                if (!batch.dry() && (!known || batch.ask())) {
                    under.put(row.row(), turns.submit(people.idFor(phone), "import:" + UUID.randomUUID(), wanted));
                }
            } catch (Refused e) {
                outcomes.put(row.row(), wrong(row.row(), e.problem().detail()));
            }
        }
        under.forEach((row, reply) -> await(row, reply).ifPresent(outcome -> outcomes.put(row, outcome)));
        return new ImportAnswer(List.copyOf(outcomes.values()));
    }

    /** Whether somebody has that number already; a stranger who only wrote once is not registered yet. */
    private boolean known(Caller caller, Address phone) {
        @Nullable
        Participant person = people.whoseIs(phone).flatMap(people::find).orElse(null);
        String home = person == null ? null : person.profile().homeCentre();
        if (home != null && !caller.belongsTo(home)) {
            throw Refused.badValue("Numret kan inte registreras här. Prata med administratören. Inget är sparat.");
        }
        return home != null;
    }

    /** Empty when it was done as foreseen. */
    private static Optional<ImportOutcome> await(int row, CompletableFuture<Reply> reply) {
        try {
            Object result = reply.get(PATIENCE_SECONDS, TimeUnit.SECONDS).result();
            return result instanceof Reply.Refusal refusal
                    ? Optional.of(wrong(row, refusal.swedish()))
                    : Optional.empty();
        } catch (TimeoutException | ExecutionException e) {
            return Optional.of(wrong(row, "Raden är mottagen men inte klar än. Importera filen igen om en stund."));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of(wrong(row, "Servern stänger. Importera filen igen."));
        }
    }

    private static ImportOutcome wrong(int row, String sentence) {
        return new ImportOutcome(row, "wrong", "", sentence);
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public ParticipantCard subjects(String id, Choices choices) {
        Caller caller = callers.current();
        Participant person = wall.person(caller, id);
        Set<Subject> yes = subjects(choices.yes());
        Set<Subject> no = subjects(choices.no());
        List<Subject> both = new ArrayList<>(yes);
        both.retainAll(no);
        if (!both.isEmpty() || yes.size() + no.size() == 0) {
            throw Refused.badValue("Ange varje ämne en gång, som ja eller nej. Inget är ändrat.");
        }
        return cards.written(asking.of(person.id(), new ChosenSubjects(yes, no, caller.user()))
                .after());
    }

    private static Set<Subject> subjects(List<String> named) {
        Set<Subject> subjects = new TreeSet<>();
        named.forEach(name -> subjects.add(Words.subject(name)));
        return subjects;
    }

    @Override
    @Needs(Action.PARTICIPANT_CHANGE)
    public ParticipantCard merge(String id, MergeInto into) {
        Caller caller = callers.current();
        Participant twin = wall.toRead(caller, id, into.reason());
        Participant stays = wall.toRead(caller, Given.text(into.into(), "Deltagare"), into.reason());
        if (twin.id().equals(stays.id())) {
            throw Refused.badValue("Det är samma deltagare. Inget är ändrat.");
        }
        if (stays.wishes().restricted()) {
            throw Refused.conflict(stays.id() + " är begränsad: uppgifterna lagras, men ändras inte. Inget är ändrat.");
        }
        Given.optional(into.reason())
                .ifPresent(why -> List.of(twin, stays)
                        .forEach(read ->
                                audit.record(caller.user(), Action.PARTICIPANT_CHANGE.name(), read.id(), why, true)));
        asking.of(twin.id(), new MergeParticipant(stays.id()));
        return cards.card(stays);
    }
}
