package se.navigatorbot.bot.dialogue;

/**
 * What a person hears with the first answer at an address that staff had typed: until then nothing could be said there,
 * so what was decided meanwhile is still unknown to the person.
 */
@FunctionalInterface
public interface NewlyReached {

    /** Adds to an answer what stands and has not been told. */
    Reply told(Turn turn, Reply soFar);
}
