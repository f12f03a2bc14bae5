package se.navigatorbot.bot.tasks;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.Offer.Queue;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.Task;

/** Puts tasks on a person's list and takes them off again. */
public final class Tasks {

    /** What fits a list and still says it. */
    static final int WORDS = 200;

    private static final int SIGNS = 6;

    private Tasks() {}

    /**
     * One more task; when one of that kind is open that nobody has taken, its words are added to instead.
     *
     * @param words what is wished for, cut when it is long
     * @param due not before this, null for now
     */
    public static Participant adding(
            Participant person, Turn turn, Task.Kind kind, Queue queue, String words, @Nullable Instant due) {
        String id = id(turn.id() + "/" + person.tasks().size());
        return adding(person, new Task(id, kind, cut(words), turn.now(), due, queue, null));
    }

    /** Whose work it is what that person wishes for. */
    public static Queue queue(Participant person) {
        return person.talk().employer() == null ? Queue.COACH : Queue.EMPLOYER;
    }

    static Participant adding(Participant person, Task wanted) {
        Optional<Task> open = open(person, wanted.kind());
        if (open.isPresent()) {
            return changing(person, open.get().saying(joined(open.get().words(), wanted.words())));
        }
        List<Task> all = new ArrayList<>(person.tasks());
        all.add(wanted);
        return person.withTasks(all);
    }

    /** The one that another of that kind is added to, if there is one. */
    static Optional<Task> open(Participant person, Task.Kind kind) {
        return person.tasks().stream()
                .filter(task -> kind != Task.Kind.FOLLOW_UP && task.kind() == kind && task.takenBy() == null)
                .findFirst();
    }

    /**
     * What became of a member of staff's task, when only the person is known: another process that did it answers so.
     *
     * @param request id of the request
     * @return empty when it is done with already
     */
    public static Optional<Task> of(String request, AddTask asked, Participant after) {
        return after.task(ownId(request))
                .or(() -> after.tasks().stream()
                        .filter(task ->
                                task.kind() == asked.kind() && asked.user().equals(task.takenBy()))
                        .reduce((before, last) -> last));
    }

    /** Of the task that the request itself makes. */
    static String ownId(String request) {
        return id(request + "/task");
    }

    /** The person with that task as it is now. */
    public static Participant changing(Participant person, Task changed) {
        return person.withTasks(person.tasks().stream()
                .map(task -> task.id().equals(changed.id()) ? changed : task)
                .toList());
    }

    static Participant without(Participant person, String id) {
        return person.withTasks(
                person.tasks().stream().filter(task -> !task.id().equals(id)).toList());
    }

    private static String joined(String before, String more) {
        String added = more.strip();
        return added.isEmpty() || before.contains(added)
                ? before
                : cut(before.isEmpty() ? added : before + "; " + added);
    }

    static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, WORDS))) + "…";
    }

    /** The same for a repeated turn. */
    private static String id(String source) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return "u" + new BigInteger(1, hash).toString(32).substring(0, SIGNS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
