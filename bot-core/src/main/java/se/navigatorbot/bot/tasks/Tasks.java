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
        Optional<Task> open = kind == Task.Kind.FOLLOW_UP
                ? Optional.empty()
                : person.tasks().stream()
                        .filter(task -> task.kind() == kind && task.takenBy() == null)
                        .findFirst();
        if (open.isPresent()) {
            return changing(person, open.get().saying(joined(open.get().words(), words)));
        }
        List<Task> all = new ArrayList<>(person.tasks());
        all.add(new Task(id(turn, all.size()), kind, cut(words), turn.now(), due, queue, null));
        return person.withTasks(all);
    }

    /** The task made by that turn, if it made one. */
    public static Optional<Task> madeBy(Turn turn, Participant before, Participant after) {
        return after.tasks().stream()
                .filter(task -> before.task(task.id()).isEmpty() && task.made().equals(turn.now()))
                .findFirst();
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

    private static String cut(String words) {
        String line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= WORDS
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, WORDS))) + "…";
    }

    /** The same for a repeated turn. */
    private static String id(Turn turn, int index) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest((turn.id() + "/" + index).getBytes(StandardCharsets.UTF_8));
            return "u" + new BigInteger(1, hash).toString(32).substring(0, SIGNS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
