package se.navigatorbot.bot.skills;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.participants.ReminderTimes;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.Subject;

/** PÅMINN KVÄLL, PRAKTIK PÅ TELEGRAM: when and where unasked messages are wanted. */
final class ReminderWish {

    private static final Map<ChannelKind, String> CHANNELS = new EnumMap<>(Map.of(
            ChannelKind.SMS, ".*\\bsms\\b.*",
            ChannelKind.TELEGRAM, ".*\\btelegram\\b.*",
            ChannelKind.WEB_CHAT, ".*\\b(webben|chatten)\\b.*"));

    private ReminderWish() {}

    /** What the person wants from now on; empty when the words choose nothing of the kind. */
    static Optional<Wishes> read(Turn turn) {
        String text = turn.text().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Wishes wishes = turn.person().wishes();
        Subject subject = turn.understanding().slots().subject();
        if (subject != null) {
            return channel(turn, text, subject);
        }
        if (!text.contains("påminn")) {
            return Optional.empty();
        }
        boolean evening = text.contains("kväll");
        boolean morning = text.contains("morgon") || text.contains("samma dag");
        if (evening == morning) {
            return text.contains("båda") || text.contains("både") || evening
                    ? Optional.of(wishes.reminding(ReminderTimes.BOTH))
                    : Optional.empty();
        }
        return Optional.of(wishes.reminding(evening ? ReminderTimes.EVENING : ReminderTimes.MORNING));
    }

    /** Choosing where something comes is a yes to it. */
    private static Optional<Wishes> channel(Turn turn, String text, Subject subject) {
        Wishes wanting = turn.person().wishes().deciding(subject, true, turn.now(), "person");
        if (text.contains("alla")) {
            return Optional.of(wanting.on(null, subject));
        }
        return CHANNELS.entrySet().stream()
                .filter(entry -> text.matches(entry.getValue()))
                .map(entry -> wanting.on(entry.getKey(), subject))
                .findFirst();
    }
}
