package se.navigatorbot.bot.turns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.navigatorbot.bot.catalogue.Catalogue;
import se.navigatorbot.bot.dialogue.Draft;
import se.navigatorbot.bot.dialogue.Reply;
import se.navigatorbot.bot.dialogue.Request;
import se.navigatorbot.bot.dialogue.Timetable;
import se.navigatorbot.bot.dialogue.Turn;
import se.navigatorbot.bot.dialogue.Wording;
import se.navigatorbot.bot.outbox.AddressUnreachable;
import se.navigatorbot.bot.outbox.ProviderStopped;
import se.navigatorbot.bot.participants.Asked;
import se.navigatorbot.bot.participants.Participant;
import se.navigatorbot.bot.participants.ThreadEntry;
import se.navigatorbot.bot.redis.Keys;
import se.navigatorbot.bot.redis.RedisServer;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Delivery;
import se.navigatorbot.channels.DeliveryOutcome;
import se.navigatorbot.channels.OutboundMessage.Purpose;
import se.navigatorbot.channels.Speaker;

class TurnFaultsTest {

    @RegisterExtension
    static final RedisServer server = RedisServer.quick();

    private static final Address ALVA = House.phone(605);
    private static final Address BO = House.phone(606);

    @Test
    void a_person_changed_meanwhile_is_decided_on_anew() {
        AtomicInteger decisions = new AtomicInteger();
        House.Plan plan = new House.Plan().answering(turn -> {
            if (turn.text().equals("nu") && decisions.incrementAndGet() == 1) {
                server.ask("HINCRBY", Keys.person(turn.person().id()), "v", "1");
            }
            return Reply.saying(turn, Wording.literal("svar på " + turn.text()));
        });
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
            house.hears(ALVA, "nu");
            house.sms.awaitSent(2);

            assertThat(decisions).hasValue(2);
            assertThat(house.sms.texts()).containsExactly("svar på hej", "svar på nu");
        }
    }

    @Test
    void what_always_fails_is_set_aside_for_staff_and_holds_up_nobody() {
        AtomicInteger tries = new AtomicInteger();
        House.Plan plan = new House.Plan().answering(turn -> {
            if (turn.text().equals("gift")) {
                tries.incrementAndGet();
                throw new IllegalStateException("always");
            }
            return Reply.saying(turn, Wording.literal("svar på " + turn.text()));
        });
        try (House house = plan.open(server)) {
            house.hears(ALVA, "gift");
            house.hears(ALVA, "efteråt");
            house.hears(BO, "hej");

            house.sms.awaitSent(2);
            assertThat(tries).hasValue(Parking.TRIES);
            assertThat(house.sms.texts()).containsExactlyInAnyOrder("svar på hej", "svar på efteråt");
            List<ThreadEntry> thread = house.people.thread(house.id(ALVA), 10);
            assertThat(thread.get(0).text()).isEqualTo("gift");
            assertThat(thread.get(1).speaker()).isEqualTo(Speaker.MARKER);
            assertThat(house.meters.counter("navigator.turns.parked").count()).isEqualTo(1);
            assertThat(server.ask("HLEN", "{p" + Participant.partitionOf(house.id(ALVA)) + "}:parked"))
                    .isEqualTo(9L);
        }
    }

    @Test
    void a_silent_provider_word_on_an_address_comes_to_its_person() {
        House.Plan plan = new House.Plan();
        StringBuffer told = new StringBuffer();
        plan.heard = request -> told.append(request);
        try (House house = plan.open(server)) {
            house.sms.failing(Delivery.ended(DeliveryOutcome.OPTED_OUT, "21610"), Delivery.closed("21211"));
            house.hears(ALVA, "hej");
            House.await(() -> told.toString().contains(new ProviderStopped(ALVA).toString()));
            house.hears(ALVA, "igen");
            House.await(() -> told.toString()
                    .contains(AddressUnreachable.closed(ALVA, "21211").toString()));

            assertThat(house.sms.sent()).isEmpty();
            assertThat(house.trace.of(house.id(ALVA)))
                    .extracting(step -> step.state())
                    .containsExactlyInAnyOrder("Personen har sagt stopp", "Gick inte att nå");
        }
    }

    @Test
    void help_that_a_provider_refuses_comes_to_its_person_and_another_answer_does_not() {
        House.Plan plan = new House.Plan()
                .answering(turn -> Reply.silent(turn)
                        .plus(Draft.answer(Wording.literal(turn.text()))
                                .withPurpose(turn.text().equals("fara") ? Purpose.CRISIS : Purpose.ORDINARY)));
        List<Request> told = new CopyOnWriteArrayList<>();
        plan.heard = told::add;
        try (House house = plan.open(server)) {
            house.sms.failing(
                    Delivery.ended(DeliveryOutcome.REJECTED, "30007"),
                    Delivery.ended(DeliveryOutcome.REJECTED, "30007"));
            house.hears(ALVA, "hej");
            House.await(() -> house.trace.of(house.id(ALVA)).stream()
                    .anyMatch(step -> step.state().equals("Avvisades av leverantören")));
            house.hears(ALVA, "fara");

            House.await(() -> !told.isEmpty());
            assertThat(told).containsExactly(AddressUnreachable.missed(ALVA, AddressUnreachable.THIS_ONCE));
        }
    }

    @Test
    void over_the_limit_of_new_senders_a_message_is_kept_and_only_a_crisis_is_answered() {
        House.Plan plan = new House.Plan();
        plan.newSenders = 1;
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
            house.hears(BO, "hej");
            house.hears(BO, "en kris");
            house.sms.awaitSent(2);

            assertThat(house.sms.texts()).containsExactly("svar på hej", "svar på en kris");
            assertThat(house.people.thread(house.id(BO), 10))
                    .extracting(ThreadEntry::text)
                    .startsWith("hej");
        }
    }

    @Test
    void over_that_limit_plain_words_of_danger_are_heard_although_the_model_fails() {
        House.Plan plan = new House.Plan();
        plan.newSenders = 1;
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
            house.hears(BO, "fel i modellen");
            house.hears(BO, "jag vill dö, fel i modellen");
            house.sms.awaitSent(2);

            assertThat(house.sms.texts()).containsExactly("svar på hej", "svar på jag vill dö, fel i modellen");
        }
    }

    @Test
    void over_that_limit_staff_see_who_wrote_and_a_stop_holds() {
        House.Plan plan = new House.Plan()
                .answering(turn -> turn.text().equals("stopp")
                        ? Reply.saying(turn, Wording.literal("okej"))
                                .changing(person ->
                                        person.withWishes(person.wishes().stopping(turn.now())))
                        : Reply.saying(turn, Wording.literal("svar på " + turn.text())));
        plan.newSenders = 1;
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
            house.hears(BO, "hallå");
            House.await(() -> house.people.rows(row -> row.handover() != null).size() == 1);
            house.hears(BO, "stopp");

            house.sms.awaitSent(2);
            assertThat(house.sms.texts()).containsExactly("svar på hej", "okej");
            assertThat(house.person(BO).wishes().stopped()).isTrue();
        }
    }

    @Test
    void a_model_that_fails_keeps_nobody_from_the_dialogue_which_hears_danger_by_itself() {
        try (House house = House.open(server)) {
            house.hears(ALVA, "fel i modellen");

            house.sms.awaitSent(1);
            assertThat(house.sms.texts()).containsExactly("svar på fel i modellen");
        }
    }

    @Test
    void a_reminder_that_was_set_aside_does_not_end_those_after_it() {
        AtomicInteger tries = new AtomicInteger();
        House.Plan plan = new House.Plan();
        plan.timetable = new Timetable() {
            @Override
            public Optional<Instant> next(Participant person, Catalogue catalogue) {
                return person.talk().introduced()
                        ? Optional.empty()
                        : Optional.of(House.TUESDAY.plus(Duration.ofHours(1)));
            }

            @Override
            public Reply due(Turn turn) {
                if (tries.incrementAndGet() <= Parking.TRIES) {
                    throw new IllegalStateException("cannot be done today");
                }
                return Reply.saying(turn, Wording.literal("nu"))
                        .changing(person -> person.talk(talk -> talk.withIntroduced(true)));
            }
        };
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
            house.clock.advance(Duration.ofHours(1));
            House.await(() -> tries.get() == Parking.TRIES);

            house.clock.advance(Duration.ofHours(1));
            house.sms.awaitSent(2);
            assertThat(house.sms.texts()).containsExactly("svar på hej", "nu");
        }
    }

    @Test
    void what_was_asked_is_the_context_until_it_is_too_old() {
        House.Plan plan = new House.Plan()
                .answering(turn -> Reply.saying(
                                turn, Wording.literal(turn.understanding().reason()))
                        .changing(person -> person.talk(talk -> talk.withAsked(new Asked(
                                "ask_centre", Map.of(), List.of(), House.TUESDAY.plus(Duration.ofHours(1)))))));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);
            house.hears(ALVA, "ronneby");
            house.sms.awaitSent(2);
            house.clock.advance(Duration.ofHours(2));
            house.hears(ALVA, "ronneby");
            house.sms.awaitSent(3);

            assertThat(house.sms.texts()).containsExactly("[]", "[ask_centre]", "[]");
        }
    }

    @Test
    void what_is_due_happens_once_when_the_time_has_come() {
        House.Plan plan = new House.Plan();
        plan.timetable = new OnceAt(House.TUESDAY.plus(Duration.ofHours(3)));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "hej");
            house.sms.awaitSent(1);

            house.clock.advance(Duration.ofHours(4));
            house.sms.awaitSent(2);
            house.clock.advance(Duration.ofHours(4));
            house.hears(ALVA, "igen");
            house.sms.awaitSent(3);

            assertThat(house.sms.texts()).containsExactly("svar på hej", "det är dags", "svar på igen");
        }
    }

    @Test
    void a_duty_phone_is_told_without_a_line_in_the_thread() {
        House.Plan plan = new House.Plan()
                .answering(turn -> Reply.saying(turn, Wording.literal("någon hör av sig"))
                        .plus(Draft.duty(Wording.literal("ett samtal väntar"), BO)));
        try (House house = plan.open(server)) {
            house.hears(ALVA, "människa");
            house.sms.awaitSent(2);

            assertThat(house.sms.textsTo(BO)).containsExactly("ett samtal väntar");
            assertThat(house.people.thread(house.id(ALVA), 10))
                    .extracting(ThreadEntry::text)
                    .containsExactly("människa", "någon hör av sig");
        }
    }

    /** Something is due at one moment, once the person has written; known by the misses it sets. */
    private record OnceAt(Instant moment) implements Timetable {

        @Override
        public Optional<Instant> next(Participant person, Catalogue catalogue) {
            return person.talk().misses() == 7 ? Optional.empty() : Optional.of(moment);
        }

        @Override
        public Reply due(Turn turn) {
            return Reply.saying(turn, Wording.literal("det är dags"))
                    .changing(person -> person.talk(talk -> talk.withMisses(7)));
        }
    }
}
