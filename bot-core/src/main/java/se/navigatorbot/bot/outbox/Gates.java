package se.navigatorbot.bot.outbox;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelKind;

/** The ways out, one per channel that is there. */
final class Gates {

    private final Map<ChannelKind, Gate> gates = new EnumMap<>(ChannelKind.class);

    Gates(List<Channel> channels, Rates rates, Executor pool) {
        for (Channel channel : channels) {
            gates.put(channel.kind(), rates.gate(channel, pool));
        }
    }

    @Nullable
    Gate of(ChannelKind kind) {
        return gates.get(kind);
    }

    Collection<Gate> all() {
        return gates.values();
    }
}
