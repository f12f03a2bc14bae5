package se.navigatorbot.bot.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.navigatorbot.bot.dialogue.About;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.participants.AddressBook;
import se.navigatorbot.bot.participants.PersonShelf;
import se.navigatorbot.bot.redis.RedisServer;

/** Whom it concerns that a message was not sent. */
class AftermathTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private final List<Request> told = new ArrayList<>();
    private final Aftermath aftermath = new Aftermath(
            (participant, id, request) -> {
                told.add(request);
                return new CompletableFuture<>();
            },
            new PersonShelf(server.redis(), server.documents()),
            new AddressBook(server.redis(), server.documents()),
            new SimpleMeterRegistry());

    @ParameterizedTest
    @EnumSource(
            value = About.Kind.class,
            names = {"APPOINTMENT_CHANGE", "SIGN_UP_CHANGE", "SEAT_OFFER", "EVENT_CHANGE", "EVENT_MOVED"})
    void staffHearThatNewsOfWhatIsBookedDidNotLeave(About.Kind kind) {
        About about = new About(kind, "a1", 2);

        dropped(about);

        assertThat(told).containsExactly(new NewsUntold(about, "tyst"));
    }

    @ParameterizedTest
    @EnumSource(
            value = About.Kind.class,
            names = {"NOTHING", "EVENT", "PLACEMENT", "BROADCAST", "CONFIRMED_WISH", "ALARM", "ADDRESS_QUESTION"})
    void nobodyIsCalledAboutWhatNobodyIsBookedOn(About.Kind kind) {
        dropped(new About(kind, "a1", 0));

        assertThat(told).isEmpty();
    }

    private void dropped(About about) {
        aftermath.dropped(JudgedMessages.out(JudgedMessages.BROADCAST.withAbout(about), JudgedMessages.NOW), "tyst");
    }
}
