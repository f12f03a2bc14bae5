package se.navigatorbot.bot.dialogue;

/** Decides. Pure but for claims; never throws on account of what a person wrote. */
public interface Dialogue {

    /** Answers what a person wrote; {@link Turn#message()} is there. */
    Reply answer(Turn turn);

    /** Does what the house or staff ask. */
    Reply handle(Turn turn, Request request);
}
