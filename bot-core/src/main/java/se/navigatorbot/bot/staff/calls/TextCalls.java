package se.navigatorbot.bot.staff.calls;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.dialogue.TextCheck;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.TextsApi;
import se.navigatorbot.bot.wordings.EditedText;
import se.navigatorbot.bot.wordings.RunningTexts;

/** The bot's own texts. */
@StaffAddress
public class TextCalls implements TextsApi {

    private static final int LONGEST = 1000;

    private final RunningTexts texts;
    private final Callers callers;
    private final HouseTime time;

    TextCalls(RunningTexts texts, Callers callers, HouseTime time) {
        this.texts = texts;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.TEXT_READ)
    public Listing<TextRow> list(@Nullable String q) {
        String wanted = Given.optional(q).orElse("").toLowerCase(Locale.ROOT);
        return Listing.of(texts.current().words().entrySet().stream()
                .filter(entry -> entry.getKey().contains(wanted)
                        || entry.getValue().toLowerCase(Locale.ROOT).contains(wanted))
                .map(entry -> new TextRow(
                        entry.getKey(), entry.getValue(), !entry.getValue().equals(original(entry.getKey()))))
                .sorted(Comparator.comparing(TextRow::key))
                .toList());
    }

    @Override
    @Needs(Action.TEXT_READ)
    public TextCard show(String key) {
        String original = original(key);
        String text = texts.current().words().getOrDefault(key, original);
        List<Version> versions = new ArrayList<>();
        for (EditedText.Version version :
                texts.history(key).map(EditedText::versions).orElse(List.of())) {
            versions.add(new Version(versions.size() + 1, time.local(version.at()), version.by(), version.text()));
        }
        return new TextCard(key, text, original, TextCheck.of(original, text).parts(), versions);
    }

    @Override
    @Needs(Action.TEXT_READ)
    public TextTry preview(String key, NewText text) {
        TextCheck.Outcome outcome = TextCheck.of(original(key), words(text.text(), original(key)));
        return new TextTry(outcome.rendered(), outcome.parts(), outcome.faults(), outcome.remarks());
    }

    @Override
    @Needs(Action.TEXT_CHANGE)
    public TextCard change(String key, NewText text) {
        String original = original(key);
        String words = Given.optional(text.text()).orElse("");
        if (!words.isEmpty()) {
            TextCheck.Outcome outcome = TextCheck.of(original, words(words, original));
            if (!outcome.faults().isEmpty()) {
                throw Refused.badValue(String.join(" ", outcome.faults()) + " Inget är ändrat.");
            }
        }
        int stored =
                texts.history(key).map(EditedText::versions).orElse(List.of()).size();
        int seen = text.seen() == null ? stored : text.seen();
        if (!texts.change(key, words, seen, callers.current().user(), time.instant())) {
            throw Refused.conflict("Någon annan har ändrat texten. Titta på den igen. Inget är ändrat.");
        }
        return show(key);
    }

    private String original(String key) {
        String original = texts.original().words().get(key);
        if (original == null) {
            throw Refused.notFound("Det finns ingen text " + key + ".");
        }
        return original;
    }

    private static String words(String text, String original) {
        String words = Given.optional(text).orElse(original);
        if (words.length() > LONGEST) {
            throw Refused.badValue("Texten är längre än " + LONGEST + " tecken. Inget är ändrat.");
        }
        return words;
    }
}
