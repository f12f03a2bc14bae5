package se.navigatorbot.bot.redis;

/** Records that end by age and lie in no partition: their room removes them itself, and tells what it would remove. */
public interface Ageing {

    /** Under which class it stands. */
    Lifetime lifetime();

    /** How many records {@link #sweep} would remove now. */
    long overdue();

    /**
     * Removes them.
     *
     * @return how many went
     */
    long sweep();
}
