package se.navigatorbot.bot.handover;

import java.util.List;
import se.navigatorbot.channels.Address;

/**
 * Whom a talk is put before at one moment.
 *
 * @param colleagues by name; empty for those on duty
 * @param alerts where it rings, empty when nothing can
 * @param manned whether anybody is there at all
 */
record Whom(List<Colleague> colleagues, List<Address> alerts, boolean manned) {

    Whom {
        colleagues = List.copyOf(colleagues);
        alerts = List.copyOf(alerts);
    }

    List<String> users() {
        return colleagues.stream().map(Colleague::user).toList();
    }
}
