package se.navigatorbot.bot.subjects;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.monthly.ReportWish;
import se.navigatorbot.bot.participants.Appointment;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Subject;

/**
 * STOPP, to everything or to one subject: it holds from this commit on, over all channels, and is confirmed once with
 * what still stands. STOPP RAPPORT from whoever chose the word about the activity report ends that word alone.
 */
final class StopSkill implements Skill {

    /** After this TIDER means: keep the reminders. */
    static final String ASKED = "stopp_answer";

    private static final Duration ASKED_FOR = Duration.ofHours(24);

    private final CentreNames centreNames;

    StopSkill(CentreNames centreNames) {
        this.centreNames = centreNames;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.OPT_OUT);
    }

    @Override
    public Reply answer(Turn turn) {
        Subject subject = turn.understanding().slots().subject();
        if (subject == null && ReportWish.chosen(turn.person()) && ReportWish.ends(turn.text())) {
            return confirming(turn, Wording.of("report.off"), null)
                    .changing(person -> person.withWishes(person.wishes().without(Awaited.Kind.ACTIVITY_REPORT)));
        }
        return subject == null ? everything(turn) : one(turn, subject);
    }

    private Reply everything(Turn turn) {
        Optional<Appointment> booked = next(turn);
        Wording words = booked.map(meeting -> worded(turn, "stop.all.booked").at(meeting.start()))
                .orElseGet(() -> worded(turn, "stop.all"));
        Asked asked = booked.isPresent()
                ? new Asked(ASKED, Map.of(), List.of(), turn.now().plus(ASKED_FOR))
                : null;
        return confirming(turn, words, asked)
                .changing(person -> person.withWishes(person.wishes().stopping(turn.now())));
    }

    private Reply one(Turn turn, Subject subject) {
        String key = switch (subject) {
            case TIDER -> "stop.tider";
            case AKTIVITETER -> "stop.aktiviteter";
            case PRAKTIK -> "stop.praktik";
        };
        return confirming(turn, worded(turn, key), null)
                .changing(person -> person.withWishes(person.wishes().deciding(subject, false, turn.now(), "person")))
                .changing(person -> subject == Subject.AKTIVITETER
                        ? person.withWishes(person.wishes().without(Awaited.Kind.ACTIVITY))
                        : person);
    }

    private static Reply confirming(Turn turn, Wording words, @Nullable Asked asked) {
        Draft confirmation = Draft.answer(words).withAbout(About.CONFIRMED_WISH);
        return Reply.silent(turn)
                .plus(confirmation)
                .changing(person -> person.talk(
                        talk -> talk.withAsked(asked).withIntroduced(true).withMisses(0)));
    }

    private Wording worded(Turn turn, String key) {
        return Wording.of(
                key, Map.of("center", centreNames.of(turn.person().profile().homeCentre())));
    }

    private static Optional<Appointment> next(Turn turn) {
        LocalDateTime now = turn.local();
        return turn.person().appointments().stream()
                .filter(meeting -> meeting.stands() && meeting.start().isAfter(now))
                .min(Comparator.comparing(Appointment::start));
    }
}
