package se.navigatorbot.bot.staff;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.handover.Attendance;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.channels.Address;

/** On which days staff work and who answers meanwhile, and the chats in which they are told; sealed in the store. */
public final class AttendanceBook {

    private static final String DAYS = Keys.staff("attendance");
    private static final String CHATS = Keys.staff("chats");

    private final Redis redis;
    private final Documents documents;
    private final StaffScripts scripts;

    public AttendanceBook(Redis redis, Documents documents) {
        this.redis = redis;
        this.documents = documents;
        this.scripts = new StaffScripts(redis);
    }

    /** By user name; who is not in it works whenever the centre is open. */
    public Map<String, Attendance> days() {
        Map<String, Attendance> all = new HashMap<>();
        redis.hash(DAYS)
                .forEach((user, stored) -> all.put(user, documents.open(stored, Attendance.class, DAYS + "/" + user)));
        return all;
    }

    /** Changes one; {@code change} is called again when somebody else was faster. */
    public Attendance change(String user, UnaryOperator<Attendance> change) {
        String home = DAYS + "/" + user;
        while (true) {
            byte @Nullable [] read = redis.field(DAYS, user);
            Attendance before = read == null ? Attendance.ALWAYS : documents.open(read, Attendance.class, home);
            Attendance after = change.apply(before);
            if (scripts.put(DAYS, user, documents.seal(after, home, read), read)) {
                return after;
            }
        }
    }

    /** The own chat of each, by user name. */
    public Map<String, Address> chats() {
        Map<String, Address> all = new HashMap<>();
        redis.hash(CHATS)
                .forEach((user, stored) -> all.put(user, documents.open(stored, Address.class, CHATS + "/" + user)));
        return all;
    }

    /** The chat from now on; null takes it away. */
    public void chat(String user, @Nullable Address chat) {
        scripts.drop(CHATS, List.of(user));
        if (chat != null) {
            scripts.put(CHATS, user, documents.seal(chat, CHATS + "/" + user), null);
        }
    }
}
