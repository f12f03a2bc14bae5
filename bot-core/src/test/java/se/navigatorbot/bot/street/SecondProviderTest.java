package se.navigatorbot.bot.street;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import se.navigatorbot.bot.NavigatorBot;
import se.navigatorbot.bot.redis.DataDirectory;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.redis.StoreKey;
import se.navigatorbot.channels.fakes.FakePhone;
import se.navigatorbot.channels.fakes.LoopbackElks;
import se.navigatorbot.channels.fakes.LoopbackTwilio;
import se.navigatorbot.channels.fakes.Waiting;

/** The whole house with 46elks alone, and with 46elks beside Twilio. */
@Timeout(120)
class SecondProviderTest {

    @RegisterExtension
    static final RedisServer store = RedisServer.quick();

    private static final String PUBLIC_URL = "https://bot.example.se";
    private static final String PHONE = "+46701740650";
    private static final Duration SOON = Duration.ofSeconds(20);

    private final LoopbackElks elks = LoopbackElks.start();
    private final LoopbackTwilio twilio = LoopbackTwilio.start();
    private final Kept kept = new Kept(store);

    private @TempDir Path data = Path.of("");
    private ConfigurableApplicationContext house = new GenericApplicationContext();

    @AfterEach
    void close() {
        house.close();
        elks.close();
        twilio.close();
    }

    @Test
    void anAccountAt46elksIsAllItTakes() throws Exception {
        open(List.of());

        assertThat(elks.text(url(), PHONE, "när har ni öppet på måndag")).isEqualTo(204);
        LoopbackElks.Sent answer = elks.await(sent -> sent.to().equals(PHONE), SOON);
        String message = answer.whenDelivered().replaceAll(".*mid=([^&]*).*", "$1");
        Waiting.untilTrue(SOON, () -> kept.fate(message).startsWith("SENT|1|"), () -> kept.fate(message));
        assertThat(kept.fate(message)).contains(answer.id()).endsWith("|46elks");

        assertThat(elks.report(url(), answer, "delivered")).isEqualTo(204);
        assertThat(kept.fate(message)).startsWith("DELIVERED|1|");
        assertThat(elks.report(url(), answer, "failed")).isEqualTo(204);
        assertThat(kept.fate(message)).as("never back").startsWith("DELIVERED|1|");
    }

    @Test
    void answersComeFromTheNumberThatWasWrittenToAndOverTheOtherWhenItsProviderIsIll() throws Exception {
        open(List.of(
                "--navigator.sms.provider=both",
                "--navigator.sms.twilio.account-sid=" + LoopbackTwilio.ACCOUNT,
                "--navigator.sms.twilio.auth-token=" + LoopbackTwilio.TOKEN,
                "--navigator.sms.twilio.from=+46701740600",
                "--navigator.sms.twilio.api-base-url=" + twilio.url(),
                "--navigator.sms.twilio.rate-per-second=0"));
        FakePhone phone = new FakePhone(url(), PUBLIC_URL, PHONE);

        phone.text("när har ni öppet på måndag");
        twilio.await(sent -> sent.to().equals(PHONE), SOON);
        assertThat(elks.textsTo(PHONE)).isEmpty();

        elks.text(url(), PHONE, "vad kostar det");
        elks.await(sent -> sent.to().equals(PHONE), SOON);
        int before = twilio.textsTo(PHONE).size();

        twilio.down();
        phone.text("var ligger ni");
        Waiting.untilTrue(SOON, () -> elks.textsTo(PHONE).size() >= 2, () -> "over 46elks: " + elks.ledger());

        twilio.up();
        twilio.next(LoopbackTwilio.Mishap.TAKEN_UNANSWERED, LoopbackTwilio.Mishap.TAKEN_UNANSWERED);
        for (String words : List.of("när har ni öppet på tisdag", "när har ni öppet på onsdag", "vilka är ni")) {
            int answers = all().size();
            phone.text(words);
            Waiting.untilTrue(SOON, () -> all().size() > answers, () -> "an answer to " + words);
        }
        assertThat(twilio.textsTo(PHONE)).hasSizeGreaterThan(before);
        assertThat(all()).as("each answer once, whoever carried it").doesNotHaveDuplicates();
    }

    private List<String> all() {
        return Stream.concat(twilio.textsTo(PHONE).stream(), elks.textsTo(PHONE).stream())
                .toList();
    }

    private String url() {
        return "http://127.0.0.1:"
                + Objects.requireNonNull(house.getEnvironment().getProperty("local.server.port"));
    }

    private void open(List<String> more) throws Exception {
        DataDirectory directory = DataDirectory.at(data);
        List<String> settings = new ArrayList<>(elks.settings());
        settings.addAll(more);
        settings.addAll(List.of(
                "--server.port=0",
                "--navigator.redis.url=" + store.url(),
                "--navigator.redis.durability=relaxed",
                "--navigator.public-url=" + PUBLIC_URL,
                "--navigator.admin.initial-password=en-annan-Losen-1",
                "--navigator.sms.mode=live",
                "--navigator.limits.new-senders-per-hour=0",
                "--navigator.data-dir=" + directory.path(),
                "--navigator.key-file="
                        + directory.writePrivate(
                                "key-of-the-test", StoreKey.random().line())));
        house = new SpringApplicationBuilder(NavigatorBot.class).run(settings.toArray(String[]::new));
    }
}
