package se.navigatorbot.bot.street;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.People;
import se.navigatorbot.bot.participants.Reachable;
import se.navigatorbot.bot.participants.Reachable.State;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;

/** A chat that is closed, opened or moved: what the house knows of it follows, and other ways stay as they were. */
class TelegramComesAndGoesTest {

    @RegisterExtension
    static final RedisServer store = RedisServer.quick().keeping();

    private static final long MOVED = -1001234567890L;
    private static StreetHouse house;

    @BeforeAll
    static void open() {
        house = new StreetHouse(store);
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    void a_chat_that_was_blocked_is_closed_and_opens_when_it_is_unblocked() {
        long kim = 5_550_123_111L;
        house.telegram(Updates.written(kim, "Kim", "hej"));
        StreetHouse.soon(() -> state(kim) == State.CONFIRMED, () -> "nobody wrote");

        assertThat(house.telegram(member(2, kim, "kicked")).statusCode()).isEqualTo(200);
        StreetHouse.soon(() -> state(kim) == State.BLOCKED, () -> "still " + state(kim));
        assertThat(house.telegram(member(3, kim, "member")).statusCode()).isEqualTo(200);
        StreetHouse.soon(() -> state(kim) == State.CONFIRMED, () -> "still " + state(kim));
        assertThat(house.telegram(member(4, 999_999L, "kicked")).statusCode())
                .as("nobody's chat")
                .isEqualTo(200);
    }

    @Test
    void a_chat_with_a_new_number_takes_its_person_and_the_answer_along() {
        long kim = 5_550_123_222L;
        Providers.telegram(
                house.provider,
                kim,
                aResponse()
                        .withStatus(400)
                        .withBody("{\"ok\":false,\"error_code\":400,\"description\":\"Bad Request: moved\","
                                + "\"parameters\":{\"migrate_to_chat_id\":" + MOVED + "}}"));
        house.telegram(Updates.written(kim, "Kim", "hej"));

        StreetHouse.soon(
                () -> Providers.telegrams(house.provider, MOVED) > 0, () -> "nothing came to where the chat has moved");
        assertThat(state(kim)).isEqualTo(State.BLOCKED);
        assertThat(state(MOVED)).isEqualTo(State.CONFIRMED);
        People people = house.of(People.class);
        assertThat(people.whoseIs(Address.telegram(MOVED))).isEqualTo(people.whoseIs(Address.telegram(kim)));
    }

    private static State state(long chat) {
        People people = house.of(People.class);
        Address address = Address.telegram(chat);
        return people.whoseIs(address).flatMap(people::find).map(Participant::reachable).stream()
                .flatMap(all -> all.stream())
                .filter(known -> known.address().equals(address))
                .map(Reachable::state)
                .findFirst()
                .orElse(State.UNCONFIRMED);
    }

    private static String member(int update, long chat, String status) {
        String bot = "\"user\":{\"id\":2,\"is_bot\":true,\"first_name\":\"Navigator\"}";
        return "{\"update_id\":" + update + ",\"my_chat_member\":{\"chat\":{\"id\":" + chat
                + ",\"type\":\"private\"},\"from\":{\"id\":" + chat
                + ",\"is_bot\":false,\"first_name\":\"Kim\"},\"date\":1,\"old_chat_member\":{\"status\":\"member\","
                + bot
                + "},\"new_chat_member\":{\"status\":\"" + status + "\",\"until_date\":0," + bot + "}}}";
    }
}
