package se.navigatorbot.bot.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.redis.DataDirectory;

/**
 * Makes the accounts without which nobody could log in: at the first start an administrator, in a demonstration one
 * coach for each centre. Passwords made up here are written to files of the data directory that only its owner may
 * read: {@code initial-admin} (the password alone) and {@code demo-staff} (user and password, a line each).
 */
final class FirstAccounts implements ApplicationRunner {

    /** User name of the first administrator. */
    static final String ADMINISTRATOR = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);
    private static final List<String> COACHES =
            List.of("Sara", "Ahmed", "Lena", "Johan", "Maria", "Erik", "Fatima", "Nils");

    private final StaffAccounts accounts;
    private final PasswordEncoder passwords;
    private final DataDirectory data;
    private final String givenPassword;
    private final List<String> demoCentres;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param givenPassword the administrator's, empty for one made up
     * @param demoCentres ids of the centres that get a coach, empty when this is no demonstration
     */
    FirstAccounts(
            StaffAccounts accounts,
            PasswordEncoder passwords,
            DataDirectory data,
            String givenPassword,
            List<String> demoCentres) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.data = data;
        this.givenPassword = givenPassword;
        this.demoCentres = List.copyOf(demoCentres);
    }

    @Override
    public void run(ApplicationArguments args) {
        if (!accounts.all().isEmpty()) {
            return;
        }
        makeCoaches();
        makeAdministrator();
    }

    private void makeAdministrator() {
        boolean madeUp = givenPassword.isBlank();
        String password = madeUp ? password() : givenPassword;
        if (madeUp) {
            write("initial-admin", password + "\n");
        }
        accounts.add(Account.fresh(
                ADMINISTRATOR, "Administratör", Role.ADMINISTRATOR, List.of(), passwords.encode(password)));
        LOG.info(
                "First administrator '{}' made; password {}",
                ADMINISTRATOR,
                madeUp ? "in " + data.file("initial-admin") : "as navigator.admin.initial-password says");
    }

    private void makeCoaches() {
        if (demoCentres.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < demoCentres.size(); i++) {
            String name = COACHES.get(i % COACHES.size());
            String user = i < COACHES.size() ? name.toLowerCase(Locale.ROOT) : "coach-" + demoCentres.get(i);
            String password = password();
            accounts.add(
                    Account.fresh(user, name, Role.COACH, List.of(demoCentres.get(i)), passwords.encode(password)));
            lines.append(user).append(' ').append(password).append('\n');
        }
        write("demo-staff", lines.toString());
    }

    private void write(String name, String text) {
        try {
            data.writePrivate(name, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String password() {
        return Passwords.madeUp(random);
    }
}
