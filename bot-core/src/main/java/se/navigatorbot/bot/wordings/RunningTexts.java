package se.navigatorbot.bot.wordings;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.navigatorbot.bot.dialogue.SwedishTexts;
import se.navigatorbot.bot.dialogue.Texts;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.staff.StaffScripts;

/**
 * The texts of the resource with what staff have changed. What is in use lies in memory; other processes see a change
 * within seconds. With the store away, what was known stays.
 */
public final class RunningTexts implements Texts {

    private static final String KEY = Keys.catalogue("texts");

    private final SwedishTexts original;
    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;
    private volatile SwedishTexts current;

    public RunningTexts(SwedishTexts original, Redis redis, Documents documents) {
        this.original = original;
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
        this.current = original;
    }

    @Override
    public String render(Wording wording, LocalDateTime now) {
        return current.render(wording, now);
    }

    public SwedishTexts original() {
        return original;
    }

    public SwedishTexts current() {
        return current;
    }

    /** The history of a text, empty for one that nobody has changed. */
    public Optional<EditedText> history(String key) {
        return Optional.ofNullable(redis.field(KEY, key)).map(bytes -> open(key, bytes));
    }

    /**
     * Uses another text from now on.
     *
     * @param text empty for the original
     * @param seen how many versions the editor has seen
     * @return false when somebody else was faster
     */
    public boolean change(String key, String text, int seen, String by, Instant now) {
        byte[] read = redis.field(KEY, key);
        EditedText before = read == null ? new EditedText(key, List.of()) : open(key, read);
        if (before.versions().size() != seen) {
            return false;
        }
        EditedText after = before.with(new EditedText.Version(text, by, now));
        boolean put = scripts.put(KEY, key, documents.seal(after, home(key), read), read);
        look();
        return put;
    }

    /** Reads anew what has been changed. */
    public void look() {
        try {
            Map<String, String> changed = new HashMap<>();
            redis.hash(KEY).forEach((key, bytes) -> {
                String text = open(key, bytes).current();
                if (!text.isEmpty() && original.has(key)) {
                    changed.put(key, text);
                }
            });
            current = original.with(changed);
        } catch (RedisAwayException e) {
            // What was known stays.
        }
    }

    private EditedText open(String key, byte[] bytes) {
        return documents.open(bytes, EditedText.class, home(key));
    }

    private static String home(String key) {
        return KEY + "/" + key;
    }
}
