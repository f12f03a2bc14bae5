package se.navigatorbot.bot.street;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.fakes.Waiting.soon;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.handover.ReleaseConversation;
import se.navigatorbot.bot.handover.StaffReply;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.time.BusinessClock;
import se.navigatorbot.bot.turns.Turns;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.Speaker;

/**
 * The order point. A claim and a human word are both written by one script in the person's partition, the claim with the
 * line that is said: so the lines of the thread stand in the order in which things happened, and none of the bot's may
 * stand between a human word and the release.
 */
class HumanWordRaceTest {

    @RegisterExtension
    static final RedisServer store = RedisServer.quick();

    private static final int PEOPLE = 100;
    private static final int ROUNDS = 10;
    private static final String WORD = "Hej, det är jag.";

    private final AtomicInteger claimedAfter = new AtomicInteger();
    private final AtomicInteger answeredBefore = new AtomicInteger();
    private final AtomicInteger silenced = new AtomicInteger();

    @Test
    void inAThousandRacesNothingOfTheBotIsClaimedAfterAHumanWord() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(16);
        try (StreetHouse house = new StreetHouse(store, List.of("--navigator.limits.equal-exchanges=0"))) {
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int person = 0; person < PEOPLE; person++) {
                Address phone = Address.sms("+46701741%03d".formatted(person));
                all.add(CompletableFuture.runAsync(() -> races(house, phone), hands));
            }
            CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).get(4, TimeUnit.MINUTES);
        } finally {
            hands.shutdownNow();
        }

        assertThat(claimedAfter).hasValue(0);
        assertThat(answeredBefore.get()).as("answers that were sooner").isPositive();
        assertThat(silenced.get()).as("answers that were later").isPositive();
    }

    private void races(StreetHouse house, Address phone) {
        People people = house.of(People.class);
        hears(house, phone, "hej");
        soon(() -> people.whoseIs(phone).flatMap(people::find).isPresent());
        String person = people.whoseIs(phone).orElseThrow();
        soon(() -> said(house, person, Speaker.Role.BOT) > 0);
        for (int round = 1; round <= ROUNDS; round++) {
            race(house, phone, person, round);
        }
        judge(people.thread(person, 500));
    }

    /** Two questions and a human word at the same moment, in whatever order they come. */
    private static void race(StreetHouse house, Address phone, String person, int round) {
        CompletableFuture<Void> questions = CompletableFuture.runAsync(() -> {
            hears(house, phone, "när har ni öppet i ronneby?");
            pause();
            hears(house, phone, "var ligger ni i ronneby?");
        });
        pause();
        submit(house, person, new StaffReply("sara", "Sara", WORD));
        questions.join();
        soon(() -> said(house, person, Speaker.Role.STAFF) >= round);
        submit(house, person, new ReleaseConversation("sara"));
    }

    private void judge(List<ThreadEntry> thread) {
        boolean human = false;
        int asked = 0;
        int answers = 0;
        for (ThreadEntry line : thread) {
            if (line.speaker().role() == Speaker.Role.MARKER) {
                human = line.text().equals("Sara är här");
            } else if (line.speaker().role() == Speaker.Role.PERSON) {
                asked++;
            } else if (line.speaker().role() == Speaker.Role.BOT) {
                answers++;
                (human ? claimedAfter : answeredBefore).incrementAndGet();
            }
        }
        silenced.addAndGet(Math.max(0, asked - answers));
    }

    private static long said(StreetHouse house, String person, Speaker.Role role) {
        return house.of(People.class).thread(person, 500).stream()
                .filter(line -> line.speaker().role() == role)
                .count();
    }

    private static void hears(StreetHouse house, Address phone, String text) {
        house.of(Reception.class)
                .accept(InboundMessage.text(
                        "sms:r" + UUID.randomUUID(),
                        phone,
                        text,
                        house.of(BusinessClock.class).instant()));
    }

    private static void submit(StreetHouse house, String person, Request request) {
        house.of(Turns.class)
                .submit(person, "race:" + UUID.randomUUID(), request)
                .join();
    }

    /** Up to three milliseconds: about as long as a turn takes. */
    private static void pause() {
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(3_000_000));
    }
}
