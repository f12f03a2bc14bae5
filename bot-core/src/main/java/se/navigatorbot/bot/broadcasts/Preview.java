package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import se.navigatorbot.channels.ChannelKind;

/**
 * What a broadcast would do, before it does.
 *
 * @param broadcast the draft
 * @param channels recipients by channel
 * @param parts text messages to be paid
 * @param kronor what they cost
 * @param excluded who is meant but does not get it, by reason
 * @param examples the text as some will read it, by channel
 * @param warnings sentences for staff
 * @param leaves when the first leaves
 */
public record Preview(
        Broadcast broadcast,
        Map<ChannelKind, Integer> channels,
        int parts,
        double kronor,
        Map<String, Integer> excluded,
        Map<ChannelKind, List<String>> examples,
        List<String> warnings,
        Instant leaves) {

    public Preview {
        channels = Map.copyOf(channels);
        examples = Map.copyOf(examples);
        warnings = List.copyOf(warnings);
    }
}
