package se.navigatorbot.bot.region;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.ChannelKind;

/** Channels as the region file has opened them. */
public final class RegionChannels implements OpenedChannels {

    private final Region region;

    public RegionChannels(Region region) {
        this.region = region;
    }

    @Override
    public boolean opened(@Nullable String centre, ChannelKind channel, boolean demo) {
        return region.centres().stream()
                .filter(candidate -> centre == null || candidate.id().equals(centre))
                .anyMatch(candidate -> candidate.opens(channel, demo));
    }
}
