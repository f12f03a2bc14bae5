package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import se.navigatorbot.bot.partitions.LeaseTimes;
import se.navigatorbot.bot.partitions.SoleDuty;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.AddressWatch;
import se.navigatorbot.channels.Poller;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.fakes.LoopbackTelegram;
import se.navigatorbot.channels.telegram.TelegramConfiguration;

/** Several houses on one store fetch from one Telegram by turns: nothing is lost, and no two disturb each other. */
class PollingHandOverTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final int EACH_TIME = 15;
    private static final LeaseTimes SHORT =
            new LeaseTimes(Duration.ofSeconds(9), Duration.ofSeconds(7), Duration.ofMillis(500));

    private final LoopbackTelegram telegram = LoopbackTelegram.start();
    private final List<Fetching> all = new ArrayList<>();
    private int written;

    @AfterEach
    void close() {
        all.forEach(Fetching::close);
        telegram.close();
    }

    @Test
    void what_people_write_while_the_duty_moves_is_answered_once() {
        Fetching first = fetching();
        Fetching second = fetching();
        write();
        first.leave();
        write();
        fetching();
        write();
        // What has left and is not noted when a process dies is in doubt by design, and never sent again.
        allAnswered();
        second.crash();
        write();

        allAnswered();
        House.await(() -> telegram.unconfirmed() == 0);
        assertThat(answers()).hasSize(written).doesNotHaveDuplicates();
        assertThat(all).allSatisfy(one -> assertThat(one.failedPolls()).isZero());
    }

    /** From three chats, half of it while something else goes on. */
    private void write() {
        for (int i = 0; i < EACH_TIME; i++) {
            telegram.say(5_550_123_000L + i % 3, "nr " + written++);
        }
        int soFar = written - EACH_TIME / 2;
        House.await(() -> answers().size() >= soFar);
    }

    private void allAnswered() {
        House.await(() -> answers().size() >= written);
    }

    private List<String> answers() {
        return all.stream().flatMap(one -> one.house.telegram.texts().stream()).toList();
    }

    private Fetching fetching() {
        Fetching one = new Fetching();
        all.add(one);
        return one;
    }

    /** A house with a poller of its own that fetches while it is its duty. */
    private final class Fetching {

        private final House house;
        private final AnnotationConfigApplicationContext channel = new AnnotationConfigApplicationContext();
        private boolean gone;

        Fetching() {
            House.Plan plan = new House.Plan();
            plan.alone = false;
            plan.leases = SHORT;
            house = plan.open(server);
            Map<String, Object> settings = Map.of(
                    "navigator.telegram.token",
                    LoopbackTelegram.TOKEN,
                    "navigator.telegram.api-base-url",
                    telegram.url(),
                    "navigator.telegram.poll-timeout",
                    "1s");
            channel.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
            channel.registerBean(Reception.class, () -> house.inbox);
            channel.registerBean(AddressWatch.class, () -> news -> true);
            channel.registerBean(InstantSource.class, InstantSource::system);
            channel.registerBean(MeterRegistry.class, () -> house.meters);
            channel.registerBean(PollingDuty.class, this::duty);
            channel.register(TelegramConfiguration.class);
            channel.refresh();
        }

        private PollingDuty duty() {
            SoleDuty sole = new SoleDuty(house.entrance.leases());
            return new PollingDuty(List.of(channel.getBean(Poller.class)), new FetchingRight(sole::ours, () -> false));
        }

        /** Conflicts among them. */
        double failedPolls() {
            return house.meters.find("navigator.telegram.poll.failures").counters().stream()
                    .mapToDouble(Counter::count)
                    .sum();
        }

        /** As a stop does it: the poller ends, then partitions are handed over. */
        void leave() {
            gone = true;
            channel.close();
            house.close();
        }

        /** As a kill does it: everything ends at once, and the leases run out. */
        void crash() {
            gone = true;
            house.vanish();
            channel.close();
        }

        void close() {
            if (!gone) {
                leave();
            }
        }
    }
}
