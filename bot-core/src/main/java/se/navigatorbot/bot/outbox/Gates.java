package se.navigatorbot.bot.outbox;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.Channel;
import se.navigatorbot.channels.ChannelKind;

/** The ways out, one per channel that is there. */
final class Gates {

    private final Rests rests;
    private final Map<ChannelKind, Gate> gates = new EnumMap<>(ChannelKind.class);

    Gates(List<Channel> channels, Rests rests, Function<Channel, Gate> made) {
        this.rests = rests;
        for (Channel channel : channels) {
            gates.put(channel.kind(), made.apply(channel));
        }
    }

    /** Tells other processes, and whoever comes later, that a provider wants to be left alone for a while. */
    void tellOthers(Rest rest) {
        rests.note(rest);
    }

    @Nullable
    Gate of(ChannelKind kind) {
        return gates.get(kind);
    }

    Collection<Gate> all() {
        return gates.values();
    }
}
