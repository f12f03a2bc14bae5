package se.navigatorbot.bot.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.redis.Documents;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.staff.StaffScripts;
import se.navigatorbot.channels.Address;

/**
 * Codes of eight typed characters. Ten minutes, single use, kept as keyed hashes; an address that has tried five wrong
 * ones within an hour is not listened to until the hour is over.
 */
public final class StoredLinkCodes implements LinkCodes {

    /** How long a code is good for, business time. */
    public static final Duration VALID = Duration.ofMinutes(10);

    private static final Duration TRIES_COUNT = Duration.ofHours(1);
    private static final int TRIES = 5;
    private static final int A_DAY = 3;
    private static final int LENGTH = 8;
    /** Nothing that looks like something else. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final String CODES = Keys.staff("link-codes");
    private static final String WRONG = Keys.staff("link-tries");

    private final Redis redis;
    private final Documents documents;
    private final People people;
    private final BiConsumer<String, Address> staffChats;
    private final StaffScripts scripts;
    private final SecureRandom random = new SecureRandom();

    /** @param staffChats is told the user name and the chat of a member of staff */
    public StoredLinkCodes(Redis redis, Documents documents, People people, BiConsumer<String, Address> staffChats) {
        this.staffChats = staffChats;
        this.redis = redis;
        this.documents = documents;
        this.people = people;
        this.scripts = new StaffScripts(redis);
    }

    /** A new code that leads to that person; the only time it is seen. */
    public String issue(String participant, Instant now) {
        sweep(now);
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        Issued issued = new Issued(participant, now.plus(VALID), "");
        scripts.put(CODES, hash(code.toString()), issued.bytes(), null);
        return code.toString();
    }

    /** As {@link #issue}, on the wish of whoever may be anybody: empty after three codes within a day. */
    public Optional<String> issueAgain(String participant, Instant now) {
        sweep(now);
        int issued = fields(CODES, bytes -> Issued.parse(bytes).participant().equals(participant))
                .size();
        return issued < A_DAY ? Optional.of(issue(participant, now)) : Optional.empty();
    }

    /** A new code that makes a chat the one in which that member of staff is told; the only time it is seen. */
    public String issueToStaff(String user, Instant now) {
        return issue(LinkCodes.STAFF + user, now);
    }

    @Override
    public Optional<String> redeem(String code, Address from, String claim, Instant now) {
        String source = documents.keyedHash("link:" + from.kind() + ":" + from.value());
        if (wrongTries(source, now) >= TRIES) {
            return Optional.empty();
        }
        Optional<String> owner = used(hash(code), claim, now);
        owner.ifPresentOrElse(id -> lead(from, id), () -> countWrong(source, now));
        return owner;
    }

    private void lead(Address from, String owner) {
        if (owner.startsWith(LinkCodes.STAFF)) {
            staffChats.accept(owner.substring(LinkCodes.STAFF.length()), from);
        } else {
            people.lead(from, owner);
        }
    }

    private Optional<String> used(String hash, String claim, Instant now) {
        byte[] stored = redis.field(CODES, hash);
        if (stored == null) {
            return Optional.empty();
        }
        Issued issued = Issued.parse(stored);
        if (issued.claim().equals(claim)) {
            return Optional.of(issued.participant());
        }
        boolean good = issued.claim().isEmpty() && now.isBefore(issued.until());
        return good && scripts.put(CODES, hash, issued.claimedBy(claim).bytes(), stored)
                ? Optional.of(issued.participant())
                : Optional.empty();
    }

    private int wrongTries(String source, Instant now) {
        byte[] stored = redis.field(WRONG, source);
        return stored == null ? 0 : Tries.parse(stored).countedAt(now);
    }

    private void countWrong(String source, Instant now) {
        byte[] stored = redis.field(WRONG, source);
        Tries tries = stored == null ? new Tries(0, now) : Tries.parse(stored);
        scripts.put(WRONG, source, tries.oneMore(now).bytes(), stored);
    }

    /** What is long over is forgotten. */
    private void sweep(Instant now) {
        Instant old = now.minus(Duration.ofDays(1));
        scripts.drop(CODES, fields(CODES, bytes -> Issued.parse(bytes).until().isBefore(old)));
        scripts.drop(WRONG, fields(WRONG, bytes -> Tries.parse(bytes).since().isBefore(old)));
    }

    private List<String> fields(String key, Predicate<byte[]> which) {
        return redis.hash(key).entrySet().stream()
                .filter(entry -> which.test(entry.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private String hash(String code) {
        return documents.keyedHash("link-code:" + code.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * @param claim id of the turn that used it, empty for none
     */
    private record Issued(String participant, Instant until, String claim) {

        static Issued parse(byte[] stored) {
            String[] parts = new String(stored, UTF_8).split("\\|", 3);
            return new Issued(parts[0], Instant.ofEpochMilli(Long.parseLong(parts[1])), parts[2]);
        }

        Issued claimedBy(String turn) {
            return new Issued(participant, until, turn);
        }

        byte[] bytes() {
            return (participant + "|" + until.toEpochMilli() + "|" + claim).getBytes(UTF_8);
        }
    }

    private record Tries(int count, Instant since) {

        static Tries parse(byte[] stored) {
            String[] parts = new String(stored, UTF_8).split("\\|", 2);
            return new Tries(Integer.parseInt(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])));
        }

        int countedAt(Instant now) {
            return now.isBefore(since.plus(TRIES_COUNT)) ? count : 0;
        }

        Tries oneMore(Instant now) {
            int counted = countedAt(now);
            return new Tries(counted + 1, counted == 0 ? now : since);
        }

        byte[] bytes() {
            return (count + "|" + since.toEpochMilli()).getBytes(UTF_8);
        }
    }
}
