package se.navigatorbot.bot.outbox;

import java.time.Duration;
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

    private final Draws draws;
    private final Map<ChannelKind, Gate> gates = new EnumMap<>(ChannelKind.class);

    Gates(List<Channel> channels, Rates rates, Executor pool, Draws draws) {
        this.draws = draws;
        for (Channel channel : channels) {
            gates.put(channel.kind(), rates.gate(channel, pool, draws));
        }
    }

    /** Tells other processes that a provider wants to be left alone for a while. */
    void tellOthers(Gate gate, Duration rest) {
        draws.tellRest(gate.channel().kind(), rest);
    }

    @Nullable
    Gate of(ChannelKind kind) {
        return gates.get(kind);
    }

    Collection<Gate> all() {
        return gates.values();
    }
}
