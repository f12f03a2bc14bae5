package se.navigatorbot.bot.skills;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.OtherLanguages;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Skill;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.handover.StaffQueue;
import se.navigatorbot.intents.Intent;

/**
 * Another language, simpler Swedish, an interpreter. Nothing is translated by machine: a fixed sentence in the
 * writer's language, or in English while nobody has checked that one, says that a human reads, and staff see which
 * language is needed.
 */
final class LanguageSkill implements Skill {

    private static final Pattern PLAIN = Pattern.compile("\\b(lätt|lättare|enkel|enklare|lätta|latt|lattare)\\b");
    private static final Pattern INTERPRETER = Pattern.compile("\\b(tolk|interpreter)");

    private static final String SWEDISH = "sv";
    private static final String UNKNOWN = "und";

    private final StaffQueue queue;
    private final OtherLanguages languages;

    LanguageSkill(StaffQueue queue, OtherLanguages languages) {
        this.queue = queue;
        this.languages = languages;
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
        if (language.equals(SWEDISH)) {
            return queue.file(turn, "annat språk", "language.swedish");
        }
        boolean known = !language.equals(UNKNOWN);
        Reply filed = queue.file(turn, "annat språk: " + (known ? language : "okänt"), "language.swedish");
        Reply first = filed.withDrafts(List.of(Draft.answer(passedOn(language))));
        for (Draft draft : filed.drafts()) {
            first = first.plus(draft);
        }
        return known ? first.changing(person -> person.profile(profile -> profile.withLanguage(language))) : first;
    }

    /** In the writer's own language once somebody has checked it, until then in English. */
    private Wording passedOn(String language) {
        return languages
                .text(language, "passed_on", Map.of())
                .map(text -> Wording.of("", Map.of("text", text)))
                .orElseGet(() -> Wording.of("language.en"));
    }
}
