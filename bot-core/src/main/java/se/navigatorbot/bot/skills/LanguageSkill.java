package se.navigatorbot.bot.skills;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.intents.Intent;

/**
 * Another language, simpler Swedish, an interpreter. Nothing is translated by machine: a fixed sentence in the
 * writer's language says that a human reads, and staff see which language is needed.
 */
final class LanguageSkill implements Skill {

    private static final Pattern PLAIN = Pattern.compile("\\b(lätt|lättare|enkel|enklare|lätta|latt|lattare)\\b");
    private static final Pattern INTERPRETER = Pattern.compile("\\b(tolk|interpreter)");

    /** Keys of the fixed sentences by language. */
    private static final Map<String, String> SENTENCES = Map.of(
            "en", "language.en",
            "ar", "language.ar",
            "fa", "language.fa",
            "so", "language.so",
            "ti", "language.ti",
            "uk", "language.uk");

    private final StaffQueue queue;

    LanguageSkill(StaffQueue queue) {
        this.queue = queue;
    }

    @Override
    public Set<Intent> intents() {
        return Set.of(Intent.LANGUAGE);
    }

    @Override
    public Reply answer(Turn turn) {
        String words = turn.text().toLowerCase(Locale.ROOT);
        if (INTERPRETER.matcher(words).find()) {
            return queue.file(turn, "behöver tolk", "language.interpreter");
        }
        if (PLAIN.matcher(words).find()) {
            return queue.file(turn, "vill ha lättare svenska", "language.plain")
                    .changing(person -> person.profile(profile -> profile.withPlainLanguage(true)));
        }
        return another(turn, WrittenLanguage.of(turn.text()));
    }

    private Reply another(Turn turn, String language) {
        String sentence = SENTENCES.get(language);
        String reason = sentence == null ? "annat språk" : "annat språk: " + language;
        Reply filed = queue.file(turn, reason, "language.swedish");
        if (sentence == null) {
            return filed;
        }
        Reply first = filed.withDrafts(List.of(Draft.answer(Wording.of(sentence))));
        for (Draft draft : filed.drafts()) {
            first = first.plus(draft);
        }
        return first.changing(person -> person.profile(profile -> profile.withLanguage(language)));
    }
}
