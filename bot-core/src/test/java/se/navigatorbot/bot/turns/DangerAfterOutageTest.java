package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.bot.spool.Answered;
import se.navigatorbot.bot.spool.FirstAid;
import se.navigatorbot.bot.spool.Spooled;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.OutboundMessage.Purpose;

/** With several processes danger waits for nobody's disk after an outage, and is answered by one of them. */
@Timeout(120)
class DangerAfterOutageTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Duration FOR_WORD = Duration.ofMillis(1100);

    private final AtomicLong nanos = new AtomicLong();
    private final PartedStore toHere = new PartedStore();
    private final PartedStore toThere = new PartedStore();

    @Test
    void what_this_process_stored_is_answered_at_once_behind_what_the_person_wrote_before() {
        try (House here = open(toHere, FirstAid.NONE);
                House there = open(toThere, FirstAid.NONE)) {
            Address alva = SwitchBackTest.phoneOf(here, there);
            shaken(here, alva);
            here.hears(alva, "kris");

            here.sms.awaitSent(3);
            assertThat(here.sms.textsTo(alva)).containsExactly("svar på hej", "ring 112", "svar på kris");
        }
    }

    @Test
    void what_another_process_stored_waits_a_second_for_word_of_it_and_no_longer() {
        try (House here = open(toHere, FirstAid.NONE);
                House there = open(toThere, FirstAid.NONE)) {
            Address alva = SwitchBackTest.phoneOf(here, there);
            shaken(here, alva);
            there.hears(alva, "kris");
            here.hears(alva, "sen");
            House.await(() -> here.entrance.queue().held() == 3);
            assertThat(here.sms.sent()).isEmpty();

            nanos.addAndGet(FOR_WORD.toNanos());
            here.sms.awaitSent(4);
            assertThat(here.sms.textsTo(alva))
                    .containsExactly("svar på hej", "ring 112", "svar på kris", "svar på sen");
        }
    }

    @Test
    void what_the_store_took_unknown_to_its_bringer_who_answered_it_is_not_answered_again() {
        Helper helper = new Helper();
        try (House here = open(toHere, FirstAid.NONE);
                House there = open(toThere, helper)) {
            Address alva = SwitchBackTest.phoneOf(here, there);
            shaken(here, alva);
            toThere.mute = true;
            there.hears(alva, "kris");
            House.await(() -> helper.answers.get() > 0);
            toThere.mute = false;
            House.await(() -> there.spool.waiting() == 0);

            nanos.addAndGet(FOR_WORD.toNanos());
            here.sms.awaitSent(2);
            assertThat(here.sms.textsTo(alva)).containsExactly("svar på hej", "svar på kris");
            assertThat(here.people.thread(here.id(alva), 10).stream().map(ThreadEntry::text))
                    .containsExactly("hej", "svar på hej", "kris", "ring 112", "svar på kris");
        }
    }

    /** The store was away for a moment, and the person's first words wait for the order to be sure. */
    private static void shaken(House house, Address who) {
        house.entrance.storing().switchBack().away();
        house.hears(who, "hej");
        house.clock.advance(Duration.ofSeconds(1));
        House.await(() -> house.entrance.queue().held() == 1);
    }

    private House open(PartedStore way, FirstAid firstAid) {
        House.Plan plan = new House.Plan().answering(DangerAfterOutageTest::answer);
        plan.alone = false;
        plan.redis = way.redis(server.redis());
        plan.nanos = nanos::get;
        plan.firstAid = firstAid;
        return plan.open(server);
    }

    private static Reply answer(Turn turn) {
        Draft help = Draft.answer(Wording.literal("ring 112")).withPurpose(Purpose.CRISIS);
        Reply reply = "kris".equals(turn.text()) ? Reply.silent(turn).plus(help) : Reply.silent(turn);
        return reply.plus(Draft.answer(Wording.literal("svar på " + turn.text())));
    }

    /** Has given the help lines to whatever it heard. */
    private static final class Helper implements FirstAid {

        final AtomicInteger answers = new AtomicInteger();

        @Override
        public void heard(Spooled message) {
            answers.incrementAndGet();
        }

        @Override
        public void remember(Answered answered) {}

        @Override
        public @Nullable Answered answered(String message) {
            return null;
        }

        @Override
        public Answered hold(String message) {
            return new Answered(message, List.of("ring 112"), House.TUESDAY);
        }

        @Override
        public void letGo(String message) {}

        @Override
        public void over() {}
    }
}
