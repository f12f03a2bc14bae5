package se.navigatorbot.bot.broadcasts;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.navigatorbot.bot.broadcasts.Audience.Chosen;
import se.navigatorbot.bot.broadcasts.Audience.Recipient;
import se.navigatorbot.bot.dialogue.SwedishTime;
import se.navigatorbot.bot.outbox.DailyCeiling;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.Problem;
import se.navigatorbot.channels.ChannelKind;
import se.navigatorbot.channels.sms.text.SmsText;

/** Counts, costs and checks a broadcast, and freezes whom it is for. */
final class Previewing {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Duration AGAIN = Duration.ofDays(30);
    private static final int ROWS_SHOWN = 20;
    private static final int EXAMPLES = 3;

    private final Mailings mailings;
    private final Audience audience;
    private final ItemDraft drafts;
    private final DailyCeiling ceiling;
    private final Region region;
    private final BroadcastSettings settings;

    Previewing(
            Mailings mailings,
            Audience audience,
            ItemDraft drafts,
            DailyCeiling ceiling,
            Region region,
            BroadcastSettings settings) {
        this.mailings = mailings;
        this.audience = audience;
        this.drafts = drafts;
        this.ceiling = ceiling;
        this.region = region;
        this.settings = settings;
    }

    /**
     * @throws Refused when the text cannot be sent as it is, or costs more than is left of the day
     */
    Preview of(String id, Wanted wanted, String by, Instant now) {
        checkPlaceholders(wanted.text());
        Chosen chosen = audience.choose(id, wanted, now);
        List<Recipient> recipients = chosen.recipients();
        checkNames(wanted, recipients);
        List<SmsText> texts = texts(wanted, recipients);
        int parts = texts.stream().mapToInt(SmsText::parts).sum();
        if (parts > ceiling.leftForBroadcasts()) {
            throw new Refused(
                    422,
                    Problem.OVER_CEILING,
                    "Utskicket kostar " + parts + " sms-delar men dagens tak lämnar " + ceiling.leftForBroadcasts()
                            + ". Inget är skickat. Korta texten, välj färre eller vänta till i morgon.");
        }
        boolean approval = recipients.size() > settings.approveAbove() || municipalities(recipients) > 1;
        Broadcast draft = new Broadcast(id, wanted, Broadcast.State.DRAFT, recipients.size(), approval, by, null, now);
        List<String> warnings = warnings(wanted, recipients, texts, now);
        mailings.add(draft, recipients.stream().map(r -> r.person().id()).toList());
        return new Preview(
                draft,
                channels(recipients),
                parts,
                parts * settings.pricePerPart(),
                chosen.excluded(),
                examples(wanted, recipients),
                warnings,
                recipients.stream()
                        .map(Recipient::leaves)
                        .min(Comparator.naturalOrder())
                        .orElse(now));
    }

    private static void checkPlaceholders(String text) {
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            if (!found.group().equals(ItemDraft.NAME)) {
                throw Refused.badValue("Texten har " + found.group() + " som inte går att fylla i. Bara {namn} finns.");
            }
        }
    }

    private void checkNames(Wanted wanted, List<Recipient> recipients) {
        if (!wanted.text().contains(ItemDraft.NAME)) {
            return;
        }
        List<String> nameless = recipients.stream()
                .filter(r -> r.person().profile().firstName().isBlank())
                .map(r -> r.person().id())
                .toList();
        if (!nameless.isEmpty()) {
            throw Refused.badValue(nameless.size() + " mottagare saknar förnamn, så {namn} går inte att fylla i: "
                    + nameless.stream().limit(ROWS_SHOWN).collect(Collectors.joining(", ")) + ". Inget är skickat.");
        }
    }

    private List<SmsText> texts(Wanted wanted, List<Recipient> recipients) {
        List<SmsText> texts = recipients.stream()
                .filter(r -> r.to().kind() == ChannelKind.SMS)
                .map(r -> SmsText.of(drafts.text(wanted, r.person())))
                .toList();
        if (texts.stream().anyMatch(SmsText::tooLong)) {
            throw Refused.badValue("Texten är för lång för sms. Högst " + SmsText.LONGEST + " tecken.");
        }
        return texts;
    }

    private static Map<ChannelKind, Integer> channels(List<Recipient> recipients) {
        Map<ChannelKind, Integer> channels = new EnumMap<>(ChannelKind.class);
        recipients.forEach(r -> channels.merge(r.to().kind(), 1, Integer::sum));
        return channels;
    }

    private List<String> examples(Wanted wanted, List<Recipient> recipients) {
        return recipients.stream()
                .map(r -> drafts.text(wanted, r.person()))
                .distinct()
                .limit(EXAMPLES)
                .toList();
    }

    private long municipalities(List<Recipient> recipients) {
        return recipients.stream()
                .flatMap(r -> region.centre(r.person().profile().homeCentre()).stream())
                .map(Centre::municipality)
                .distinct()
                .count();
    }

    private List<String> warnings(Wanted wanted, List<Recipient> recipients, List<SmsText> texts, Instant now) {
        List<String> warnings = new ArrayList<>();
        if (mailings.all().stream().anyMatch(earlier -> sameText(earlier, wanted, now))) {
            warnings.add("Samma text har redan skickats de senaste 30 dagarna.");
        }
        if (texts.stream().anyMatch(text -> text.parts() > 1)) {
            warnings.add("Texten är längre än ett sms.");
        }
        Set<String> costly =
                texts.stream().flatMap(text -> text.costlyCharacters().stream()).collect(Collectors.toSet());
        if (!costly.isEmpty()) {
            warnings.add("De här tecknen gör sms:et dyrare: " + String.join(" ", costly));
        }
        recipients.stream()
                .map(Recipient::leaves)
                .filter(now::isBefore)
                .min(Comparator.naturalOrder())
                .ifPresent(
                        leaves -> warnings.add("Det är kväll, natt eller helg: skickas först " + when(leaves) + "."));
        return warnings;
    }

    private String when(Instant at) {
        var local = at.atZone(region.zone());
        return SwedishTime.day(local.toLocalDate()) + " kl " + SwedishTime.clock(local.toLocalTime());
    }

    private static boolean sameText(Broadcast earlier, Wanted wanted, Instant now) {
        boolean went = earlier.state() == Broadcast.State.SENDING || earlier.state() == Broadcast.State.SENT;
        return went
                && earlier.at().isAfter(now.minus(AGAIN))
                && earlier.wanted()
                        .text()
                        .strip()
                        .equalsIgnoreCase(wanted.text().strip());
    }
}
