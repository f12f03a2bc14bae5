package se.navigatorbot.bot.erasure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/** One-time codes that lead to the person, used or not. */
final class LinkTrace implements Trace {

    private static final String CODES = Keys.staff("link-codes");

    private final Redis redis;
    private final StaffScripts scripts;

    LinkTrace(Redis redis) {
        this.redis = redis;
        this.scripts = new StaffScripts(redis);
    }

    @Override
    public String name() {
        return "Engångskoder";
    }

    @Override
    public List<String> of(Participant person) {
        return codes(person.id()).isEmpty() ? List.of() : List.of("kod för att koppla en kanal");
    }

    @Override
    public int erase(String participant, String mark) {
        List<String> codes = codes(participant);
        scripts.drop(CODES, codes);
        return codes.size();
    }

    private List<String> codes(String participant) {
        return redis.hash(CODES).entrySet().stream()
                .filter(entry -> new String(entry.getValue(), UTF_8).startsWith(participant + "|"))
                .map(Map.Entry::getKey)
                .toList();
    }
}
