package se.navigatorbot.bot.dialogue;

import java.util.Optional;
import java.util.OptionalInt;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.InboundMessage;

/** What the bot asked last, as long as an answer is read in its light. */
public final class OpenQuestion {

    /** "Menade du …?"; its business is the intent that was guessed, {@code text} what was written. */
    public static final String GUESS = "guess";

    /** Two wishes to choose from, whose values are intents; {@code text} is what was written. */
    public static final String EITHER = "either";

    /** "Vill du prata med någon?" */
    public static final String OFFER_HUMAN = "offer_human";

    /** "Är du i fara?" */
    public static final String DANGER = "danger";

    /** "Vad heter du i förnamn?" */
    public static final String ASK_NAME = "ask_name";

    /** What {@link Asked#about()} names an address by that is asked about itself. */
    public static final String ADDRESS = "address";

    /** Stands in {@link Asked#about()} where nothing was asked, and what comes next may still belong to it. */
    public static final String TOLD = "told";

    private static final String MEETING = "appointment_reminder";
    private static final String ACTIVITY = "event_reminder";

    private OpenQuestion() {}

    /** The open question of the turn, by the time at which the person wrote. */
    public static Optional<Asked> of(Turn turn) {
        return Optional.ofNullable(turn.person().talk().asked())
                .filter(asked -> turn.writtenAt().isBefore(asked.until()))
                .filter(asked -> putHere(turn, asked));
    }

    /** A question about an address is answered from there. */
    private static boolean putHere(Turn turn, Asked asked) {
        InboundMessage message = turn.message();
        String address = asked.about().get(ADDRESS);
        return message == null
                || address == null
                || address.equals(message.from().value());
    }

    /** Its bare name, empty for none. */
    public static String name(Turn turn) {
        return of(turn).map(asked -> asked.asContext().question()).orElse("");
    }

    /** Whether it is about a meeting or an activity that the person is booked on. */
    public static boolean aboutBooking(Asked asked) {
        String name = asked.asContext().question();
        return name.equals(MEETING) || name.equals(ACTIVITY);
    }

    /** Whether a question about something booked has no answer yet, so that no other may push it out. */
    public static boolean waitsAboutBooking(Turn turn) {
        return switch (name(turn)) {
            case MEETING ->
                of(turn).flatMap(
                                asked -> turn.person().appointment(asked.about().getOrDefault("appointment", "")))
                        .filter(meeting -> meeting.answeredAt() == null)
                        .isPresent();
            case ACTIVITY -> true;
            default -> false;
        };
    }

    /** What was chosen of the offered: by number, label or value. */
    public static Optional<Choice> chosen(Turn turn, ChoiceReading reading) {
        return of(turn).flatMap(asked -> {
            OptionalInt index = reading.read(turn.text(), asked.options());
            return index.isPresent() ? Optional.of(asked.options().get(index.getAsInt())) : Optional.<Choice>empty();
        });
    }
}
