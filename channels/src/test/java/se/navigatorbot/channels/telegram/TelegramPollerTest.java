package se.navigatorbot.channels.telegram;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;
import static se.navigatorbot.channels.Reception.Receipt.NOT_NOW;

import com.github.tomakehurst.wiremock.http.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.AddressWatch.Kind;
import se.navigatorbot.channels.AddressWatch.News;
import se.navigatorbot.channels.ChannelHealth;
import se.navigatorbot.channels.ChannelHealth.State;
import se.navigatorbot.channels.DeliveryReport;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.Reception;
import se.navigatorbot.channels.RecordingReception;

class TelegramPollerTest {

    private static final Secret TOKEN = new Secret(FakeTelegram.TOKEN);
    private static final long KIM = 5_550_123_456L;

    private final FakeTelegram telegram = new FakeTelegram();
    private final BotApi api = new BotApi(TOKEN, telegram.url(), Duration.ofSeconds(1));
    private final RecordingReception house = new RecordingReception();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtomicLong nanos = new AtomicLong();
    private final TelegramLine line = new TelegramLine(true, Duration.ofSeconds(60), nanos::get);
    private final List<News> news = new CopyOnWriteArrayList<>();
    private final AtomicBoolean deaf = new AtomicBoolean();
    private TelegramPoller poller = poller(house);

    @AfterEach
    void stop() {
        poller.stop();
        api.close();
        telegram.close();
    }

    @Test
    void a_message_is_stored_and_then_confirmed_by_the_next_poll() {
        poller.start();
        int update = telegram.says(KIM, "när har ni öppet?");

        InboundMessage message = house.awaitMessages(1).get(0);
        await(() -> telegram.offsets().contains(update + 1));

        assertThat(message.text()).isEqualTo("när har ni öppet?");
        assertThat(message.id()).matches("telegram:[0-9a-f]{8}:" + update);
        assertThat(message.from().value()).isEqualTo(Long.toString(KIM));
        assertThat(message.writtenAt()).isEqualTo(Instant.ofEpochSecond(1795284000));
    }

    @Test
    void what_cannot_be_stored_is_not_confirmed_and_comes_again_in_order() {
        house.answering(NOT_NOW, NOT_NOW);
        int first = telegram.says(KIM, "ett");
        telegram.says(KIM, "två");
        poller.start();

        assertThat(house.awaitMessages(2)).extracting(InboundMessage::text).containsExactly("ett", "två");
        await(() -> telegram.offsets().contains(first + 2));
        assertThat(telegram.offsets()).doesNotContain(first + 1);
    }

    @Test
    void a_house_that_throws_loses_nothing_and_ends_nothing() {
        AtomicInteger calls = new AtomicInteger();
        poller = poller(new Reception() {
            @Override
            public Receipt accept(InboundMessage message) {
                if (calls.incrementAndGet() < 3) {
                    throw new IllegalStateException("broken");
                }
                return house.accept(message);
            }

            @Override
            public void report(DeliveryReport report) {
                house.report(report);
            }
        });
        poller.start();
        telegram.says(KIM, "hör ni mig");

        assertThat(house.awaitMessages(1)).extracting(InboundMessage::text).containsExactly("hör ni mig");
    }

    @Test
    void an_old_webhook_is_taken_away_once_before_the_first_poll() {
        poller.start();
        await(() -> telegram.offsets().size() > 2);

        assertThat(telegram.calls("deletewebhook")).isEqualTo(1);
    }

    @Test
    void another_poller_is_seen_in_health_and_polling_goes_on() {
        telegram.answers("getupdates", FakeTelegram.refusal(409, "Conflict: terminated by other getUpdates request"));
        poller.start();
        await(() -> line.health().state() == State.DEGRADED);
        assertThat(line.health().detail()).contains("another poller");

        telegram.works();
        telegram.says(KIM, "hej");
        house.awaitMessages(1);
        await(() -> line.health().state() == State.UP);
    }

    @Test
    void a_webhook_that_somebody_sets_meanwhile_is_taken_away_again() {
        telegram.answers(
                "getupdates", FakeTelegram.refusal(409, "Conflict: can't use getUpdates while webhook is active"));
        poller.start();
        await(() -> telegram.calls("deletewebhook") > 1);
    }

    @Test
    void a_refused_token_is_down_and_tried_slowly_until_it_works() {
        telegram.answers("deletewebhook", FakeTelegram.refusal(401, "Unauthorized"));
        poller.start();
        await(() -> line.health().state() == State.DOWN);

        telegram.works();
        await(() -> line.health().state() == State.UP);
    }

    @Test
    void told_to_wait_it_waits() {
        telegram.answers("getupdates", FakeTelegram.tooFast(1));
        long start = System.nanoTime();
        poller.start();
        await(() -> telegram.calls("getupdates") == 2);

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void survives_a_broken_line() {
        telegram.answers("getupdates", aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        poller.start();
        await(() -> telegram.calls("getupdates") > 2);
        telegram.answers("getupdates", aResponse().withStatus(502).withBody("<html>"));
        await(() -> line.health().detail().contains("502"));
        telegram.works();
        telegram.says(KIM, "hej igen");

        assertThat(house.awaitMessages(1)).extracting(InboundMessage::text).containsExactly("hej igen");
    }

    @Test
    void silence_is_seen() {
        assertThat(line.health().state()).isEqualTo(State.UP);
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());

        assertThat(line.health()).isEqualTo(new ChannelHealth(State.DOWN, "no successful poll for 61 s"));
    }

    @Test
    void a_kind_nobody_knows_is_counted_and_holds_nothing_back() {
        telegram.update("\"new_thing\":{\"a\":[1,2]}");
        telegram.update("\"message\":\"not an object\"");
        telegram.update("\"my_chat_member\":{\"chat\":{\"id\":1,\"type\":\"private\"},\"date\":1}");
        telegram.says(KIM, "hej");
        poller.start();

        assertThat(house.awaitMessages(1)).extracting(InboundMessage::text).containsExactly("hej");
        assertThat(ignored("unknown")).isEqualTo(2);
        assertThat(ignored("membership")).isEqualTo(1);
    }

    @Test
    void who_closes_or_opens_the_chat_is_told_to_the_house_until_it_has_stored_it() {
        deaf.set(true);
        int closed = telegram.update(FakeTelegram.member(KIM, "private", "kicked"));
        telegram.update(FakeTelegram.member(-100, "supergroup", "left"));
        telegram.update(FakeTelegram.member(KIM, "private", "member"));
        poller.start();
        await(() -> news.size() == 2);

        assertThat(news).extracting(News::kind).containsExactly(Kind.CLOSED, Kind.OPENED);
        assertThat(news.get(0).id()).matches("telegram:[0-9a-f]{8}:" + closed);
        assertThat(news.get(0).address()).isEqualTo(Address.telegram(KIM));
    }

    @Test
    void numbers_that_begin_anew_lower_are_fetched_too() {
        poller.start();
        telegram.says(KIM, "före");
        house.awaitMessages(1);
        await(() -> telegram.offsets().contains(0) && telegram.offsets().size() > 3);
        telegram.countFrom(7);
        telegram.says(KIM, "efter");

        assertThat(house.awaitMessages(2)).extracting(InboundMessage::text).containsExactly("före", "efter");
        telegram.countFrom(2_000_000_000);
        telegram.says(KIM, "långt fram");
        assertThat(house.awaitMessages(3)).extracting(InboundMessage::text).endsWith("långt fram");
    }

    @Test
    void the_same_updates_for_ever_are_taken_once_and_asked_for_more_and_more_seldom() {
        telegram.answers(
                "getupdates",
                okJson("{\"ok\":true,\"result\":[{\"update_id\":5,\"message\":{" + FakeTelegram.messageHead(KIM)
                        + ",\"text\":\"igen\"}}]}"));
        poller.start();
        await(() -> line.health().detail().contains("same updates"));
        assertThat(line.health().state()).isEqualTo(State.DEGRADED);
        assertThat(house.messages()).hasSize(1);

        telegram.works();
        telegram.says(KIM, "något nytt");
        house.awaitMessages(2);
        await(() -> line.health().state() == State.UP);
    }

    @Test
    void a_press_is_stored_as_a_choice_and_its_spinner_is_stopped() {
        poller.start();
        telegram.presses(KIM, "JA");

        InboundMessage press = house.awaitMessages(1).get(0);
        assertThat(press.content()).isEqualTo(InboundMessage.Content.CHOICE);
        assertThat(press.text()).isEqualTo("JA");
        await(() -> telegram.calls("answercallbackquery") == 1);
    }

    @Test
    void stops_at_once_and_starts_again() {
        poller.start();
        await(() -> !telegram.offsets().isEmpty());
        poller.stop();
        assertThat(poller.isRunning()).isFalse();

        poller.start();
        telegram.says(KIM, "hej");
        house.awaitMessages(1);
    }

    @Test
    void while_it_rests_nothing_is_fetched_and_all_is_well() {
        poller.rest();
        poller.start();
        telegram.says(KIM, "hej");
        nanos.addAndGet(Duration.ofSeconds(61).toNanos());
        assertThat(line.health()).isEqualTo(ChannelHealth.up("another process polls"));
        assertThat(telegram.calls("getupdates")).isZero();

        poller.resume();
        house.awaitMessages(1);
        poller.rest();
        int polls = telegram.calls("getupdates");
        telegram.says(KIM, "är du där");
        poller.rest();

        assertThat(telegram.calls("getupdates")).isEqualTo(polls);
        assertThat(poller.isRunning()).isTrue();
    }

    private TelegramPoller poller(Reception reception) {
        TelegramUpdates updates = new TelegramUpdates(TOKEN, () -> Instant.parse("2026-11-21T10:00:00Z"));
        TelegramIntake intake = new TelegramIntake(updates, reception, this::learn, api, meters);
        Backoff backoff = new Backoff(Duration.ofMillis(20), Duration.ofMillis(100));
        return new TelegramPoller(api, intake, line, backoff, meters);
    }

    private boolean learn(News one) {
        if (deaf.getAndSet(false)) {
            return false;
        }
        return news.add(one);
    }

    private double ignored(String kind) {
        return meters.counter("navigator.channel.ignored", "channel", "telegram", "kind", kind)
                .count();
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited in vain").isLessThan(end);
            Thread.onSpinWait();
            Thread.yield();
        }
    }
}
