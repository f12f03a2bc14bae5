package se.navigatorbot.bot.staff.calls;

import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Action;
import se.navigatorbot.bot.staff.Needs;
import se.navigatorbot.bot.staff.Passwords;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.Sessions;
import se.navigatorbot.bot.staff.StaffAccounts;
import se.navigatorbot.bot.staff.Tokens;
import se.navigatorbot.bot.staff.entry.StaffAddress;
import se.navigatorbot.bot.staffapi.Listing;
import se.navigatorbot.bot.staffapi.StaffApi;
import se.navigatorbot.channels.Address;

/** Accounts of staff. */
@StaffAddress
public class StaffCalls implements StaffApi {

    private static final String USER = "[a-z0-9][a-z0-9.-]{1,29}";

    private final StaffAccounts accounts;
    private final Tokens tokens;
    private final Sessions sessions;
    private final PasswordEncoder passwords;
    private final Places places;
    private final SecureRandom random = new SecureRandom();

    StaffCalls(StaffAccounts accounts, Tokens tokens, Sessions sessions, PasswordEncoder passwords, Places places) {
        this.accounts = accounts;
        this.tokens = tokens;
        this.sessions = sessions;
        this.passwords = passwords;
        this.places = places;
    }

    @Override
    @Needs(Action.STAFF_READ)
    public Listing<StaffRow> list() {
        return Listing.of(
                accounts.all().stream().map(account -> row(account, null)).toList());
    }

    @Override
    @Needs(Action.STAFF_CHANGE)
    public StaffRow add(NewStaff staff) {
        String user = Given.text(staff.user(), "Användarnamn");
        if (!user.matches(USER)) {
            throw Refused.badValue(
                    "Användarnamn är 2-30 små bokstäver a-z, siffror, punkt eller bindestreck. Inget är ändrat.");
        }
        Role role = Role.of(Given.text(staff.role(), "Roll"))
                .orElseThrow(() ->
                        Refused.badValue("Rollen finns inte. Välj bland: " + Role.choices() + ". Inget är ändrat."));
        List<String> centres = staff.centres().stream().map(places::centre).toList();
        if (centres.isEmpty() && role != Role.ADMINISTRATOR) {
            throw Refused.badValue("Ange minst ett centrum. Inget är ändrat.");
        }
        Optional<String> given = Given.optional(staff.password());
        String password = given.orElseGet(() -> Passwords.madeUp(random));
        if (!Passwords.fit(password)) {
            throw Refused.badValue("Lösenordet ska ha minst 10 och högst 72 tecken. Inget är ändrat.");
        }
        Account account = Account.fresh(
                user, Given.text(staff.firstName(), "Förnamn"), role, centres, passwords.encode(password));
        if (!accounts.add(account)) {
            throw Refused.conflict("Användarnamnet " + user + " finns redan.");
        }
        return row(account, given.isPresent() ? null : password);
    }

    @Override
    @Needs(Action.STAFF_CHANGE)
    public StaffRow disable(String user) {
        Account closed = accounts.change(user, Account::closed).orElseThrow(StaffCalls::nobody);
        tokens.endAll(user);
        sessions.endAll(user);
        return row(closed, null);
    }

    @Override
    @Needs(Action.STAFF_CHANGE)
    public StaffRow reset(String user) {
        if (!accounts.find(user).orElseThrow(StaffCalls::nobody).local()) {
            throw Refused.conflict("Kontot hör till er organisations inloggning. Ändra det där. Inget är ändrat.");
        }
        String password = Passwords.madeUp(random);
        String hashed = passwords.encode(password);
        Account reset = accounts.change(user, account -> account.reset(hashed)).orElseThrow(StaffCalls::nobody);
        tokens.endAll(user);
        sessions.endAll(user);
        return row(reset, password);
    }

    @Override
    @Needs(Action.STAFF_CHANGE)
    public StaffRow dutyPhone(String user, DutyPhone phone) {
        Address address = Given.optional(phone.phone()).map(Phones::read).orElse(null);
        return row(accounts.change(user, account -> account.with(address)).orElseThrow(StaffCalls::nobody), null);
    }

    private static Refused nobody() {
        return Refused.notFound("Det finns inget sådant konto.");
    }

    private static StaffRow row(Account account, @Nullable String password) {
        Address phone = account.dutyPhone();
        return new StaffRow(
                account.user(),
                account.firstName(),
                account.role().label(),
                account.role().swedish(),
                account.centres(),
                phone == null ? "" : Phones.inShort(phone),
                account.disabled(),
                password);
    }
}
