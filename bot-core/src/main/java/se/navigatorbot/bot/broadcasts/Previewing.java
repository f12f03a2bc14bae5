package se.navigatorbot.bot.broadcasts;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.navigatorbot.bot.outbox.DailyCeiling;
import se.navigatorbot.bot.region.Centre;
import se.navigatorbot.bot.region.Region;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staffapi.Problem;
import se.navigatorbot.bot.stories.BorrowedWords;
import se.navigatorbot.channels.sms.text.SmsText;

/** Counts, costs and checks a broadcast, and freezes whom it is for. */
final class Previewing {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");
    private static final Counting.Frozen NOT_FROZEN = (partition, ids) -> {};

    private final Mailings mailings;
    private final Counting counting;
    private final DailyCeiling ceiling;
    private final Region region;
    private final BroadcastSettings settings;
    private final Advice advice;
    private final BorrowedWords borrowed;
    private final SecureRandom random = new SecureRandom();

    Previewing(
            Mailings mailings,
            Counting counting,
            DailyCeiling ceiling,
            Region region,
            BroadcastSettings settings,
            BorrowedWords borrowed) {
        this.borrowed = borrowed;
        this.mailings = mailings;
        this.counting = counting;
        this.ceiling = ceiling;
        this.region = region;
        this.settings = settings;
        this.advice = new Advice(region, settings.pricePerPart());
    }

    /** Counts without keeping anything. */
    Preview only(Wanted wanted, String by, Instant now) {
        Counting.Outcome outcome = counting.of("", "", wanted, now, NOT_FROZEN);
        Broadcast draft = Broadcast.written("", wanted, by, now)
                .counted(outcome.tally().recipients(), approval(wanted, outcome.tally()), 0, now);
        return preview(draft, outcome);
    }

    /**
     * Counts, and freezes the recipients for a broadcast that has not begun.
     *
     * @throws Refused when the text cannot be sent as it is, or costs more than is left of the day
     */
    Preview of(Broadcast broadcast, Instant now) {
        return of(broadcast, now, (partition, ids) -> {}, counted -> counted);
    }

    /**
     * The same, and leads the counted broadcast on in the same step.
     *
     * @param seen gets the frozen ids of each partition too, from several threads
     * @param onward what becomes of it once counted
     */
    Preview of(Broadcast broadcast, Instant now, Counting.Frozen seen, UnaryOperator<Broadcast> onward) {
        checkPlaceholders(broadcast.wanted().text());
        checkStories(broadcast.wanted().text(), now);
        int edition = 1 + random.nextInt(Integer.MAX_VALUE - 1);
        try {
            return of(broadcast, edition, now, seen, onward);
        } catch (Refused e) {
            mailings.thaw(broadcast.id(), edition);
            throw e;
        }
    }

    private Preview of(
            Broadcast broadcast, int edition, Instant now, Counting.Frozen seen, UnaryOperator<Broadcast> onward) {
        Counting.Outcome outcome =
                counting.of(broadcast.id(), broadcast.series(), broadcast.wanted(), now, (partition, ids) -> {
                    mailings.freeze(broadcast.id(), edition, partition, ids);
                    seen.take(partition, ids);
                });
        check(outcome.tally());
        boolean approval = approval(broadcast.wanted(), outcome.tally());
        Broadcast draft = mailings.change(broadcast.id(), stored -> {
            if (stored.state() != broadcast.state() || stored.edition() != broadcast.edition()) {
                throw Refused.conflict("Någon annan ändrade utskicket medan det räknades. Titta på det igen.");
            }
            return onward.apply(stored.counted(outcome.tally().recipients(), approval, edition, now));
        });
        mailings.thaw(broadcast.id(), broadcast.edition());
        return preview(draft, outcome);
    }

    private Preview preview(Broadcast draft, Counting.Outcome outcome) {
        Tally tally = outcome.tally();
        int parts = tally.price().parts();
        return new Preview(
                draft,
                tally.channels(),
                parts,
                parts * settings.pricePerPart(),
                tally.excluded(),
                tally.examples(),
                advice.on(draft.wanted(), tally, outcome.saidBefore()),
                tally.leaves());
    }

    /** Somebody's story is sent with their consent alone, and with the use written down that is taken back with it. */
    void checkStories(String text, Instant now) {
        if (borrowed.unasked(text, LocalDate.ofInstant(now, region.zone()))) {
            throw Refused.badValue("Texten är ord ur en deltagares berättelse. Skriv först upp att den används i ett"
                    + " utskick: story use DELTAGARE --consent ID --where utskick. Inget är skickat.");
        }
    }

    static void checkPlaceholders(String text) {
        Matcher found = PLACEHOLDER.matcher(text);
        while (found.find()) {
            if (!found.group().equals(ItemDraft.NAME)) {
                throw Refused.badValue("Texten har " + found.group() + " som inte går att fylla i. Bara {namn} finns.");
            }
        }
    }

    private void check(Tally tally) {
        if (tally.namelessCount() > 0) {
            throw Refused.badValue(tally.namelessCount() + " mottagare saknar förnamn, så {namn} går inte att fylla i: "
                    + String.join(", ", tally.nameless()) + ". Inget är skickat.");
        }
        if (tally.price().tooLong()) {
            throw Refused.badValue("Texten är för lång för sms. Högst " + SmsText.LONGEST + " tecken.");
        }
        int parts = tally.price().parts();
        if (parts > ceiling.leftForBroadcasts()) {
            throw new Refused(
                    422,
                    Problem.OVER_CEILING,
                    "Utskicket kostar " + parts + " sms-delar men dagens tak lämnar " + ceiling.leftForBroadcasts()
                            + ". Inget är skickat. Korta texten, välj färre eller vänta till i morgon.");
        }
    }

    /** A notice to today's visitors is urgent and never goes far. */
    private boolean approval(Wanted wanted, Tally tally) {
        long municipalities = tally.centres().stream()
                .flatMap(centre -> region.centre(centre).stream())
                .map(Centre::municipality)
                .distinct()
                .count();
        return !wanted.notice() && (tally.recipients() > settings.approveAbove() || municipalities > 1);
    }
}
