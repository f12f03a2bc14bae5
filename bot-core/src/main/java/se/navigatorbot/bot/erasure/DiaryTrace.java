package se.navigatorbot.bot.erasure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/** Times that meetings take of coaches, coming and past; one given back is free for somebody else. */
final class DiaryTrace implements Trace {

    private final Redis redis;
    private final StaffScripts scripts;

    DiaryTrace(Redis redis) {
        this.redis = redis;
        this.scripts = new StaffScripts(redis);
    }

    @Override
    public String name() {
        return "Tider hos coacher";
    }

    @Override
    public List<String> of(Participant person) {
        List<String> all = new ArrayList<>();
        coaches().forEach(coach -> fields(coach, person.id()).forEach(field -> all.add(coach)));
        return all;
    }

    @Override
    public int erase(String participant, String mark) {
        int gone = 0;
        for (String coach : coaches()) {
            List<String> fields = fields(coach, participant);
            scripts.drop(Keys.taken(coach), fields);
            gone += fields.size();
        }
        return gone;
    }

    private Set<String> coaches() {
        Set<String> users = new TreeSet<>(redis.hash(Keys.staff("accounts")).keySet());
        users.addAll(redis.hash(Keys.staff("coach-times")).keySet());
        return users;
    }

    private List<String> fields(String coach, String participant) {
        return redis.hash(Keys.taken(coach)).keySet().stream()
                .filter(field -> field.startsWith(participant + "/"))
                .toList();
    }
}
