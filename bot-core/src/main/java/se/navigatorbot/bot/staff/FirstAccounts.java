package se.navigatorbot.bot.staff;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.navigatorbot.bot.redis.DataDirectory;

/**
 * Makes the accounts without which nobody could log in: at the first start an administrator, in a demonstration one
 * coach for each name on a roster. Passwords made up here are written to files of the data directory that only its owner may
 * read: {@code initial-admin} (the password alone) and {@code demo-staff} (user and password, a line each).
 */
final class FirstAccounts implements ApplicationRunner {

    /** User name of the first administrator. */
    static final String ADMINISTRATOR = "admin";

    private static final Logger LOG = LoggerFactory.getLogger(FirstAccounts.class);

    private final StaffAccounts accounts;
    private final PasswordEncoder passwords;
    private final DataDirectory data;
    private final String givenPassword;
    private final List<DemoCoach> demoCoaches;
    private final Consumer<Runnable> whenStoreIsThere;
    private final SecureRandom random = new SecureRandom();

    /**
     * @param givenPassword the administrator's, empty for one made up
     * @param demoCoaches who gets an account too; empty when this is no demonstration
     * @param whenStoreIsThere runs work at once, or when the store may be used
     */
    FirstAccounts(
            StaffAccounts accounts,
            PasswordEncoder passwords,
            DataDirectory data,
            String givenPassword,
            List<DemoCoach> demoCoaches,
            Consumer<Runnable> whenStoreIsThere) {
        this.whenStoreIsThere = whenStoreIsThere;
        this.accounts = accounts;
        this.passwords = passwords;
        this.data = data;
        this.givenPassword = givenPassword;
        this.demoCoaches = List.copyOf(demoCoaches);
    }

    @Override
    public void run(ApplicationArguments args) {
        whenStoreIsThere.accept(this::make);
    }

    private void make() {
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
        if (demoCoaches.isEmpty()) {
            return;
        }
        StringBuilder lines = new StringBuilder();
        for (DemoCoach coach : demoCoaches) {
            String password = password();
            accounts.add(Account.fresh(
                    coach.user(), coach.firstName(), Role.COACH, List.of(coach.centre()), passwords.encode(password)));
            lines.append(coach.user()).append(' ').append(password).append('\n');
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

    /** A coach of the demonstration, named like somebody on the centre's roster. */
    record DemoCoach(String user, String centre) {

        String firstName() {
            return user.substring(0, 1).toUpperCase(Locale.ROOT) + user.substring(1);
        }
    }
}
