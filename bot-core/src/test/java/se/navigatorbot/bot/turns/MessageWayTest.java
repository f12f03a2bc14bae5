package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception.Receipt;

class MessageWayTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);

    @Test
    void a_message_is_stored_answered_and_stands_in_the_thread() {
        try (House house = House.open(server)) {
            assertThat(house.hears(ALVA, "hej")).isEqualTo(Receipt.STORED);

            assertThat(house.sms.awaitSent(1).get(0).text()).isEqualTo("svar på hej");
            assertThat(house.people.thread(house.id(ALVA), 10))
                    .extracting(ThreadEntry::text)
                    .containsExactly("hej", "svar på hej");
            Reachable reachable = house.person(ALVA).reachable().get(0);
            assertThat(reachable.state()).isEqualTo(Reachable.State.CONFIRMED);
            assertThat(house.people.rows(row -> true)).singleElement().matches(row -> row.lastHeard() != null);
            House.await(() -> house.trace.of(house.id(ALVA)).get(0).state().equals("Skickat"));
        }
    }

    @Test
    void the_same_message_twice_is_answered_once() {
        try (House house = House.open(server)) {
            InboundMessage message = InboundMessage.text("sms:SM1", ALVA, "hej", house.clock.instant());

            assertThat(house.inbox.accept(message)).isEqualTo(Receipt.STORED);
            assertThat(house.inbox.accept(message)).isEqualTo(Receipt.SEEN_BEFORE);
            house.hears(ALVA, "igen");

            house.sms.awaitSent(2);
            assertThat(house.sms.texts()).containsExactly("svar på hej", "svar på igen");
        }
    }

    @Test
    void numbers_that_must_not_be_kept_are_masked_before_anything_is_stored() {
        try (House house = House.open(server)) {
            house.hears(ALVA, "jag är 20010101-1234");

            assertThat(house.sms.awaitSent(1).get(0).text()).isEqualTo("svar på jag är [borttaget]");
        }
    }

    @Test
    void everybody_gets_answers_in_the_order_they_wrote() {
        int people = 20;
        int each = 50;
        try (House house = House.open(server)) {
            for (int i = 0; i < each; i++) {
                for (int p = 0; p < people; p++) {
                    house.hears(House.phone(p), "nr " + i);
                }
            }
            house.sms.await(sent -> sent.size() >= people * each);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < each; i++) {
                expected.add("svar på nr " + i);
            }
            for (int p = 0; p < people; p++) {
                assertThat(house.sms.textsTo(House.phone(p))).containsExactlyElementsOf(expected);
            }
        }
    }

    @Test
    void several_texts_of_one_answer_keep_their_order() {
        House.Plan plan = new House.Plan().answering(turn -> {
            Reply reply = Reply.silent(turn);
            for (int i = 0; i < 5; i++) {
                reply = reply.plus(Draft.answer(Wording.literal("del " + i)));
            }
            return reply;
        });
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");

            house.sms.awaitSent(5);
            assertThat(house.sms.texts()).containsExactly("del 0", "del 1", "del 2", "del 3", "del 4");
        }
    }

    @Test
    void a_request_is_done_once_and_its_result_comes_back() throws Exception {
        try (House house = House.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);

            Reply first = house.turns()
                    .submit(house.id(ALVA), "r1", new House.Say("ett"))
                    .get(60, TimeUnit.SECONDS);
            Reply again = house.turns()
                    .submit(house.id(ALVA), "r1", new House.Say("ett"))
                    .get(60, TimeUnit.SECONDS);

            assertThat(first.result()).isEqualTo("sagt");
            assertThat(again.result()).isNull();
            house.sms.awaitSent(2);
            assertThat(house.sms.texts()).containsExactly("svar på hej", "ett");
        }
    }
}
