package se.navigatorbot.bot.broadcasts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.broadcasts.Audience.Decided;
import se.navigatorbot.bot.broadcasts.Audience.Recipient;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.channels.ChannelKind;

/** Counts what is decided, of one partition and then of all; its size does not grow with the recipients. */
final class Tally implements Decided {

    static final int ROWS_SHOWN = 20;

    private static final int EXAMPLES = 3;

    private final Wanted wanted;
    private final ItemDraft drafts;
    private final Instant now;
    private final Price price = new Price();
    private final Map<String, Integer> excluded = new TreeMap<>();
    private final Map<ChannelKind, Integer> channels = new EnumMap<>(ChannelKind.class);
    private final Map<ChannelKind, Set<String>> examples = new EnumMap<>(ChannelKind.class);
    private final Map<String, Integer> centres = new HashMap<>();
    private final List<String> nameless = new ArrayList<>();
    private int namelessCount;
    private int recipients;
    private int later;
    private @Nullable Instant leaves;

    Tally(Wanted wanted, ItemDraft drafts, Instant now) {
        this.wanted = wanted;
        this.drafts = drafts;
        this.now = now;
    }

    @Override
    public void in(Recipient recipient) {
        recipients++;
        ChannelKind kind = recipient.to().kind();
        channels.merge(kind, 1, Integer::sum);
        Participant person = recipient.person();
        String home = person.profile().homeCentre();
        centres.merge(home == null ? "" : home, 1, Integer::sum);
        String text = drafts.text(wanted, person);
        if (kind == ChannelKind.SMS) {
            price.add(text);
        }
        boolean named = wanted.text().contains(ItemDraft.NAME);
        Set<String> shown = examples.computeIfAbsent(kind, k -> new LinkedHashSet<>());
        if (shown.size() < EXAMPLES && !(named && person.profile().protectedPerson())) {
            shown.add(text);
        }
        if (recipient.leaves().isAfter(now)) {
            later++;
        }
        leaves = earlier(leaves, recipient.leaves());
        if (named && person.profile().firstName().isBlank()) {
            nameless(List.of(person.id()), 1);
        }
    }

    @Override
    public void out(Participant person, String reason) {
        excluded.merge(reason, 1, Integer::sum);
    }

    /** Takes in what was counted elsewhere. */
    void add(Tally other) {
        recipients += other.recipients;
        later += other.later;
        price.add(other.price);
        other.excluded.forEach((reason, count) -> excluded.merge(reason, count, Integer::sum));
        other.channels.forEach((kind, count) -> channels.merge(kind, count, Integer::sum));
        other.centres.forEach((centre, count) -> centres.merge(centre, count, Integer::sum));
        other.examples.forEach((kind, texts) -> texts.stream()
                .limit(EXAMPLES - examples.getOrDefault(kind, Set.of()).size())
                .forEach(examples.computeIfAbsent(kind, k -> new LinkedHashSet<>())::add));
        nameless(other.nameless, other.namelessCount);
        leaves = other.leaves == null ? leaves : earlier(leaves, other.leaves);
    }

    private void nameless(List<String> ids, int count) {
        namelessCount += count;
        ids.stream().limit(ROWS_SHOWN - nameless.size()).forEach(nameless::add);
    }

    private static Instant earlier(@Nullable Instant known, Instant other) {
        return known == null || other.isBefore(known) ? other : known;
    }

    int recipients() {
        return recipients;
    }

    /** How many wait for the morning or the next working day. */
    int later() {
        return later;
    }

    /** When the first one leaves. */
    Instant leaves() {
        return leaves == null ? now : leaves;
    }

    Price price() {
        return price;
    }

    Map<String, Integer> excluded() {
        return excluded;
    }

    Map<ChannelKind, Integer> channels() {
        return channels;
    }

    /** Home centres of the recipients. */
    Set<String> centres() {
        return centres.keySet();
    }

    /** Up to three different texts of each channel, none with the name of a protected person. */
    Map<ChannelKind, List<String>> examples() {
        Map<ChannelKind, List<String>> shown = new LinkedHashMap<>();
        examples.forEach((kind, texts) -> shown.put(kind, List.copyOf(texts)));
        return shown;
    }

    /** Ids of the first recipients without a name that the text needs. */
    List<String> nameless() {
        return nameless;
    }

    int namelessCount() {
        return namelessCount;
    }
}
