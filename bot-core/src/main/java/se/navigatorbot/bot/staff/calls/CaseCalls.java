package se.navigatorbot.bot.staff.calls;

import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.navigatorbot.bot.erasure.CannotErase;
import se.navigatorbot.bot.erasure.Erasing;
import se.navigatorbot.bot.extracts.Extract;
import se.navigatorbot.bot.extracts.Extracts;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.privacy.CaseKind;
import se.navigatorbot.bot.privacy.Cases;
import se.navigatorbot.bot.privacy.ErasedList;
import se.navigatorbot.bot.privacy.PartitionTraces;
import se.navigatorbot.bot.privacy.PrivacyCase;
import se.navigatorbot.bot.privacy.PrivacyCase.Closing;
import se.navigatorbot.bot.privacy.Proof;
import se.navigatorbot.bot.restriction.RestrictPerson;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Caller;
import se.navigatorbot.bot.staff.Callers;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Rights;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.CasesApi;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.Problem;

/** Cases about people's own data. */
@StaffAddress
public class CaseCalls implements CasesApi {

    private final Cases cases;
    private final Erasing erasing;
    private final Extracts extracts;
    private final StaffAccounts accounts;
    private final PartitionTraces partitions;
    private final People people;
    private final Wall wall;
    private final Asking asking;
    private final Callers callers;
    private final HouseTime time;

    CaseCalls(
            Cases cases,
            Erasing erasing,
            Extracts extracts,
            StaffAccounts accounts,
            PartitionTraces partitions,
            People people,
            Wall wall,
            Asking asking,
            Callers callers,
            HouseTime time) {
        this.cases = cases;
        this.erasing = erasing;
        this.extracts = extracts;
        this.accounts = accounts;
        this.partitions = partitions;
        this.people = people;
        this.wall = wall;
        this.asking = asking;
        this.callers = callers;
        this.time = time;
    }

    @Override
    @Needs(Action.CASE_READ)
    public Listing<CaseRow> list(@Nullable Boolean all) {
        Caller caller = callers.current();
        return Listing.of(cases.all().stream()
                .filter(one -> one.open() || Boolean.TRUE.equals(all))
                .filter(one -> sees(caller, one))
                .map(this::row)
                .toList());
    }

    @Override
    @Needs(Action.CASE_OPEN)
    public CaseRow open(NewCase wanted) {
        Caller caller = callers.current();
        Participant person = wall.person(caller, Given.text(wanted.person(), "Deltagare"));
        CaseKind kind = CaseKind.of(Given.text(wanted.kind(), "Slag"))
                .orElseThrow(() -> Refused.badValue(
                        "Välj registerutdrag, radering, begränsning eller utlämnande." + " Inget är öppnat."));
        PrivacyCase opened = cases.open(
                new Cases.Wanted(kind, person.id(), person.profile().homeCentre()),
                UUID.randomUUID().toString().substring(0, 8),
                caller.user(),
                Careful.text(Given.optional(wanted.note()).orElse(""), wanted.sure()),
                time.zoned());
        if (kind == CaseKind.RESTRICTION) {
            asking.of(person.id(), new RestrictPerson(true, caller.firstName()));
        }
        return row(opened);
    }

    @Override
    @Needs(Action.CASE_DECIDE)
    public CaseRow close(String id, Decision decision) {
        PrivacyCase one = open(id);
        String reason = Given.text(decision.reason(), "Beslut");
        if (one.kind() == CaseKind.ERASURE && decision.done()) {
            throw Refused.conflict("En radering avslutas genom att den görs. Ärendet är kvar.");
        }
        Participant person = person(one);
        if (one.kind() == CaseKind.RESTRICTION && person != null) {
            asking.of(person.id(), new RestrictPerson(false, callers.current().firstName()));
        }
        Closing closing = new Closing(time.instant(), callers.current().user(), decision.done(), reason);
        return row(cases.change(id, found -> found.open() ? found.closed(closing) : found));
    }

    @Override
    @Needs(Action.CASE_DECIDE)
    public CaseRow erase(String id, Confirmation confirmation) {
        PrivacyCase one = open(id);
        if (one.kind() != CaseKind.ERASURE) {
            throw Refused.conflict("Ärendet är inget ärende om radering. Inget är raderat.");
        }
        if (!one.about(Given.text(confirmation.person(), "Deltagarens ID"))) {
            throw new Refused(409, Problem.WRONG_COUNT, "Det är inte deltagarens ID i ärendet. Inget är raderat.");
        }
        try {
            return row(erasing.carryOut(one, callers.current().user()));
        } catch (CannotErase e) {
            throw new Refused(e.later() ? 503 : 409, e.later() ? Problem.TRY_LATER : Problem.REFUSED, e.swedish());
        }
    }

    @Override
    @Needs(Action.CASE_DECIDE)
    public Export export(String id, @Nullable String format, @Nullable String hide) {
        PrivacyCase one = open(id);
        Participant person = person(one);
        if (person == null) {
            throw Refused.notFound("Deltagaren finns inte längre. Inget är gjort.");
        }
        boolean machine = Given.optional(format).orElse("html").equals("json");
        String name = one.kind().swedish() + "-" + one.id() + (machine ? ".json" : ".html");
        if (one.kind() == CaseKind.ACCESS) {
            return new Export(
                    name, machine ? extracts.json(person, time.instant()) : extracts.page(person, time.instant()));
        }
        if (one.kind() == CaseKind.DISCLOSURE) {
            List<String> staff = accounts.all().stream().map(Account::firstName).toList();
            Extract talk = extracts.talk(person, staff, hidden(hide), time.instant());
            return new Export(name, machine ? extracts.json(talk) : Extracts.page(talk));
        }
        throw Refused.conflict(
                "I ett ärende om " + one.kind().swedish() + " lämnas inget ut. Öppna ett registerutdrag.");
    }

    private static Set<Integer> hidden(@Nullable String hide) {
        String numbers = Given.optional(hide).orElse("");
        if (!numbers.matches("[0-9, ]{0,2000}")) {
            throw Refused.badValue("Skriv vilka rader som döljs som siffror med komma emellan.");
        }
        return Arrays.stream(numbers.split("[, ]+"))
                .filter(number -> number.matches("\\d{1,7}"))
                .map(Integer::valueOf)
                .collect(Collectors.toSet());
    }

    @Override
    @Needs(Action.CASE_DECIDE)
    public ErasedMarks erased() {
        return new ErasedMarks(ErasedList.text(partitions.marks()));
    }

    private PrivacyCase open(String id) {
        Caller caller = callers.current();
        PrivacyCase one = cases.find(id)
                .filter(found -> sees(caller, found))
                .orElseThrow(() -> Refused.notFound("Det finns inget sådant ärende på dina centrum."));
        if (!one.open()) {
            throw Refused.conflict("Ärendet är redan avslutat.");
        }
        return one;
    }

    /** A person who is gone, or half gone, belongs to whom the case says. */
    private boolean sees(Caller caller, PrivacyCase one) {
        Participant person = person(one);
        return person != null ? Rights.sees(caller, person) : caller.belongsTo(one.centre());
    }

    private @Nullable Participant person(PrivacyCase one) {
        return one.person() == null ? null : people.find(one.person()).orElse(null);
    }

    /** Of a protected person a list tells no word but to whoever decides the case: nobody has said why it is read. */
    private CaseRow row(PrivacyCase one) {
        Participant person = person(one);
        boolean told = person == null
                || !person.profile().protectedPerson()
                || Rights.may(callers.current().role(), Action.CASE_DECIDE);
        Closing closing = one.closing();
        Proof proof = one.proof();
        return new CaseRow(
                one.id(),
                one.kind().label(),
                one.kind().swedish(),
                one.person(),
                person == null || !told ? "" : person.profile().firstName(),
                one.centre(),
                time.local(one.opened()),
                one.due(),
                closing == null ? ChronoUnit.DAYS.between(time.today(), one.due()) : 0,
                one.openedBy(),
                told ? one.note() : "",
                closing == null ? "open" : closing.done() ? "done" : "refused",
                closing == null || !told ? "" : closing.reason(),
                proof == null ? null : row(proof));
    }

    private ErasureProof row(Proof proof) {
        return new ErasureProof(
                proof.mark(),
                time.local(proof.at()),
                proof.by(),
                proof.records(),
                proof.looked(),
                proof.log(),
                proof.left(),
                proof.millis());
    }
}
