package se.navigatorbot.bot.participants;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That somebody speaks for an employer. Whoever takes part in anything speaks for themselves, whatever their words were
 * taken for, and what sounds like danger is for coaches: {@link Participant} and {@link Talk} let go of it then, and
 * nothing brings back what was said before.
 *
 * @param since when the talk became an employer's
 * @param from cause of the line with which it did; an employer contact reads from there on
 * @param answered whether an employer contact has written to them
 * @param form whether nothing but a filled-in page is known: nobody writes from there
 * @param ended when such a page's talk was found closed, null while it is open and for whoever writes
 */
public record EmployerTalk(
        Instant since,
        String from,
        boolean answered,
        boolean form,
        @Nullable Instant ended) {

    /** Of somebody who has begun to speak for an employer. */
    public static EmployerTalk begun(Instant since, String from) {
        return new EmployerTalk(since, from, false, false, null);
    }

    /** Of a page that was filled in. */
    public static EmployerTalk filledIn(Instant since, String from) {
        return new EmployerTalk(since, from, false, true, null);
    }

    /** After a word of an employer contact. */
    public EmployerTalk afterAnswer() {
        return new EmployerTalk(since, from, true, form, ended);
    }

    /** After its talk was found closed. */
    public EmployerTalk endedAt(Instant at) {
        return new EmployerTalk(since, from, answered, form, at);
    }

    /** Whether it is beyond doubt that no young person speaks there. */
    public boolean sure() {
        return answered || form;
    }
}
