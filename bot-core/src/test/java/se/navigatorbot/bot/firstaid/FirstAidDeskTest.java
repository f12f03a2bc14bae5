package se.navigatorbot.bot.firstaid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.Onlookers;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.bot.spool.Spooled;
import se.navigatorbot.bot.turns.House;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;

@Timeout(300)
class FirstAidDeskTest extends DeskBox {

    @RegisterExtension
    static final RedisServer keys = RedisServer.quick();

    @Override
    RedisServer server() {
        return keys;
    }

    @Test
    void danger_is_answered_once_with_an_alarm_and_the_next_process_knows() {
        spool.keep(says("1", ALVA, "fara")).join();
        spool.keep(says("2", ALVA, "hej")).join();
        sms.awaitSent(2);

        assertThat(sms.textsTo(ALVA)).containsExactly("ring 112");
        assertThat(sms.textsTo(ON_DUTY)).containsExactly("BRÅDSKANDE");
        assertThat(desk.answered("2")).isNull();
        assertThat(desk.answered("1")).isEqualTo(new Answered("1", List.of("ring 112"), NINE));

        spool.close();
        spool = spool();
        FirstAidDesk next = desk();
        spool.answerDanger(next);
        assertThat(next.answered("1")).isEqualTo(new Answered("1", List.of("ring 112"), NINE));
        assertThat(sms.sent()).hasSize(2);
    }

    @Test
    void a_yes_to_whether_there_is_danger_is_danger() throws Exception {
        desk.heard(says("1", ALVA, "fara"));
        sms.awaitSent(2);
        desk.heard(says("2", ALVA, "ja det är jag"));
        desk.heard(says("3", EVERYBODY, "ja"));

        sms.awaitSent(3);
        hands.submit(() -> {}).get();
        assertThat(sms.textsTo(ALVA)).containsExactly("ring 112", "ring 112");
        assertThat(sms.textsTo(EVERYBODY)).isEmpty();
    }

    @Test
    void what_the_store_takes_first_is_answered_in_the_ordinary_way_alone() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        hands.execute(() -> await(held));
        desk.heard(says("1", ALVA, "fara"));

        assertThat(desk.answered("1")).isNull();
        held.countDown();
        hands.submit(() -> {}).get();
        assertThat(sms.sent()).isEmpty();
    }

    @Test
    void an_answer_that_could_not_leave_is_tried_again_without_ringing_anew() {
        sms.failing(Delivery.tryLater(Duration.ZERO, false, "busy"));
        desk.heard(says("1", ALVA, "fara"));

        sms.awaitSent(2);
        assertThat(sms.texts()).containsExactly("BRÅDSKANDE", "ring 112");
        assertThat(desk.answered("1")).isNotNull();
    }

    @Test
    void an_attempt_that_may_have_arrived_is_repeated_at_once() {
        sms.failing(Delivery.ended(DeliveryOutcome.UNKNOWN, "cut"));
        desk.heard(says("1", ALVA, "fara"));

        sms.awaitSent(3);
        assertThat(sms.textsTo(ALVA)).containsExactly("ring 112", "ring 112");
    }

    @Test
    void what_cannot_be_delivered_here_is_left_to_the_ordinary_way() {
        sms.failing(Delivery.ended(DeliveryOutcome.UNREACHABLE, "blocked"));
        desk.heard(says("1", ALVA, "fara"));

        sms.awaitSent(1);
        assertThat(desk.answered("1")).isNull();
        assertThat(sms.texts()).containsExactly("BRÅDSKANDE");
    }

    @Test
    void an_open_page_of_the_chat_shows_the_answer() {
        Address page = Address.webChat("sida");
        List<String> shown = new CopyOnWriteArrayList<>();
        ground.onlookers().add(ground.addresses().hash(page), new Onlookers.Onlooker() {
            @Override
            public void line(ThreadEntry line) {
                shown.add(line.text());
            }

            @Override
            public void somethingNew() {}
        });
        desk.heard(says("1", page, "fara"));

        web.awaitSent(1);
        assertThat(desk.answered("1")).isNotNull();
        assertThat(shown).containsExactly("ring 112");
    }

    @Test
    void somebody_who_writes_on_and_on_gets_help_lines_five_times_and_one_alarm() throws Exception {
        for (int i = 0; i < 9; i++) {
            desk.heard(says("m" + i, ALVA, "fara " + i));
        }
        hands.submit(() -> {}).get();
        sms.awaitSent(6);
        assertThat(desk.answered("m8")).isNull();
        assertThat(sms.textsTo(ALVA)).hasSize(5);
        assertThat(sms.textsTo(ON_DUTY)).hasSize(1);
    }

    @Test
    void what_is_on_its_way_to_the_store_is_answered_here_only_when_it_comes_back() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        hands.execute(() -> await(held));
        desk.heard(says("1", ALVA, "fara"));
        assertThat(desk.hold("1")).isNull();
        held.countDown();
        hands.submit(() -> {}).get();
        assertThat(sms.sent()).isEmpty();

        desk.letGo("1");
        sms.awaitSent(2);
        assertThat(sms.texts()).containsExactly("ring 112", "BRÅDSKANDE");
    }

    @Test
    void what_the_store_took_all_the_same_is_left_to_whoever_owns_the_person_while_it_answers() throws Exception {
        keys.ask("ZADD", "{p17}:seen", "1", "1");
        desk.heard(tried("1"));
        desk.heard(tried("2"));
        sms.awaitSent(2);
        assertThat(sms.textsTo(ALVA)).as("the other one").containsExactly("ring 112");

        keys.freeze();
        try {
            House.await(() -> sms.textsTo(ALVA).size() == 2);
        } finally {
            keys.thaw();
        }
        assertThat(desk.answered("1")).isNotNull();
    }

    private static Spooled tried(String id) {
        Spooled says = says(id, ALVA, "fara");
        return new Spooled(says.message(), says.arrivedAt(), "17-alva");
    }
}
