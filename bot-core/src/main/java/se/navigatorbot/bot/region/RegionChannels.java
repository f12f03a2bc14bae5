package se.navigatorbot.bot.region;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.ChannelKind;

/** Channels as the region file has opened them. */
public final class RegionChannels implements OpenedChannels {

    private final Region region;

    private final boolean rehearsal;

    /** @param rehearsal whether nobody real can be reached, so that everybody counts as a person of the demonstration */
    public RegionChannels(Region region, boolean rehearsal) {
        this.region = region;
        this.rehearsal = rehearsal;
    }

    @Override
    public boolean opened(@Nullable String centre, ChannelKind channel, boolean demo) {
        return region.centres().stream()
                .filter(candidate -> centre == null || candidate.id().equals(centre))
                .anyMatch(candidate -> candidate.opens(channel, demo || rehearsal));
    }
}
