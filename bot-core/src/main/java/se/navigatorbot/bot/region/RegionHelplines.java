package se.navigatorbot.bot.region;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Help lines as the region file has them: those for despair that take the age, then those for violence. Without an age
 * the line for adults comes first and the one for children second.
 */
public final class RegionHelplines implements Helplines {

    private static final int AT_MOST = 2;
    private static final int ADULT = 18;

    private final Region region;

    public RegionHelplines(Region region) {
        this.region = region;
    }

    @Override
    public List<Line> fitting(@Nullable Integer age) {
        List<Helpline> talk = region.helplines().stream()
                .filter(line -> line.topic() != Helpline.Topic.EMERGENCY)
                .sorted(java.util.Comparator.comparing(Helpline::topic))
                .toList();
        List<Helpline> fitting = age == null
                ? talk.stream()
                        .sorted(java.util.Comparator.comparing((Helpline line) -> line.topic())
                                .thenComparing(line -> !line.takes(ADULT)))
                        .toList()
                : talk.stream().filter(line -> line.takes(age)).toList();
        return fitting.stream()
                .limit(AT_MOST)
                .map(line -> new Line(line.name(), line.number()))
                .toList();
    }
}
