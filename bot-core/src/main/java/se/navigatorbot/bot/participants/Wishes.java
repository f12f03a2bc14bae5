package se.navigatorbot.bot.participants;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.Subject;

/**
 * What a person wants to get unasked.
 *
 * @param stoppedAt when the person said STOPP to everything, null for not stopped
 * @param subjects a decision for each subject that somebody has decided on; the rest follow the defaults
 * @param reminders when the person wants to be reminded
 * @param channels the one channel on which a subject is wanted; subjects that may come on any are not in it
 * @param awaited what the person asked to be told of once it is there
 * @param restrictedAt since when the person's data are only stored (GDPR article 18), null for not
 */
public record Wishes(
        @Nullable Instant stoppedAt,
        Map<Subject, Decision> subjects,
        ReminderTimes reminders,
        Map<Subject, ChannelKind> channels,
        List<Awaited> awaited,
        @Nullable Instant restrictedAt) {

    public static final Wishes DEFAULT = new Wishes(null, Map.of(), ReminderTimes.BOTH, Map.of(), List.of(), null);

    public Wishes {
        subjects = Map.copyOf(subjects);
        reminders = Objects.requireNonNullElse(reminders, ReminderTimes.BOTH);
        channels = Map.copyOf(Objects.requireNonNullElse(channels, Map.of()));
        awaited = List.copyOf(Objects.requireNonNullElse(awaited, List.of()));
    }

    /**
     * A yes or no and where it comes from.
     *
     * @param by {@code person}, or the user name of the member of staff who recorded a yes given in person
     */
    public record Decision(boolean wanted, Instant at, String by) {}

    /** Whether the person has said STOPP to everything. */
    public boolean stopped() {
        return stoppedAt != null;
    }

    /** Whether the person's data are only stored, so that nothing unasked is sent. */
    public boolean restricted() {
        return restrictedAt != null;
    }

    /**
     * @param at null when the data may be used again
     */
    public Wishes restricting(@Nullable Instant at) {
        return new Wishes(stoppedAt, subjects, reminders, channels, awaited, at);
    }

    /**
     * Whether messages about the subject are wanted. TIDER is on until refused (whoever is booked is reminded),
     * AKTIVITETER and PRAKTIK are off until the person or staff have recorded a yes.
     */
    public boolean wants(Subject subject) {
        Decision decision = subjects.get(subject);
        return decision != null ? decision.wanted() : subject == Subject.TIDER;
    }

    public Wishes deciding(Subject subject, boolean wanted, Instant at, String by) {
        Map<Subject, Decision> changed = new EnumMap<>(Subject.class);
        changed.putAll(subjects);
        changed.put(subject, new Decision(wanted, at, by));
        return new Wishes(stoppedAt, changed, reminders, channels, awaited, restrictedAt);
    }

    public Wishes stopping(@Nullable Instant at) {
        return new Wishes(at, subjects, reminders, channels, awaited, restrictedAt);
    }

    /** The one channel for a subject, empty for any. */
    public Optional<ChannelKind> channel(Subject subject) {
        return Optional.ofNullable(channels.get(subject));
    }

    public Wishes reminding(ReminderTimes times) {
        return new Wishes(stoppedAt, subjects, times, channels, awaited, restrictedAt);
    }

    /**
     * @param channel null for any
     */
    public Wishes on(@Nullable ChannelKind channel, Subject subject) {
        Map<Subject, ChannelKind> changed = new EnumMap<>(Subject.class);
        changed.putAll(channels);
        changed.remove(subject);
        if (channel != null) {
            changed.put(subject, channel);
        }
        return new Wishes(stoppedAt, subjects, reminders, changed, awaited, restrictedAt);
    }

    /** Awaits that from now on, in the stead of an earlier wish for the same. */
    public Wishes awaiting(Awaited wanted) {
        List<Awaited> all = new ArrayList<>(without(wanted).awaited);
        all.add(wanted);
        return new Wishes(stoppedAt, subjects, reminders, channels, all, restrictedAt);
    }

    /** Awaits those too; what is awaited already stands as it is. */
    public Wishes awaitingAlso(List<Awaited> more) {
        List<Awaited> all = new ArrayList<>(awaited);
        more.stream().filter(one -> all.stream().noneMatch(one::same)).forEach(all::add);
        return new Wishes(stoppedAt, subjects, reminders, channels, all, restrictedAt);
    }

    public Wishes awaitingNothing() {
        return new Wishes(stoppedAt, subjects, reminders, channels, List.of(), restrictedAt);
    }

    /** Awaits nothing of that kind any more. */
    public Wishes without(Awaited.Kind kind) {
        List<Awaited> left =
                awaited.stream().filter(other -> other.kind() != kind).toList();
        return new Wishes(stoppedAt, subjects, reminders, channels, left, restrictedAt);
    }

    /** Awaits that no more. */
    public Wishes without(Awaited unwanted) {
        List<Awaited> left =
                awaited.stream().filter(other -> !other.same(unwanted)).toList();
        return new Wishes(stoppedAt, subjects, reminders, channels, left, restrictedAt);
    }
}
