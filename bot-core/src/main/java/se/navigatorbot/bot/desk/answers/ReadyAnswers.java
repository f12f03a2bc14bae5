package se.navigatorbot.bot.desk.answers;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.StaffScripts;

/** The ready answers of all centres, sealed in the store. */
public final class ReadyAnswers {

    private static final String KEY = Keys.staff("answers");
    private static final int MOST = 200;

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;

    ReadyAnswers(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    /** Those of the caller's centres, by title. */
    List<ReadyAnswer> of(Caller caller) {
        return all().stream()
                .filter(answer -> caller.belongsTo(answer.centre()))
                .sorted(Comparator.comparing(ReadyAnswer::title, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    void add(String centre, String title, String text) {
        if (all().size() >= MOST) {
            throw Refused.conflict("Det finns redan " + MOST + " färdiga svar. Ta bort något som inte används.");
        }
        String id = UUID.randomUUID().toString().substring(0, 8);
        scripts.put(KEY, id, documents.seal(new ReadyAnswer(id, centre, title, text), home(id)), null);
    }

    void remove(Caller caller, String id) {
        if (of(caller).stream().noneMatch(answer -> answer.id().equals(id))) {
            throw Refused.notFound("Svaret finns inte längre.");
        }
        scripts.drop(KEY, List.of(id));
    }

    private List<ReadyAnswer> all() {
        return redis.hash(KEY).entrySet().stream()
                .map(entry -> documents.open(entry.getValue(), ReadyAnswer.class, home(entry.getKey())))
                .toList();
    }

    private static String home(String id) {
        return KEY + "/" + id;
    }
}
