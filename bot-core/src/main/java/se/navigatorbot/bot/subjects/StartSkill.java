package se.navigatorbot.bot.subjects;

import java.util.Map;
import java.util.Set;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OpenQuestion;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.SubjectWords;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Subject;

/** START: what was wanted before a STOPP is wanted again; START with a subject adds that one. */
final class StartSkill implements Skill {

    private final CentreNames centreNames;
    private final SubjectWords subjects;

    StartSkill(CentreNames centreNames, SubjectWords subjects) {
        this.centreNames = centreNames;
        this.subjects = subjects;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.OPT_IN);
    }

    @Override
    public Reply answer(Turn turn) {
        Subject subject = turn.understanding().slots().subject();
        Wishes before = turn.person().wishes();
        if (subject == null) {
            Wishes again = before.stopping(null);
            return saying(turn, "start.all", again);
        }
        return subject == Subject.TIDER && before.stopped() ? remindersOnly(turn, before) : one(turn, subject, before);
    }

    /** After a STOPP a person who asks for reminders gets them and nothing else. */
    private Reply remindersOnly(Turn turn, Wishes before) {
        Wishes only = before.stopping(null)
                .deciding(Subject.TIDER, true, turn.now(), "person")
                .deciding(Subject.AKTIVITETER, false, turn.now(), "person")
                .deciding(Subject.PRAKTIK, false, turn.now(), "person");
        return saying(turn, "start.tider.only", only);
    }

    private Reply one(Turn turn, Subject subject, Wishes before) {
        String key = switch (subject) {
            case TIDER -> "start.tider";
            case AKTIVITETER -> "start.aktiviteter";
            case PRAKTIK -> "start.praktik";
        };
        return saying(turn, key, before.stopping(null).deciding(subject, true, turn.now(), "person"));
    }

    private Reply saying(Turn turn, String key, Wishes wishes) {
        Map<String, String> words =
                Map.of("center", centreNames.of(turn.person().profile().homeCentre()), "val", subjects.wanted(wishes));
        boolean answersStop = OpenQuestion.name(turn).equals(StopSkill.ASKED);
        return Reply.silent(turn)
                .plus(Draft.answer(Wording.of(key, words)).withAbout(About.CONFIRMED_WISH))
                .changing(person -> person.withWishes(wishes))
                .changing(person -> answersStop ? person.talk(talk -> talk.withAsked(null)) : person);
    }
}
