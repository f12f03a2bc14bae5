package se.navigatorbot.bot.erasure;

import java.util.ArrayList;
import java.util.List;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.privacy.Trace;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;

/** Places at activities, coming and past; one given back is free for somebody else. */
final class SeatTrace implements Trace {

    private static final String EVENTS = Keys.catalogue("events");

    private final Redis redis;
    private final StaffScripts scripts;

    SeatTrace(Redis redis) {
        this.redis = redis;
        this.scripts = new StaffScripts(redis);
    }

    @Override
    public String name() {
        return "Platser på aktiviteter";
    }

    @Override
    public List<String> of(Participant person) {
        return held(person.id());
    }

    @Override
    public int erase(String participant, String mark) {
        List<String> events = held(participant);
        events.forEach(event -> scripts.drop(Keys.seats(event), List.of(participant)));
        return events.size();
    }

    private List<String> held(String participant) {
        List<String> events = new ArrayList<>();
        for (String event : redis.hash(EVENTS).keySet()) {
            if (redis.field(Keys.seats(event), participant) != null) {
                events.add(event);
            }
        }
        return events;
    }
}
