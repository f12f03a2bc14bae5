package se.navigatorbot.bot.region;

import org.jspecify.annotations.Nullable;
import se.navigatorbot.channels.ChannelKind;

/** Which channels a centre has opened by an assessment in the region file. */
public interface OpenedChannels {

    /**
     * Whether personal matters may be spoken of there.
     *
     * @param centre id of the home centre, null when not known: opened when any centre of the region has opened it
     * @param demo a person of the demonstration may use what is opened for demonstration alone
     */
    boolean opened(@Nullable String centre, ChannelKind channel, boolean demo);
}
