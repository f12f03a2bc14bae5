package se.navigatorbot.bot.redis;

import java.util.ArrayList;
import java.util.List;

/**
 * A host and a port, as operators write them.
 */
record Whereabouts(String host, int port) {

    /**
     * @param setting its name, for the refusal
     * @param list {@code host:port,host:port}
     * @throws StoreRefusal for anything else
     */
    static List<Whereabouts> list(String setting, String list) {
        List<Whereabouts> all = new ArrayList<>();
        for (String one : list.split(",", -1)) {
            String[] parts = one.strip().split(":", -1);
            if (parts.length != 2 || parts[0].isBlank() || !parts[1].matches("\\d{1,5}")) {
                throw new StoreRefusal(setting + " is not right: it looks like host:port,host:port.");
            }
            all.add(new Whereabouts(parts[0], Integer.parseInt(parts[1])));
        }
        return all;
    }

    @Override
    public String toString() {
        return host + ":" + port;
    }
}
