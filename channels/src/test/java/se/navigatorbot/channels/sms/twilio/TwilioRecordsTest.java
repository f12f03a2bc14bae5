package se.navigatorbot.channels.sms.twilio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Channel.StillWanted;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.DeliveryReport.Progress;
import se.navigatorbot.channels.InboundMessage;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.ProviderRecords;
import se.navigatorbot.channels.ProviderRecords.Sent;
import se.navigatorbot.channels.ProviderRecords.Unreadable;
import se.navigatorbot.channels.Speaker;
import se.navigatorbot.channels.fakes.LoopbackTwilio;
import se.navigatorbot.channels.fakes.LoopbackTwilio.Mishap;
import se.navigatorbot.channels.sms.account.GuestList;
import se.navigatorbot.channels.sms.account.OwnNumbers;
import se.navigatorbot.channels.sms.account.SmsLine;
import se.navigatorbot.channels.sms.account.SmsMode;
import se.navigatorbot.channels.sms.account.Threshold;
import se.navigatorbot.channels.sms.http.HttpConnections;

class TwilioRecordsTest {

    private static final String OURS = "+46766860000";
    private static final String ALVA = "+46701740605";

    private final AtomicReference<Instant> time = new AtomicReference<>(FakeTwilio.NOW);
    private final LoopbackTwilio twilio = LoopbackTwilio.start(time::get);
    private final HttpConnections connections = FakeTwilio.connections(twilio.url());
    private final OwnNumbers ours = new OwnNumbers();
    private final TwilioProperties account =
            new TwilioProperties(LoopbackTwilio.ACCOUNT, AuthTokens.of(LoopbackTwilio.TOKEN), OURS, "", "unused", 1);
    private final TwilioRecords records = new TwilioRecords(account, connections, ours);
    private final SmsLine sender = new TwilioSender(account, "https://bot.example.se/x?mid=", connections)
            .line(new Threshold(GuestList.of(SmsMode.LIVE, List.of()), time::get), records);

    @AfterEach
    void stop() {
        connections.close();
        twilio.close();
    }

    @Test
    void what_was_taken_and_not_answered_stands_there_with_the_words_of_ours() {
        twilio.next(Mishap.TAKEN_UNANSWERED);
        OutboundMessage message = message("Vilken tid? “Välj” – svara", List.of(Choice.of("JA"), Choice.of("NEJ")));
        Delivery delivery = sender.send(message, StillWanted.ALWAYS);

        assertThat(delivery.outcome()).isEqualTo(DeliveryOutcome.UNKNOWN);
        Sent sent = records.sent(FakeTwilio.NOW).get(0);
        assertThat(sent.words()).isEqualTo(records.words(message));
        assertThat(sent.to()).isEqualTo(Address.sms(ALVA));
        assertThat(sent.takenAt()).isEqualTo(FakeTwilio.NOW);
        assertThat(sent.progress()).isEqualTo(Progress.SENT);
        assertThat(sent.providerId()).isEqualTo(twilio.ledger().get(0).sid());
    }

    @Test
    void reads_page_after_page_until_all_is_older() {
        for (int i = 0; i < 900; i++) {
            if (i % 300 == 0) {
                time.updateAndGet(now -> now.plus(Duration.ofHours(1)));
            }
            twilio.receives(ALVA, OURS, "nr " + i);
        }

        assertThat(records.received(FakeTwilio.NOW.plus(Duration.ofHours(2))))
                .extracting(InboundMessage::text)
                .hasSize(600)
                .startsWith("nr 300", "nr 301")
                .endsWith("nr 899");
        assertThat(twilio.pagesAsked()).isEqualTo(3);
        assertThat(records.received(Objects.requireNonNull(time.get()))).hasSize(300);
        assertThat(twilio.pagesAsked())
                .as("the second page begins too early, so it is asked for")
                .isEqualTo(5);
    }

    @Test
    void what_was_received_has_the_id_that_the_webhook_gives_it() {
        String sid = twilio.receives(ALVA, OURS, "När har ni öppet?");
        twilio.receives(OURS, ALVA, "från oss");
        ours.add(OURS);

        assertThat(records.received(FakeTwilio.NOW))
                .containsExactly(
                        InboundMessage.text("sms:" + sid, Address.sms(ALVA), "När har ni öppet?", FakeTwilio.NOW));
        assertThat(records.sent(FakeTwilio.NOW)).isEmpty();
    }

    @Test
    void half_a_list_is_none() {
        for (int i = 0; i < 401; i++) {
            twilio.receives(ALVA, OURS, "nr " + i);
        }
        records.received(FakeTwilio.NOW);
        twilio.nextPages(Mishap.BROKEN);
        assertThatThrownBy(() -> records.received(FakeTwilio.NOW)).isInstanceOf(Unreadable.class);
        twilio.nextPages(Mishap.TAKEN_UNANSWERED);
        assertThatThrownBy(() -> records.sent(FakeTwilio.NOW))
                .isInstanceOf(Unreadable.class)
                .hasMessage("no-answer");
        twilio.askFor(Duration.ofSeconds(60));
        twilio.nextPages(Mishap.TOO_MANY);
        assertThatThrownBy(() -> records.sent(FakeTwilio.NOW))
                .asInstanceOf(InstanceOfAssertFactories.type(Unreadable.class))
                .extracting(Unreadable::retryAfter)
                .isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void an_account_that_asked_to_be_left_alone_is_not_read_either_and_the_other_way_round() {
        ProviderRecords asSeen = Objects.requireNonNull(sender.records().get(TwilioSender.PROVIDER));
        twilio.askFor(Duration.ofSeconds(60));
        twilio.nextPages(Mishap.TOO_MANY);
        assertThatThrownBy(() -> asSeen.received(FakeTwilio.NOW)).hasMessage("http-429");
        assertThatThrownBy(() -> asSeen.sent(FakeTwilio.NOW)).hasMessage("closed");

        assertThat(twilio.pagesAsked()).isEqualTo(1);
        assertThat(sender.standing().closedFor()).isBetween(Duration.ofSeconds(50), Duration.ofSeconds(60));
    }

    private static OutboundMessage message(String text, List<Choice> choices) {
        return new OutboundMessage(
                "7-000001-x-0",
                Address.sms(ALVA),
                text,
                choices,
                Speaker.BOT,
                Purpose.ORDINARY,
                FakeTwilio.NOW.plus(Duration.ofHours(1)));
    }
}
