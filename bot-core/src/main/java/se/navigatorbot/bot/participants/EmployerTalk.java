package se.navigatorbot.bot.participants;

import java.time.Instant;

/**
 * That somebody speaks for an employer. Whoever takes part in anything speaks for themselves, whatever their words were
 * taken for, and what sounds like danger is for coaches: {@link Participant} and {@link Talk} let go of it then, and
 * nothing brings back what was said before.
 *
 * @param since when the talk became an employer's
 * @param from cause of the line with which it did; an employer contact reads from there on
 * @param answered whether an employer contact has written to them
 * @param form whether nothing but a filled-in page is known: nobody writes from there
 */
public record EmployerTalk(Instant since, String from, boolean answered, boolean form) {

    /** After a word of an employer contact. */
    public EmployerTalk afterAnswer() {
        return new EmployerTalk(since, from, true, form);
    }

    /** Whether it is beyond doubt that no young person speaks there. */
    public boolean sure() {
        return answered || form;
    }
}
