package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.bot.participants.Reachable.State.BLOCKED;
import static se.navigatorbot.bot.participants.Reachable.State.CONFIRMED;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.AddressReopened;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.turns.ShakyProvider.Mishap;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.DeliveryReport.Progress;

/** What a provider says later, early, twice, out of order, or of nothing at all. */
class CallbackTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);
    private static final String MAYBE = "Kanske inte framme";

    private final AtomicReference<Instant> time = new AtomicReference<>(House.TUESDAY);
    private final ShakyProvider provider = new ShakyProvider(time::get);
    private final House.Plan plan = new House.Plan();

    CallbackTest() {
        plan.real = time::get;
        plan.channel = provider;
    }

    @Test
    void one_that_comes_before_the_answer_to_the_send_is_not_undone_by_it() {
        try (House house = plan.open(server)) {
            provider.always(message -> {
                String sid = "SM" + (provider.taken().size() + 1);
                house.inbox.report(report(message.id(), sid, Progress.DELIVERED));
                return message.text().endsWith("ett") ? null : Mishap.ACCEPT_THEN_RESET;
            });
            house.hears(ALVA, "ett");
            house.hears(ALVA, "två");
            House.await(() -> states(house).equals(List.of("Framme", "Framme")));
            pass(house, Duration.ofMinutes(2));
            house.hears(ALVA, "ett");
            House.await(() -> states(house).equals(List.of("Framme", "Framme", "Framme")));

            assertThat(provider.attempts()).isEqualTo(3);
            assertThat(provider.questions()).isZero();
        }
    }

    @Test
    void three_days_of_silence_change_nothing_and_the_news_still_counts_after() {
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> states(house).equals(List.of("Skickat")));
            pass(house, Duration.ofHours(72));
            house.clock.advance(Duration.ofHours(72));
            house.hears(ALVA, "är ni där");
            House.await(() -> states(house).equals(List.of("Skickat", "Skickat")));
            assertThat(provider.attempts()).isEqualTo(2);

            house.inbox.report(report(oldest(house).id(), "SM1", Progress.DELIVERED));
            assertThat(oldest(house).state()).isEqualTo("Framme");
        }
    }

    @Test
    void fifty_at_once_are_one() {
        List<Request> heard = new CopyOnWriteArrayList<>();
        plan.heard = heard::add;
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> states(house).equals(List.of("Skickat")));
            DeliveryReport report = new DeliveryReport(
                    oldest(house).id(), "SM1", Progress.FAILED, DeliveryOutcome.UNREACHABLE, "30005", true);
            List<CompletableFuture<Void>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                all.add(CompletableFuture.runAsync(() -> house.inbox.report(report)));
            }
            all.forEach(CompletableFuture::join);
            house.hears(ALVA, "igen");
            House.await(() -> provider.texts().size() == 2);

            assertThat(oldest(house).state()).isEqualTo("Gick inte att nå");
            assertThat(heard).containsExactly(AddressUnreachable.closed(ALVA, "30005"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"DELIVERED SENT SENT", "SENT DELIVERED SENT", "SENT SENT DELIVERED", "DELIVERED FAILED SENT"})
    void whatever_the_order_nothing_moves_back(String order) {
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> states(house).equals(List.of("Skickat")));
            for (String step : order.split(" ")) {
                house.inbox.report(report(oldest(house).id(), "SM1", Progress.valueOf(step)));
            }

            assertThat(states(house)).containsExactly("Framme");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"7-00000z-zzzz-0", "64-000001-x-0", "-", "", "hej", "7", "{p7}:state"})
    void one_about_nothing_of_ours_is_counted_and_leaves_no_trace(String message) {
        try (House house = plan.open(server)) {
            house.inbox.report(report(message, "SM404", Progress.DELIVERED));

            assertThat(house.meters.counter("navigator.reports.unknown").count())
                    .isEqualTo(1);
            assertThat(server.ask("KEYS", "*:state")).asString().isEqualTo("[]");
        }
    }

    @Test
    void a_callback_settles_it_before_anybody_asks() {
        provider.next(Mishap.ACCEPT_THEN_RESET);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> state(house).equals(MAYBE));
            house.inbox.report(
                    new DeliveryReport(newest(house).id(), "SM1", Progress.DELIVERED, DeliveryOutcome.ACCEPTED, ""));
            pass(house, Duration.ofMinutes(2));

            assertThat(state(house)).isEqualTo("Framme");
            House.await(() -> nothingLeft(house));
            house.hears(ALVA, "igen");
            House.await(() -> provider.texts().size() == 2);
            assertThat(provider.questions()).isZero();
        }
    }

    @Test
    void a_callback_for_the_one_that_was_found_under_the_others_name_settles_the_one_that_has_it() {
        provider.next(Mishap.ERROR_BEFORE_ACCEPT, Mishap.ACCEPT_THEN_RESET);
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> states(house).equals(List.of(MAYBE)));
            house.hears(ALVA, "hej");
            House.await(() -> states(house).equals(List.of(MAYBE, MAYBE)));
            String second = newest(house).id();
            asked(house, Duration.ofSeconds(40), 1);
            House.await(() -> states(house).contains("Skickat"));

            house.inbox.report(new DeliveryReport(second, "SM1", Progress.DELIVERED, DeliveryOutcome.ACCEPTED, ""));
            assertThat(states(house)).containsExactlyInAnyOrder("Framme", MAYBE);
            pass(house, Duration.ofSeconds(61));

            House.await(() -> states(house).contains("Skickat"));
            assertThat(provider.texts()).containsExactly("svar på hej", "svar på hej");
        }
    }

    @Test
    void whether_a_message_arrived_is_told_of_its_address_only_after_some_did_not() {
        List<Request> heard = new CopyOnWriteArrayList<>();
        plan.heard = heard::add;
        plan.answering(turn -> turn.text().equals("hej")
                ? Reply.saying(turn, Wording.literal("svar"))
                : Reply.saying(turn, Wording.literal("svar"))
                        .changing(person -> person.withReachable(person.reachable().stream()
                                .map(known -> known.withMissed(2))
                                .toList())));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> states(house).equals(List.of("Skickat")));
            house.inbox.report(report(newest(house).id(), "SM1", Progress.DELIVERED));
            house.hears(ALVA, "två kom inte fram");
            House.await(() -> states(house).contains("Skickat"));
            house.inbox.report(report(newest(house).id(), "SM2", Progress.DELIVERED));

            House.await(() -> !heard.isEmpty());
            assertThat(heard).containsExactly(new AddressReopened(ALVA));
        }
    }

    @Test
    void what_arrives_late_does_not_open_a_number_that_was_closed_meanwhile() {
        List<Request> heard = new CopyOnWriteArrayList<>();
        plan.heard = heard::add;
        plan.answering(turn -> Reply.saying(turn, Wording.literal("svar"))
                .changing(person -> person.withReachable(person.reachable().stream()
                        .map(known -> known.withMissed(2).in(turn.text().equals("hej") ? BLOCKED : CONFIRMED))
                        .toList())));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> states(house).equals(List.of("Skickat")));
            house.inbox.report(report(newest(house).id(), "SM1", Progress.DELIVERED));
            House.await(() -> states(house).equals(List.of("Framme")));
            house.hears(ALVA, "samma nummer");
            House.await(() -> states(house).contains("Skickat"));
            assertThat(heard).isEmpty();
            house.inbox.report(report(newest(house).id(), "SM2", Progress.DELIVERED));

            House.await(() -> !heard.isEmpty());
            assertThat(heard).containsExactly(new AddressReopened(ALVA));
        }
    }

    private static DeliveryReport report(String message, String sid, Progress progress) {
        return new DeliveryReport(message, sid, progress, DeliveryOutcome.ACCEPTED, "");
    }

    /** Providers' time goes on, and the house looks at once. */
    private void pass(House house, Duration by) {
        time.updateAndGet(now -> now.plus(by));
        house.clock.advance(Duration.ZERO);
    }

    private void asked(House house, Duration later, int times) {
        pass(house, later);
        House.await(() -> provider.questions() == times);
    }

    private static boolean nothingLeft(House house) {
        Partition partition = Partition.of(house.id(ALVA));
        return house.entrance.ground().redis().hash(partition.doubt()).isEmpty()
                && house.entrance.ground().redis().hash(partition.out()).isEmpty();
    }

    private static List<String> states(House house) {
        return house.people
                .whoseIs(ALVA)
                .map(id ->
                        house.trace.of(id).stream().map(OutboxTrace.Step::state).toList())
                .orElse(List.of());
    }

    private static String state(House house) {
        List<String> states = states(house);
        return states.isEmpty() ? "" : states.get(0);
    }

    private static OutboxTrace.Step newest(House house) {
        return house.trace.of(house.id(ALVA)).get(0);
    }

    private static OutboxTrace.Step oldest(House house) {
        List<OutboxTrace.Step> all = house.trace.of(house.id(ALVA)).stream()
                .sorted(Comparator.comparing(OutboxTrace.Step::id))
                .toList();
        return all.get(0);
    }
}
