package se.navigatorbot.bot.skills;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.SubjectWords;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.bot.participants.Awaited;
import se.navigatorbot.bot.participants.Profile;
import se.navigatorbot.bot.participants.Wishes;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.CentreNames;
import se.navigatorbot.intents.EventKind;
import se.navigatorbot.intents.Intent;

/**
 * MINA VAL, and changes of what is known of the person. Only a first centre is taken at the person's word, since
 * another one changes who may read; the rest is a question for staff.
 */
final class ChangeProfileSkill implements Skill {

    private final StaffQueue queue;
    private final CentreNames centreNames;
    private final CentreChoice choice;
    private final SubjectWords subjects;

    ChangeProfileSkill(StaffQueue queue, CentreNames centreNames, CentreChoice choice, SubjectWords subjects) {
        this.queue = queue;
        this.centreNames = centreNames;
        this.choice = choice;
        this.subjects = subjects;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.CHANGE_PROFILE);
    }

    @Override
    public Reply answer(Turn turn) {
        List<String> named = turn.understanding().slots().centres();
        Optional<Wishes> chosen = ReminderWish.read(turn);
        if (chosen.isPresent()) {
            return shown(turn, chosen.get());
        }
        if (turn.text().toLowerCase(Locale.ROOT).contains("mina val")) {
            return shown(turn, turn.person().wishes());
        }
        Profile profile = turn.person().profile();
        List<Centre> centres = choice.named(turn);
        if (centres.size() == 1
                && profile.coach() == null
                && free(turn, centres.get(0).id())) {
            Centre centre = centres.get(0);
            if (profile.homeCentre() == null) {
                return TownAlone.told(turn, centre);
            }
            return Reply.saying(turn, Wording.of("profile.centre", Map.of("center", centre.name())))
                    .changing(person -> person.profile(p -> p.withHomeCentre(centre.id())));
        }
        return queue.file(turn, reason(named, what(turn.text())), "ask.change");
    }

    /** What the person asked to be told of, in messages of their own. */
    private static Reply awaited(Reply reply, Wishes wishes) {
        List<String> awaited = wishes.awaited().stream()
                .filter(wish -> wish.kind() == Awaited.Kind.ACTIVITY)
                .flatMap(wish -> EventKind.ofLabel(wish.what()).stream())
                .map(EventKind::swedish)
                .toList();
        boolean report = wishes.awaited().stream().anyMatch(wish -> wish.kind() == Awaited.Kind.ACTIVITY_REPORT);
        Reply told = awaited.isEmpty()
                ? reply
                : reply.plus(Draft.answer(Wording.of("choices.awaited", Map.of("lista", Enumeration.and(awaited)))));
        return report ? told.plus(Draft.answer(Wording.of("choices.report"))) : told;
    }

    /** What is to be changed, so that staff know before they read on. */
    private static String what(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        if (words.contains("nummer") || words.contains("telefon") || words.contains("mobil")) {
            return ": nytt nummer";
        }
        if (words.contains("heter") || words.contains("namn")) {
            return ": namn";
        }
        return words.contains("flytt") || words.contains("adress") ? ": har flyttat" : "";
    }

    /** What the person gets, where, and when reminders come; kept when it is new. */
    private Reply shown(Turn turn, Wishes wishes) {
        Map<String, String> words = Map.of("val", subjects.wanted(wishes), "tider", subjects.reminders(wishes));
        Reply reply = Reply.saying(turn, Wording.of("choices.shown", words));
        return awaited(reply, wishes).changing(person -> person.withWishes(wishes));
    }

    /** Nothing is booked, so nobody else has to know of the change. */
    private static boolean free(Turn turn, String centre) {
        String home = turn.person().profile().homeCentre();
        return home == null
                || home.equals(centre)
                || turn.person().appointments().isEmpty();
    }

    private String reason(List<String> named, String what) {
        List<String> names = new ArrayList<>();
        named.forEach(centre -> names.add(centreNames.of(centre)));
        return names.isEmpty() ? "vill ändra sina uppgifter" + what : "vill byta till " + String.join(" eller ", names);
    }
}
