package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.webtalk.WebTalk;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Conversations;
import se.navigatorbot.channels.Speaker;

class WebChatTalkTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address PAGE = Address.webChat("sida-1");
    private static final Address ALVA = House.phone(605);

    @Test
    void a_page_sees_its_own_talk_live_and_after_a_reload_with_the_same_ids() {
        List<Conversations.Line> live = new CopyOnWriteArrayList<>();
        try (House house = House.open(server)) {
            WebTalk talk = talk(house);
            try (Conversations.Subscription subscription = talk.subscribe(PAGE, live::add)) {
                house.hears(PAGE, "hej");
                House.await(() -> live.size() == 2);
            }
            assertThat(live).extracting(Conversations.Line::text).containsExactlyInAnyOrder("hej", "svar på hej");
            assertThat(talk.history(PAGE)).containsExactlyInAnyOrderElementsOf(live);
            assertThat(talk.history(PAGE).get(0).speaker()).isEqualTo(Speaker.PERSON);
            assertThat(talk.history(PAGE).get(0).cause()).startsWith("sms:t");
            assertThat(talk.title(PAGE).name()).isEqualTo("Navigatorcentrum");
        }
    }

    @Test
    void a_page_sees_nothing_that_went_over_another_address() {
        House.Plan plan = new House.Plan()
                .answering(turn -> Reply.saying(turn, Wording.literal("här"))
                        .plus(Draft.answer(Wording.literal("på telefonen")).withTo(ALVA))
                        .marking("Sara är här"));
        try (House house = plan.open(server)) {
            house.hears(PAGE, "hej");
            house.sms.awaitSent(1);

            House.await(() -> talk(house).history(PAGE).size() == 3);
            assertThat(talk(house).history(PAGE))
                    .extracting(Conversations.Line::text)
                    .containsExactlyInAnyOrder("hej", "här", "Sara är här");
        }
    }

    @Test
    void what_is_for_staff_alone_is_seen_neither_live_nor_after_a_reload() {
        List<Conversations.Line> live = new CopyOnWriteArrayList<>();
        House.Plan plan = new House.Plan()
                .answering(turn -> Reply.saying(turn, Wording.literal("svar")).noting("skriftligt, pärm 3"));
        try (House house = plan.open(server)) {
            WebTalk talk = talk(house);
            try (Conversations.Subscription subscription = talk.subscribe(PAGE, live::add)) {
                house.hears(PAGE, "hej");
                House.await(() -> live.size() == 2);
                house.hears(PAGE, "och du?");
                House.await(() -> live.size() == 4);
            }
            assertThat(live).extracting(Conversations.Line::text).noneMatch(text -> text.contains("pärm"));
            assertThat(talk.history(PAGE))
                    .extracting(Conversations.Line::text)
                    .containsExactlyInAnyOrder("hej", "svar", "och du?", "svar");
            assertThat(house.people.thread(house.id(PAGE), 10))
                    .filteredOn(line -> line.text().equals("skriftligt, pärm 3"))
                    .hasSize(2);
        }
    }

    @Test
    void a_closed_talk_is_seen_no_more_and_the_next_one_is_new() {
        House.Plan plan = new House.Plan();
        List<Object> heard = new CopyOnWriteArrayList<>();
        plan.heard = heard::add;
        try (House house = plan.open(server)) {
            house.hears(PAGE, "hej");
            House.await(() -> talk(house).history(PAGE).size() == 2);
            String before = house.id(PAGE);

            talk(house).end(PAGE);

            assertThat(talk(house).history(PAGE)).isEmpty();
            House.await(() -> heard.contains(AddressUnreachable.closed(PAGE, AddressUnreachable.ENDED)));
            house.hears(PAGE, "igen");
            House.await(() -> talk(house).history(PAGE).size() == 2);
            assertThat(house.id(PAGE)).isNotEqualTo(before);
            assertThat(house.people.thread(before, 10)).hasSize(2);
        }
    }

    private static WebTalk talk(House house) {
        return new WebTalk(house.people, house.entrance.ground(), house.turns(), RegionFiles.load("blekinge"));
    }
}
