package se.navigatorbot.bot.misses;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Row;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.intents.Intent;

/** Finds what was not understood in the talks, and keeps what it meant. */
public final class Misses {

    private static final String KEY = Keys.catalogue("labels");
    private static final int LINES = 100;

    private final People people;
    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;

    public Misses(People people, Redis redis, Documents documents) {
        this.people = people;
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    /** Since then, of people that fit, the latest first; never of a person in a crisis or with protected identity. */
    public List<Miss> since(Instant from, Predicate<Row> fits) {
        List<Miss> misses = new ArrayList<>();
        List<Row> rows = people.rows(row -> row.lastHeard() != null
                && !row.lastHeard().isBefore(from)
                && row.crisis() == null
                && !row.protectedPerson()
                && fits.test(row));
        for (Row row : rows) {
            for (ThreadEntry line : people.thread(row.id(), LINES)) {
                boolean found = line.speaker().role() == Speaker.Role.PERSON
                        && missed(line.note())
                        && !line.at().isBefore(from);
                if (found) {
                    String id = documents.keyedHash(row.id() + "." + line.id()).substring(0, 10);
                    misses.add(new Miss(id, line.at(), row.homeCentre(), Masking.mask(line.text(), row.firstName())));
                }
            }
        }
        misses.sort(Comparator.comparing(Miss::at).reversed());
        return misses;
    }

    /** The note begins with what the message was taken for. */
    private static boolean missed(String note) {
        return note.startsWith(Intent.UNCLEAR.label()) || note.startsWith(Intent.OUT_OF_SCOPE.label());
    }

    /** Keeps what a message meant; whoever says it last is asked to be agreed with anew. */
    public void keep(Label label) {
        byte[] sealed = documents.seal(label, home(label.id()));
        boolean kept = false;
        while (!kept) {
            kept = scripts.put(KEY, label.id(), sealed, redis.field(KEY, label.id()));
        }
    }

    public Optional<Label> label(String id) {
        return Optional.ofNullable(redis.field(KEY, id)).map(bytes -> open(id, bytes));
    }

    /** Changes it; empty when there is none. */
    public Optional<Label> change(String id, UnaryOperator<Label> change) {
        while (true) {
            byte[] read = redis.field(KEY, id);
            if (read == null) {
                return Optional.empty();
            }
            Label changed = change.apply(open(id, read));
            if (scripts.put(KEY, id, documents.seal(changed, home(id), read), read)) {
                return Optional.of(changed);
            }
        }
    }

    /** Somebody else agrees. */
    public Optional<Label> agree(String id, String user) {
        return change(id, label -> label.reviewed(user));
    }

    public void drop(String id) {
        scripts.drop(KEY, List.of(id));
    }

    /** The latest first. */
    public List<Label> labels() {
        return redis.hash(KEY).entrySet().stream()
                .map(entry -> open(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Label::at).reversed())
                .toList();
    }

    private Label open(String id, byte[] bytes) {
        return documents.open(bytes, Label.class, home(id));
    }

    private static String home(String id) {
        return KEY + "/" + id;
    }
}
