package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.outbox.OutboxTrace;
import se.navigatorbot.bot.outbox.Rates;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.Partition;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.region.RegionFiles;
import se.navigatorbot.bot.turns.House.Say;
import se.navigatorbot.bot.webtalk.WebTalk;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Conversations.Line;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage;

/** Whoever asks or looks on in one process, while another does the work; also when signals get lost. */
class AcrossProcessesTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void who_asks_gets_what_was_committed_or_why_it_was_refused(boolean deaf) throws Exception {
        try (House asking = open(deaf);
                House working = open(deaf)) {
            String person = strangerOf(asking, working);
            asking.inbox.accept(message(asking, person, "hej"));

            Reply done = asking.turns().submit(person, "r1", new Say("hallå")).get(60, TimeUnit.SECONDS);
            Reply refused = asking.turns().submit(person, "r2", new Say("")).get(60, TimeUnit.SECONDS);

            assertThat(done.result()).isNull();
            assertThat(done.after().reachable()).hasSize(1);
            assertThat(refused.result()).isEqualTo(new Reply.Refusal("inget att säga"));
            assertThat(working.sms.texts()).contains("hallå");
            assertThat(asking.sms.texts()).isEmpty();
        }
    }

    @Test
    void who_asks_for_what_always_fails_is_told_so() {
        House.Plan plan = plan(false);
        plan.heard = request -> {
            throw new IllegalStateException("always");
        };
        try (House asking = open(false);
                House working = plan.open(server)) {
            String person = strangerOf(asking, working);

            assertThatThrownBy(() ->
                            asking.turns().submit(person, "r1", new Say("hej")).get(60, TimeUnit.SECONDS))
                    .hasMessageContaining("parked");
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void an_open_page_shows_every_line_once_and_in_order_whoever_wrote_it(boolean deaf) {
        try (House door = open(deaf);
                House working = open(deaf);
                WebTalk talk =
                        new WebTalk(door.people, door.entrance.ground(), door.turns(), RegionFiles.load("blekinge"))) {
            Address page = strangersPage(door, working);
            List<String> shown = new CopyOnWriteArrayList<>();
            talk.subscribe(page, line -> shown.add(line.text()));

            int questions = deaf ? 2 : 5;
            for (int i = 0; i < questions; i++) {
                door.hears(page, "fråga " + i);
                int lines = 2 * (i + 1);
                House.await(() -> shown.size() >= lines);
            }

            assertThat(shown)
                    .containsExactlyElementsOf(IntStream.range(0, questions)
                            .boxed()
                            .flatMap(i -> List.of("fråga " + i, "svar på fråga " + i).stream())
                            .toList());
            assertThat(talk.history(page)).extracting(Line::text).isEqualTo(shown);
        }
    }

    @Test
    void one_account_is_never_sent_by_faster_than_it_takes_whoever_sends() {
        House.Plan plan = plan(false);
        plan.rates = new Rates(20, 0, 0, 48);
        try (House one = plan.open(server);
                House other = plan.open(server)) {
            awaitShares(one, other);
            long begun = System.nanoTime();
            for (int i = 0; i < 60; i++) {
                (i % 2 == 0 ? one : other).hears(House.phone(i), "hej");
            }
            House.await(() -> one.sms.sent().size() + other.sms.sent().size() == 60);

            // Twenty at once, and forty more at twenty a second.
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isGreaterThanOrEqualTo(Duration.ofMillis(1900));
            assertThat(one.sms.sent()).isNotEmpty();
            assertThat(other.sms.sent()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void what_a_provider_asks_of_one_holds_for_all(boolean deaf) {
        try (House one = open(deaf);
                House other = open(deaf)) {
            awaitShares(one, other);
            Iterator<Address> chats = LongStream.iterate(1, n -> n + 1)
                    .mapToObj(Address::telegram)
                    .iterator();
            one.telegram.failing(Delivery.tryLater(Duration.ofHours(1), true, "429"));
            Address refused = chatOf(one, chats);
            one.hears(refused, "hej");
            House.await(() -> state(one, refused).equals("Väntar"));

            House.await(() -> {
                Address chat = chatOf(other, chats);
                other.hears(chat, "hej");
                House.await(() -> List.of("Skickat", "Väntar").contains(state(other, chat)));
                return state(other, chat).equals("Väntar");
            });
            other.hears(House.phone(7), "hej");
            House.await(() -> one.sms.sent().size() + other.sms.sent().size() == 1);
        }
    }

    @Test
    void an_account_that_asks_for_a_rest_is_spared_by_all_and_by_who_comes_later() {
        try (House one = open(false);
                House other = open(false)) {
            awaitShares(one, other);
            one.sms.asksForRest("46elks", Duration.ofHours(1));

            House.await(() -> other.sms.spared().containsKey("46elks"));
            assertThat(other.sms.spared().get("46elks")).isBetween(Duration.ofMinutes(59), Duration.ofHours(1));
            try (House later = open(false)) {
                House.await(() -> later.sms.spared().containsKey("46elks"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void who_comes_later_leaves_alone_what_is_to_be_left_alone(boolean alone) {
        Address busy = Address.telegram(4711);
        House.Plan plan = plan(false);
        plan.alone = alone;
        House first = plan.open(server);
        first.telegram.failing(Delivery.tryLater(Duration.ofHours(1), false, "429"));
        first.hears(busy, "hej");
        House.await(() -> state(first, busy).equals("Väntar"));
        House.await(() -> first.entrance.ground().redis().hash(Keys.RESTS).size() == 1);
        first.close();

        try (House second = plan.open(server)) {
            second.hears(busy, "igen");
            House.await(() -> second.trace.of(second.id(busy)).size() == 2
                    && second.trace.of(second.id(busy)).stream()
                            .allMatch(step -> step.state().equals("Väntar")));
            second.hears(Address.telegram(4712), "hej");

            assertThat(second.telegram.awaitSent(1))
                    .extracting(OutboundMessage::text)
                    .containsExactly("svar på hej");
            assertThat(second.telegram.textsTo(busy)).isEmpty();
        }
    }

    private static String state(House house, Address address) {
        List<OutboxTrace.Step> steps =
                house.people.whoseIs(address).map(house.trace::of).orElse(List.of());
        return steps.isEmpty() ? "" : steps.get(0).state();
    }

    private static Address chatOf(House working, Iterator<Address> chats) {
        Address chat = chats.next();
        while (!working.entrance.leases().takes(Partition.of(working.people.idFor(chat)))) {
            chat = chats.next();
        }
        return chat;
    }

    private static InboundMessage message(House house, String person, String text) {
        Address address = IntStream.range(0, 500)
                .mapToObj(House::phone)
                .filter(phone ->
                        house.people.whoseIs(phone).filter(person::equals).isPresent())
                .findFirst()
                .orElseThrow();
        return InboundMessage.text("sms:first", address, text, house.clock.instant());
    }

    /** Somebody new whom the other process looks after. */
    private static String strangerOf(House door, House working) {
        awaitShares(door, working);
        for (int i = 0; ; i++) {
            String id = door.people.idFor(House.phone(i));
            if (working.entrance.leases().takes(Partition.of(id))) {
                return id;
            }
        }
    }

    private static Address strangersPage(House door, House working) {
        awaitShares(door, working);
        for (int i = 0; ; i++) {
            Address page = Address.webChat("%032x".formatted(i));
            if (working.entrance.leases().takes(Partition.of(door.people.idFor(page)))) {
                return page;
            }
        }
    }

    private static void awaitShares(House door, House working) {
        House.await(() -> door.entrance.leases().open().size() == 32
                && working.entrance.leases().open().size() == 32);
    }

    private static House open(boolean deaf) {
        return plan(deaf).open(server);
    }

    private static House.Plan plan(boolean deaf) {
        House.Plan plan = new House.Plan();
        plan.alone = false;
        plan.deaf = deaf;
        return plan;
    }
}
