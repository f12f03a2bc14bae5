package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.latecomers.Latecomers;
import se.navigatorbot.bot.latecomers.LatecomersConfiguration;
import se.navigatorbot.bot.participants.Ground;
import se.navigatorbot.bot.privacy.Forgotten;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.ProviderRecords.Unreadable;
import se.navigatorbot.channels.Reception.Receipt;

/** Texts that a provider received and did not bring. */
class LatecomersTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);
    private static final Address BO = House.phone(606);

    private final AtomicReference<Instant> time = new AtomicReference<>(House.TUESDAY);
    private final ShakyProvider provider = new ShakyProvider(time::get);
    private final House.Plan plan = new House.Plan();

    LatecomersTest() {
        plan.real = time::get;
        plan.channel = provider;
    }

    @Test
    void what_was_not_brought_is_taken_in_once_and_in_order() {
        try (House house = plan.open(server)) {
            Latecomers latecomers = latecomers(house);
            latecomers.look();
            pass(Duration.ofMinutes(1));
            InboundMessage brought = receives("SM1", ALVA, "den som kom fram");
            assertThat(house.inbox.accept(brought)).isEqualTo(Receipt.STORED);
            receives("SM2", ALVA, "först");
            pass(Duration.ofSeconds(1));
            receives("SM3", ALVA, "sen");
            House.await(() -> provider.texts().size() == 1);
            pass(Duration.ofMinutes(5));
            latecomers.look();
            House.await(() -> provider.texts().size() == 3);
            pass(Duration.ofMinutes(5));
            latecomers.look();

            assertThat(house.inbox.accept(brought)).isEqualTo(Receipt.SEEN_BEFORE);
            assertThat(provider.texts()).containsExactly("svar på den som kom fram", "svar på först", "svar på sen");
            assertThat(house.meters.counter("navigator.latecomers").count()).isEqualTo(2);
        }
    }

    @Test
    void the_first_look_after_a_start_covers_the_time_away() {
        try (House house = plan.open(server)) {
            latecomers(house).look();
        }
        pass(Duration.ofHours(3));
        receives("SM1", ALVA, "medan ni var borta");
        pass(Duration.ofHours(3));

        try (House house = plan.open(server)) {
            latecomers(house).look();
            House.await(() -> provider.texts().equals(List.of("svar på medan ni var borta")));
        }
    }

    @Test
    void nothing_from_before_the_store_began_is_taken_in() {
        receives("SM1", ALVA, "till den förra");
        pass(Duration.ofSeconds(1));
        try (House house = plan.open(server)) {
            Latecomers latecomers = latecomers(house);
            latecomers.look();
            receives("SM2", BO, "till den här");
            pass(Duration.ofMinutes(5));
            latecomers.look();

            House.await(() -> !provider.texts().isEmpty());
            assertThat(provider.texts()).containsExactly("svar på till den här");
            assertThat(house.people.whoseIs(ALVA)).isEmpty();
        }
    }

    @Test
    void nothing_older_than_the_memory_of_the_seen_is_taken_in() {
        try (House house = plan.open(server)) {
            latecomers(house).look();
        }
        receives("SM1", ALVA, "för en månad sedan");
        pass(Duration.ofDays(29));
        receives("SM2", BO, "nyss");
        pass(Duration.ofHours(1));

        try (House house = plan.open(server)) {
            latecomers(house).look();
            House.await(() -> provider.texts().equals(List.of("svar på nyss")));
        }
    }

    @Test
    void a_message_whose_address_has_moved_to_somebody_else_is_still_the_same() {
        try (House house = plan.open(server)) {
            Latecomers latecomers = latecomers(house);
            latecomers.look();
            InboundMessage code = receives("SM1", ALVA, "koden");
            house.inbox.accept(code);
            house.hears(BO, "hej");
            House.await(() -> provider.texts().size() == 2);
            house.people.lead(ALVA, house.id(BO));
            pass(Duration.ofMinutes(5));
            latecomers.look();

            assertThat(house.meters.counter("navigator.latecomers").count()).isZero();
        }
    }

    @Test
    void an_unreadable_list_is_tried_again_and_nothing_of_it_is_skipped() {
        try (House house = plan.open(server)) {
            Latecomers latecomers = latecomers(house);
            latecomers.look();
            receives("SM1", ALVA, "hej");
            pass(Duration.ofMinutes(5));
            provider.closeRecords(new Unreadable("http-429", Duration.ofMinutes(10)));
            latecomers.look();
            int asked = provider.questions();
            provider.closeRecords(null);
            pass(Duration.ofMinutes(9));
            latecomers.look();
            assertThat(provider.questions()).as("asked to wait ten minutes").isEqualTo(asked);
            pass(Duration.ofMinutes(30));
            latecomers.look();

            House.await(() -> provider.texts().equals(List.of("svar på hej")));
        }
    }

    @Test
    void what_is_of_somebody_erased_since_is_left_where_it_is() {
        try (House house = plan.open(server)) {
            Latecomers latecomers = latecomers(house);
            latecomers.look();
            pass(Duration.ofMinutes(1));
            receives("SM1", ALVA, "före");
            receives("SM2", BO, "hej");
            Ground ground = house.entrance.ground();
            new Forgotten(ground.redis(), ground.documents())
                    .note(List.of(ground.addresses().hash(ALVA)), Objects.requireNonNull(time.get()));
            pass(Duration.ofMinutes(1));
            receives("SM3", ALVA, "efter");
            pass(Duration.ofMinutes(5));
            latecomers.look();

            House.await(() -> provider.texts().size() == 2);
            pass(Duration.ofMinutes(5));
            latecomers.look();
            assertThat(provider.texts()).containsExactlyInAnyOrder("svar på hej", "svar på efter");
        }
    }

    @Test
    void an_outage_of_the_store_is_followed_by_a_look_at_once() {
        try (House house = plan.open(server)) {
            Latecomers latecomers = latecomers(house);
            latecomers.look();
            server.kill();
            latecomers.look();
            receives("SM1", ALVA, "under tiden");
            server.restart();
            House.await(() -> {
                latecomers.look();
                return provider.texts().equals(List.of("svar på under tiden"));
            });
        }
    }

    private Latecomers latecomers(House house) {
        return new Latecomers(
                house.entrance.ground().redis(),
                house.entrance.leases(),
                house.inbox,
                new Latecomers.Lists(
                        List.of(provider, house.web),
                        () -> LatecomersConfiguration.forgotten(house.entrance.ground(), FirstAid.NONE)),
                new Latecomers.Times(time::get, time::get, Duration.ofMinutes(5)),
                house.meters);
    }

    private InboundMessage receives(String sid, Address from, String text) {
        InboundMessage message = InboundMessage.text("sms:" + sid, from, text, Objects.requireNonNull(time.get()));
        provider.receives(message);
        return message;
    }

    private void pass(Duration by) {
        time.updateAndGet(now -> now.plus(by));
    }
}
