package se.navigatorbot.bot.answers;

import se.navigatorbot.bot.dialogue.Skill;

/** Lets a skill give what staff have answered before, and the dates they keep, before it does what it does. */
public final class KnownAnswers {

    private final AnswerBook book;
    private final StudyDates dates;

    KnownAnswers(AnswerBook book, StudyDates dates) {
        this.book = book;
        this.dates = dates;
    }

    /** The same wishes, answered from the book where it holds an answer. */
    public Skill before(Skill skill) {
        return new AnsweredBefore(skill, book, dates::told);
    }
}
