package se.navigatorbot.bot.rules;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Undoes;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Wishes;

/** ÅNGRA: the person's own last change is taken back, whatever it was about. */
final class Undoing {

    private static final Pattern WORDS = Pattern.compile(
            "(nej |oj |sorry |f[öo]rl[åa]t |jag |vill |vi )*[åa]ngra(r|de)?( mig| det| den| allt| sista| senaste)*");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L} ]+");
    private static final int LONGEST = 60;
    private static final String ALWAYS_IN_IT = "ngra";

    private final List<Undoes> all;

    Undoing(List<Undoes> all) {
        this.all = List.copyOf(all);
    }

    /** Takes back the newest change, unless the person has said STOPP since; empty when the words are about no such thing. */
    Optional<Reply> read(Turn turn) {
        if (!asked(turn.text())) {
            return Optional.empty();
        }
        Optional<Undoes> newest = all.stream()
                .filter(one ->
                        one.changedAt(turn).filter(at -> stands(turn, at)).isPresent())
                .max(Comparator.comparing(one -> one.changedAt(turn).orElseThrow()));
        if (newest.isPresent()) {
            return newest.map(one -> one.undone(turn));
        }
        return refused(turn) ? Optional.empty() : Optional.of(Reply.saying(turn, Wording.of("undo.nothing")));
    }

    private static boolean stands(Turn turn, Instant changedAt) {
        Instant stopped = turn.person().wishes().stoppedAt();
        return stopped == null || stopped.isBefore(changedAt);
    }

    /** Whoever has refused something may mean that. */
    private static boolean refused(Turn turn) {
        Wishes wishes = turn.person().wishes();
        return wishes.stopped() || wishes.subjects().values().stream().anyMatch(decision -> !decision.wanted());
    }

    static boolean asked(String text) {
        String lower = text.length() > LONGEST ? "" : text.toLowerCase(Locale.ROOT);
        if (!lower.contains(ALWAYS_IN_IT)) {
            return false;
        }
        String words = SIGNS.matcher(lower).replaceAll(" ");
        return WORDS.matcher(words.strip().replaceAll(" +", " ")).matches();
    }
}
