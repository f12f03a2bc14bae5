package se.navigatorbot.bot.desk.talk;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.staff.calls.HouseTime;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.Speaker;

/** Puts the lines of a thread into staff's words, day by day. */
final class TalkLines {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM", SWEDISH);
    private static final DateTimeFormatter DAY_AND_YEAR = DateTimeFormatter.ofPattern("EEEE d MMMM y", SWEDISH);
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", SWEDISH);

    private static final Duration CROSSING = Duration.ofSeconds(5);

    private final HouseTime time;
    private final IntentWords intents;

    TalkLines(HouseTime time, IntentWords intents) {
        this.time = time;
        this.intents = intents;
    }

    /**
     * @param before the line above the first one, null for none
     * @param fates by id of the message: what became of what was sent, where that is worth a word
     */
    List<TalkLine> of(List<ThreadEntry> entries, @Nullable ThreadEntry before, String name, Map<String, String> fates) {
        List<TalkLine> lines = new ArrayList<>();
        ThreadEntry last = before;
        ThreadEntry bot = before;
        for (ThreadEntry entry : entries) {
            // The marker that a human has come stands between what the bot said last and what the human says first.
            boolean marker = entry.speaker().role() == Speaker.Role.MARKER;
            lines.add(line(entry, last, said(bot), name, fates.getOrDefault(entry.cause(), "")));
            last = entry;
            bot = marker ? bot : entry;
        }
        return lines;
    }

    private static @Nullable ThreadEntry said(@Nullable ThreadEntry entry) {
        return entry != null && entry.speaker().role() == Speaker.Role.BOT ? entry : null;
    }

    /** What the bot had sent so shortly before nobody could have stopped, and hardly anybody seen. */
    private static boolean crossed(ThreadEntry entry, @Nullable ThreadEntry bot) {
        return entry.speaker().role() == Speaker.Role.STAFF
                && bot != null
                && !bot.at().plus(CROSSING).isBefore(entry.at());
    }

    private TalkLine line(
            ThreadEntry entry, @Nullable ThreadEntry before, @Nullable ThreadEntry bot, String name, String fate) {
        LocalDateTime at = time.local(entry.at());
        boolean sameDay =
                before != null && time.local(before.at()).toLocalDate().equals(at.toLocalDate());
        return new TalkLine(
                entry.id(),
                sameDay ? "" : day(at.toLocalDate()),
                role(entry),
                sameDay && sameSpeaker(entry, before),
                who(entry.speaker(), name),
                entry.channel().swedish(),
                CLOCK.format(at),
                entry.text(),
                entry.speaker().role() == Speaker.Role.PERSON ? intents.why(entry.note()) : entry.note(),
                entry.choices().stream().map(Choice::label).collect(Collectors.joining(" · ")),
                crossed(entry, bot) ? "Botens svar var redan på väg." : "",
                fate,
                sent(entry));
    }

    private TalkLine.@Nullable Sent sent(ThreadEntry entry) {
        ThreadEntry.Sent sent = entry.sent();
        if (sent == null) {
            return null;
        }
        boolean there = sent.file() != null && !SentFiles.expired(entry, time.instant());
        return switch (sent.kind()) {
            case PICTURE -> new TalkLine.Sent("picture", "Bild", there ? "Visa bilden" : "");
            case VOICE -> new TalkLine.Sent("voice", "Ljud", there ? "Lyssna" : "");
            default -> new TalkLine.Sent("other", "Fil", there ? "Öppna filen" : "");
        };
    }

    /** What stands at no address is for staff alone. */
    private static String role(ThreadEntry entry) {
        return entry.speaker().role() == Speaker.Role.MARKER && entry.address().isEmpty()
                ? "note"
                : entry.speaker().role().name().toLowerCase(Locale.ROOT);
    }

    private static boolean sameSpeaker(ThreadEntry entry, @Nullable ThreadEntry before) {
        return before != null
                && entry.speaker().role() != Speaker.Role.MARKER
                && before.speaker().equals(entry.speaker())
                && before.channel() == entry.channel();
    }

    private static String who(Speaker speaker, String name) {
        return switch (speaker.role()) {
            case PERSON -> name;
            case BOT -> "Bot";
            case STAFF -> speaker.name();
            case MARKER -> "";
        };
    }

    private String day(LocalDate day) {
        LocalDate today = time.today();
        if (day.equals(today)) {
            return "I dag";
        }
        if (day.equals(today.minusDays(1))) {
            return "I går";
        }
        String words = (day.getYear() == today.getYear() ? DAY : DAY_AND_YEAR).format(day);
        return words.substring(0, 1).toUpperCase(SWEDISH) + words.substring(1);
    }
}
