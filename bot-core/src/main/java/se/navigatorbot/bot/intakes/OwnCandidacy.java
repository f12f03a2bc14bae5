package se.navigatorbot.bot.intakes;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import se.navigatorbot.bot.catalogue.Intake;
import se.navigatorbot.bot.dialogue.Interjection;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Candidacy;
import se.navigatorbot.bot.participants.Stage;

/** "Hur går det med min ansökan?" from somebody who takes part in a group intake. */
final class OwnCandidacy implements Interjection {

    private static final Pattern ASKED = Pattern.compile(
            "\\b(hur går|hur gick|hur långt|hur är det|hänt|händer|nytt|besked|status|läget|kommit|steg)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OF_IT = Pattern.compile(
            "\\b(min ansökan|ansökan|ansökte|intag\\w*|projektplats\\w*)\\b", Pattern.UNICODE_CHARACTER_CLASS);

    @Override
    public Optional<Reply> answer(Turn turn) {
        String text = turn.text().toLowerCase(Locale.forLanguageTag("sv"));
        if (turn.person().journey().candidacies().isEmpty()
                || !ASKED.matcher(text).find()) {
            return Optional.empty();
        }
        return turn.person().journey().candidacies().stream()
                .filter(one -> !one.left())
                .reduce((first, last) -> last)
                .flatMap(one -> turn.catalogue()
                        .intake(one.intake())
                        .filter(intake -> meant(text, intake))
                        .map(intake -> Reply.saying(turn, where(one, intake))));
    }

    private static boolean meant(String text, Intake intake) {
        return OF_IT.matcher(text).find() || text.contains(intake.title().toLowerCase(Locale.forLanguageTag("sv")));
    }

    private static Wording where(Candidacy one, Intake intake) {
        int step = one.stage().ordinal() + 1;
        Map<String, String> words = Map.of(
                "titel", intake.title(),
                "antal", Integer.toString(step),
                "besked", one.stage().swedish());
        return Wording.of(one.stage() == Stage.JOB ? "intake.arrived" : "intake.where", words);
    }
}
