package se.navigatorbot.admin.week;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import se.navigatorbot.admin.week.WebChat.Line;

/** Somebody invented, with a page open. */
final class Invented {

    private static final Duration PATIENCE = Duration.ofSeconds(12);
    private static final long LOOK_NANOS = 20_000_000;

    private final WebChat chat;
    private final String name;
    private final String token;
    private final Diary diary;
    private int written;

    Invented(WebChat chat, String name, Diary diary) {
        this.chat = chat;
        this.name = name;
        this.diary = diary;
        this.token = chat.session();
    }

    String name() {
        return name;
    }

    List<Line> talk() {
        return chat.talk(token);
    }

    /** Writes, and gives what the bot says to it; empty when it says nothing in time. */
    String asks(String text) {
        String id = writes(text);
        String answer = awaited(lines -> !answerTo(lines, id).isEmpty()) ? answerTo(talk(), id) : "";
        diary.answered(name, answer);
        return answer;
    }

    /** Writes where no answer is to come. */
    String writes(String text) {
        written++;
        String id = "veckan-" + name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "x") + "-" + written;
        diary.wrote(name, text);
        chat.write(token, id, text);
        return id;
    }

    /** Waits until somebody has said these words; false when they never come. */
    boolean reads(String words) {
        return awaited(lines -> times(lines, words) > 0);
    }

    /** Waits until the house has what was written under that id; false when it never does. */
    boolean heard(String id) {
        return awaited(lines -> lines.stream().anyMatch(line -> line.mine().equals(id)));
    }

    /** How often others have said these words. */
    long times(String words) {
        return times(talk(), words);
    }

    /** When others have said these words. */
    List<Instant> when(String words) {
        return talk().stream()
                .filter(line -> line.mine().isEmpty() && line.text().contains(words))
                .map(Line::at)
                .toList();
    }

    private static long times(List<Line> lines, String words) {
        return lines.stream()
                .filter(line -> line.mine().isEmpty() && line.text().contains(words))
                .count();
    }

    private boolean awaited(Predicate<List<Line>> so) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (so.test(talk())) {
                return true;
            }
            LockSupport.parkNanos(LOOK_NANOS);
        }
        return false;
    }

    private static String answerTo(List<Line> lines, String id) {
        StringBuilder answer = new StringBuilder();
        boolean after = false;
        for (Line line : lines) {
            after |= line.mine().equals(id);
            if (after && line.mine().isEmpty() && !line.who().equals("marker")) {
                answer.append(answer.isEmpty() ? "" : " ").append(line.text().replace('\n', ' '));
            }
        }
        return answer.toString();
    }
}
