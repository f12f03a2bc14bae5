package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.redis.Redis;
import se.navigatorbot.bot.redis.Redis.RedisAwayException;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.Script;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.DeliveryReport.Progress;

/**
 * What stands between an outcome and its being written down: whoever has to hear of it has heard, and nobody takes the
 * place of what will wait. The store takes everything but outcomes until a test lets them in.
 */
class ToldFirstTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);

    private static final Address BO = House.phone(606);

    private final List<Request> heard = new CopyOnWriteArrayList<>();
    private final House.Plan plan = new House.Plan();
    private volatile boolean writesOutcomes;

    ToldFirstTest() {
        plan.heard = heard::add;
        plan.redis = store();
    }

    @Test
    void a_person_whose_phone_is_closed_is_told_before_the_outcome_is_written() {
        try (House house = plan.open(server)) {
            house.sms.failing(Delivery.closed("30005 no such number"));
            house.hears(ALVA, "hej");

            House.await(() -> heard.contains(AddressUnreachable.closed(ALVA, "30005 no such number")));
            assertThat(step(house).state()).isEqualTo("På väg");
            writesOutcomes = true;
            House.await(() -> !step(house).state().equals("På väg"));
            assertThat(heard).as("told again, done once").hasSize(1);
        }
    }

    @Test
    void a_report_is_told_before_it_is_written() {
        writesOutcomes = true;
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            House.await(() -> step(house).state().equals("Skickat"));
            writesOutcomes = false;

            house.inbox.report(new DeliveryReport(
                    house.sms.sent().get(0).id(),
                    "SM1",
                    Progress.FAILED,
                    DeliveryOutcome.UNREACHABLE,
                    "30005 no such number",
                    true));

            House.await(() -> heard.size() == 1);
            assertThat(step(house).state()).isEqualTo("Skickat");
            writesOutcomes = true;
            House.await(() -> !step(house).state().equals("Skickat"));
            assertThat(heard).hasSize(1);
        }
    }

    @Test
    void a_later_answer_does_not_take_the_place_of_one_that_is_about_to_wait() {
        try (House house = plan.open(server)) {
            house.sms.failing(Delivery.tryLater(Duration.ZERO, false, "abandoned"));
            house.hears(ALVA, "ett");
            House.await(() -> house.meters.find("navigator.sent").counter() != null);
            house.hears(ALVA, "två");
            House.await(() -> house.trace.of(house.id(ALVA)).size() == 2);
            house.hears(BO, "hej");
            house.sms.awaitSent(1);

            writesOutcomes = true;
            house.sms.awaitSent(3);
            assertThat(house.sms.textsTo(ALVA)).containsExactly("svar på ett", "svar på två");
        }
    }

    private static OutboxTrace.Step step(House house) {
        House.await(() -> house.people
                .whoseIs(ALVA)
                .filter(id -> !house.trace.of(id).isEmpty())
                .isPresent());
        return house.trace.of(house.id(ALVA)).get(0);
    }

    private Redis store() {
        InvocationHandler calls = (proxy, method, args) -> {
            boolean outcome = args[0] instanceof Script script && script.name().equals("outbox/settle");
            return outcome && !writesOutcomes
                    ? CompletableFuture.failedFuture(new RedisAwayException("not now", null))
                    : method.invoke(server.redis(), args);
        };
        return (Redis) Proxy.newProxyInstance(Redis.class.getClassLoader(), new Class<?>[] {Redis.class}, calls);
    }
}
