package se.navigatorbot.bot.staff.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.misses.Label;
import se.navigatorbot.bot.misses.Miss;
import se.navigatorbot.bot.misses.Misses;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.UnansweredApi;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.swedish.SensitiveNumbers;

/** What was not understood. */
@StaffAddress
public class UnansweredCalls implements UnansweredApi {

    private static final int LONGEST = 300;
    private static final int YEAR = 365;
    private static final Set<Role> FEW = Set.of(Role.GUIDE, Role.EMPLOYER_CONTACT);

    private final Misses misses;
    private final Callers callers;
    private final HouseTime time;

    UnansweredCalls(Misses misses, Callers callers, HouseTime time) {
        this.misses = misses;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.CONVERSATION_READ)
    public Listing<MissRow> list(@Nullable Integer days) {
        return Listing.of(seen(Given.between(days, 30, 1, YEAR, "Antalet dagar")).stream()
                .map(this::row)
                .toList());
    }

    /** Nothing for whoever reads talks in part: these are single lines of whole ones. */
    private List<Miss> seen(int days) {
        Caller caller = callers.current();
        if (!Rights.readsWholeTalks(caller.role())) {
            return List.of();
        }
        Instant from = time.instant().minus(Duration.ofDays(days));
        return misses.since(from, row -> Rights.sees(caller, row));
    }

    private MissRow row(Miss miss) {
        String centre = miss.centre() == null ? "" : miss.centre();
        String intent = misses.label(miss.id()).map(Label::intent).orElse("");
        return new MissRow(miss.id(), time.local(miss.at()), centre, miss.text(), intent);
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public LabelRow label(String id, NewLabel wanted) {
        Miss miss = seen(YEAR).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("Det finns inget sådant meddelande på dina centrum."));
        String text = Given.optional(wanted.text()).orElse(miss.text());
        if (text.length() > LONGEST || SensitiveNumbers.found(text)) {
            throw Refused.badValue("Texten är för lång eller har ett personnummer. Inget är sparat.");
        }
        Label label = new Label(
                id,
                text,
                intent(Given.text(wanted.intent(), "Avsikt")),
                callers.current().user(),
                time.instant(),
                null,
                miss.centre() == null ? "" : miss.centre());
        misses.keep(label);
        return row(label);
    }

    private static String intent(String named) {
        String wanted = named.toLowerCase(Locale.ROOT);
        for (Intent intent : Intent.values()) {
            if (intent.label().equals(wanted)) {
                return wanted;
            }
        }
        throw Refused.badValue("Avsikten " + named + " finns inte. Skriv till exempel opening_hours eller human."
                + " Inget är sparat.");
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public LabelRow agree(String id) {
        String user = callers.current().user();
        Label label = said(id);
        if (label.by().equals(user)) {
            throw Refused.notAllowed("Någon annan än du måste granska det. Inget är ändrat.");
        }
        return row(misses.agree(id, user).orElseThrow(UnansweredCalls::nothing));
    }

    @Override
    @Needs(Action.CONVERSATION_WRITE)
    public void drop(String id) {
        misses.drop(said(id).id());
    }

    @Override
    @Needs(Action.CONVERSATION_READ)
    public List<LabelRow> labels() {
        Caller caller = callers.current();
        return misses.labels().stream()
                .filter(label -> sees(caller, label))
                .map(UnansweredCalls::row)
                .toList();
    }

    private Label said(String id) {
        Caller caller = callers.current();
        return misses.label(id).filter(label -> sees(caller, label)).orElseThrow(UnansweredCalls::nothing);
    }

    /**
     * Own ones, and those of own centres; those who do not see everybody there have the own ones alone, since a label tells not
     * whose it was.
     */
    private static boolean sees(Caller caller, Label label) {
        String centre = label.centre();
        boolean known = centre != null && Rights.sees(caller, centre.isEmpty() ? null : centre, false);
        return caller.administrator() || label.by().equals(caller.user()) || (known && !FEW.contains(caller.role()));
    }

    private static Refused nothing() {
        return Refused.notFound("Ingen har sagt vad det betydde än.");
    }

    private static LabelRow row(Label label) {
        String reviewed = label.reviewedBy() == null ? "" : label.reviewedBy();
        return new LabelRow(label.id(), label.text(), label.intent(), label.by(), reviewed);
    }
}
