package se.navigatorbot.bot.staff.oidc;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.staff.Account;
import se.navigatorbot.bot.staff.Refused;
import se.navigatorbot.bot.staff.Role;
import se.navigatorbot.bot.staff.StaffAccounts;

/**
 * The account behind a log-in at the organisation: made with the first one, and brought up to date with each. Groups say
 * role and centres; a local account is never taken over, whatever name the provider gives.
 */
final class OidcAccounts {

    private static final int TRIES = 50;

    private final OidcSettings settings;
    private final StaffAccounts accounts;
    private final Documents documents;

    OidcAccounts(OidcSettings settings, StaffAccounts accounts, Documents documents) {
        this.settings = settings;
        this.accounts = accounts;
        this.documents = documents;
    }

    /**
     * Who logs in, as the provider says.
     *
     * @param issuer of the token
     * @param subject the provider's own name for the person, which never changes
     * @param userName what the person types there, often an address of mail
     */
    record Person(String issuer, String subject, String userName, String firstName, List<String> groups) {
        @Override
        public String toString() {
            return "Person[…]";
        }
    }

    /**
     * @throws Refused when the groups give no role or no centre, or the account is closed
     */
    Account of(Person person) {
        Role role = role(person);
        List<String> centres = centres(person);
        if (centres.isEmpty() && role != Role.ADMINISTRATOR) {
            throw Refused.notAllowed("Dina grupper ger inget centrum här. Prata med administratören.");
        }
        String identity = documents.keyedHash("oidc:" + person.issuer() + "|" + person.subject());
        String user = known(identity).map(Account::user).orElseGet(() -> make(person, role, centres, identity));
        Account account = accounts.change(user, found -> found.as(firstName(person), role, centres, identity))
                .orElseThrow();
        if (account.disabled()) {
            throw Refused.notAllowed("Kontot är spärrat. Prata med administratören.");
        }
        return account;
    }

    private Role role(Person person) {
        return person.groups().stream()
                .flatMap(group -> Stream.ofNullable(settings.roles().get(group)))
                .max(Comparator.comparing((Role role) -> role == Role.ADMINISTRATOR)
                        .thenComparing(Comparator.<Role>naturalOrder().reversed()))
                .orElseThrow(() -> Refused.notAllowed("Dina grupper ger ingen roll här. Prata med administratören."));
    }

    private List<String> centres(Person person) {
        return person.groups().stream()
                .flatMap(group -> Stream.ofNullable(settings.centres().get(group)))
                .distinct()
                .sorted()
                .toList();
    }

    private Optional<Account> known(String identity) {
        return accounts.all().stream()
                .filter(account -> Objects.equals(account.identity(), identity))
                .findFirst();
    }

    private String make(Person person, Role role, List<String> centres, String identity) {
        String wanted = userName(person.userName());
        for (int i = 1; i <= TRIES; i++) {
            String user = i == 1 ? wanted : wanted + "-" + i;
            Account fresh = Account.fresh(user, firstName(person), role, centres, "")
                    .as(firstName(person), role, centres, identity);
            if (accounts.add(fresh)) {
                return user;
            }
        }
        throw Refused.conflict("Det finns redan för många konton med det namnet. Prata med administratören.");
    }

    /** The part before the at, in the signs that user names here have. */
    private static String userName(String given) {
        String name = given.toLowerCase(Locale.ROOT)
                .replaceAll("@.*", "")
                .replace('å', 'a')
                .replace('ä', 'a')
                .replace('ö', 'o')
                .replaceAll("[^a-z0-9.-]", "-")
                .replaceAll("^[.-]+", "");
        String cut = name.length() > 26 ? name.substring(0, 26) : name;
        return cut.length() < 2 ? "personal-" + cut : cut;
    }

    private static String firstName(Person person) {
        String first = person.firstName().strip();
        return first.isEmpty() ? "Personal" : first.substring(0, Math.min(40, first.length()));
    }
}
