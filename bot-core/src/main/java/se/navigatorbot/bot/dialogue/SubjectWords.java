package se.navigatorbot.bot.dialogue;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.intents.Subject;

/** How the subjects of unasked messages are named in a text. */
public final class SubjectWords {

    private final Texts texts;

    public SubjectWords(Texts texts) {
        this.texts = texts;
    }

    /** "tider och praktik"; says so when nothing is wanted. */
    public String wanted(Wishes wishes) {
        List<String> names = new ArrayList<>();
        for (Subject subject : Subject.values()) {
            if (!wishes.stopped() && wishes.wants(subject)) {
                String name = word(key(subject));
                names.add(wishes.channel(subject)
                        .map(channel -> name + " " + word("subject.on") + " " + channel(channel))
                        .orElse(name));
            }
        }
        return names.isEmpty() ? word("subject.none") : joined(names);
    }

    /** When reminders of what is booked come; that none come when they are refused. */
    public String reminders(Wishes wishes) {
        if (wishes.stopped() || !wishes.wants(Subject.TIDER)) {
            return word("reminders.none");
        }
        return word(
                switch (wishes.reminders()) {
                    case BOTH -> "reminders.both";
                    case EVENING -> "reminders.evening";
                    case MORNING -> "reminders.morning";
                });
    }

    private static String channel(ChannelKind channel) {
        return switch (channel) {
            case SMS -> "sms";
            case TELEGRAM -> "Telegram";
            case WEB_CHAT -> "webbchatten";
        };
    }

    private String joined(List<String> names) {
        int last = names.size() - 1;
        return last == 0
                ? names.get(0)
                : String.join(", ", names.subList(0, last)) + " " + word("list.and") + " " + names.get(last);
    }

    private static String key(Subject subject) {
        return switch (subject) {
            case TIDER -> "subject.tider";
            case AKTIVITETER -> "subject.aktiviteter";
            case PRAKTIK -> "subject.praktik";
        };
    }

    private String word(String key) {
        return texts.render(Wording.of(key), LocalDateTime.MIN);
    }
}
