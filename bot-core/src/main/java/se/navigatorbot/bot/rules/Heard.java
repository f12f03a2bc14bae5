package se.navigatorbot.bot.rules;

import java.util.Optional;
import java.util.function.Function;
import se.navigatorbot.bot.dialogue.ChoiceReading;
import se.navigatorbot.intents.CrisisLevel;
import se.navigatorbot.intents.Understander;

/**
 * The ears of the dialogue.
 *
 * @param understander for a choice that is read again as what stands behind it
 * @param crisisWords how plainly a text speaks of danger, by words alone
 */
record Heard(Understander understander, ChoiceReading choices, Function<String, Optional<CrisisLevel>> crisisWords) {}
