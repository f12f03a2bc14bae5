package se.navigatorbot.admin.server;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.admin.fault.CommandFault;
import se.navigatorbot.bot.staffapi.StatusApi;

/** What the centres are called, asked for once. */
public final class Centres {

    private final Server server;
    private @Nullable List<String> known;

    Centres(Server server) {
        this.server = server;
    }

    /** Ids; none while the server cannot tell. */
    public List<String> ids() {
        if (known == null) {
            known = asked();
        }
        return known == null ? List.of() : known;
    }

    private @Nullable List<String> asked() {
        try {
            return server.call(StatusApi.class).centres().stream()
                    .map(StatusApi.CentreRow::id)
                    .toList();
        } catch (CommandFault e) {
            return null;
        }
    }
}
