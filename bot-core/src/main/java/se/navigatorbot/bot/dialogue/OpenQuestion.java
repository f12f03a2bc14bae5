package se.navigatorbot.bot.dialogue;

import java.util.Optional;
import java.util.OptionalInt;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;

/** What the bot asked last, as long as an answer is read in its light. */
public final class OpenQuestion {

    /** "Menade du …?"; its business is the intent that was guessed, {@code text} what was written. */
    public static final String GUESS = "guess";

    /** Two wishes to choose from, whose values are intents; {@code text} is what was written. */
    public static final String EITHER = "either";

    /** "Vill du prata med någon?" */
    public static final String OFFER_HUMAN = "offer_human";

    /** "Vad heter du i förnamn?" */
    public static final String ASK_NAME = "ask_name";

    private OpenQuestion() {}

    /** The open question of the turn, by the time at which the person wrote. */
    public static Optional<Asked> of(Turn turn) {
        return Optional.ofNullable(turn.person().talk().asked())
                .filter(asked -> turn.writtenAt().isBefore(asked.until()));
    }

    /** Its bare name, empty for none. */
    public static String name(Turn turn) {
        return of(turn).map(asked -> asked.asContext().question()).orElse("");
    }

    /** What was chosen of the offered: by number, label or value. */
    public static Optional<Choice> chosen(Turn turn, ChoiceReading reading) {
        return of(turn).flatMap(asked -> {
            OptionalInt index = reading.read(turn.text(), asked.options());
            return index.isPresent() ? Optional.of(asked.options().get(index.getAsInt())) : Optional.<Choice>empty();
        });
    }
}
