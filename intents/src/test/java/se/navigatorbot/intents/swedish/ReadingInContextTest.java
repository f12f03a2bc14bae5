package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Slots;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.When;

class ReadingInContextTest {
    private static final SwedishUnderstander UNDERSTANDER = SwedishUnderstander.load();
    private static final LocalDateTime WEDNESDAY = LocalDateTime.parse("2026-11-18T10:15");

    private static Understanding read(String text, String context) {
        return UNDERSTANDER.understand(new Utterance(text, Context.parse(context), WEDNESDAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2, event_list, event_signup",
        "den första, event_list, event_signup",
        "o på lördag då?, event_list, event_search",
        "2, placement_list, placement_interest",
        "jag vill ha den i ronneby, placement_list, placement_interest",
        "2, slot_list, appointment_book",
        "2, slot_list/appointment_rebook, appointment_rebook",
        "på torsdag, ask_time/appointment_rebook, appointment_rebook",
        "ronneby, ask_centre/opening_hours, opening_hours",
        "ronneby, ask_centre, change_profile",
        "vård, ask_branch, placement_search",
        "o på lördag då?, opening_hours_answer, opening_hours",
        "och imorgon?, opening_hours_answer, opening_hours",
        "kan inte, appointment_reminder, appointment_cancel",
        "kan inte, event_reminder, event_cancel",
        "kommer, appointment_reminder, affirm",
        "2, '', out_of_scope",
        "ronneby, '', unclear"
    })
    void what_was_asked_last_decides(String text, String context, String intent) {
        assertThat(read(text, context).intent().label()).isEqualTo(intent);
    }

    @Test
    void places_are_known_by_localities_and_slips_and_never_guessed() {
        assertThat(read("är det öppet i asarum", "").slots().centres()).containsExactly("karlshamn");
        assertThat(read("är det öppet i karlskorna", "").slots().centres()).containsExactly("karlskrona");
        assertThat(read("är det öppet i karls", "").slots().centres()).containsExactly("karlskrona", "karlshamn");
    }

    @Test
    void lateness_and_the_named_thing_are_slots() {
        assertThat(read("blir 10 min sen", "").slots().duration()).isEqualTo(Duration.ofMinutes(10));
        assertThat(read("intresserad av platsen på ica", "").slots().references())
                .containsExactly("ica");
    }

    @Test
    void a_day_that_does_not_suit_is_never_booked_but_tells_which_meeting() {
        assertThat(read("jag vill boka om min tid men inte på måndag", "")
                        .slots()
                        .times())
                .isEmpty();
        assertThat(read("kan inte på måndag", "").slots().times()).hasSize(1);
        assertThat(read("går det att flytta, inte på måndag men tisdag går bra", "")
                        .slots()
                        .times())
                .extracting(When::day)
                .containsExactly(LocalDate.parse("2026-11-24"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "finns det praktik men inte i ronneby | | ",
                "praktik inom vård i rby men inte karlskrona | ronneby | vård",
                "söker praktik i karlshamn, vill inte jobba på lager eller ica | karlshamn | ",
                "finns det praktik inom allt utom vård | | ",
                "finns det inte praktik i ronneby | ronneby | ",
                "finns det inte i ronneby nån praktik på lager | ronneby | lager",
                "finns det ingen praktik inom vård | | vård"
            })
    void what_does_not_suit_is_not_searched_for(String text, String places, String branches) {
        Slots slots = read(text, "").slots();
        assertThat(String.join(",", slots.centres())).isEqualTo(places == null ? "" : places);
        assertThat(String.join(",", slots.branches())).isEqualTo(branches == null ? "" : branches);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sara", "Amina", "mohammed hassan", "Leo!"})
    void a_first_name_alone_is_no_wish(String text) {
        assertThat(read(text, "").intent()).isEqualTo(Intent.UNCLEAR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"imorgon kväll", "den 20", "3 dec", "om ett dygn", "kl 14", "ronneby"})
    void a_time_or_a_place_alone_says_nothing_when_nothing_was_asked(String text) {
        assertThat(read(text, "").intent()).isEqualTo(Intent.UNCLEAR);
    }

    static List<String> badTexts() {
        return List.of(
                "",
                " ",
                "\u200D\uFE0F",
                "\uD83D",
                "👩‍👩‍👧",
                "\0\0",
                "a".repeat(10_000),
                "hej ".repeat(5_000),
                "(".repeat(10_000),
                "1".repeat(10_000),
                "om om om ".repeat(2_000),
                "på fredag ".repeat(2_000),
                "i ".repeat(5_000),
                "kan inte. ".repeat(1_000),
                "${jndi:ldap://x}",
                "Ã¥Ã¤",
                "a\u0301".repeat(5_000),
                "30/2 99/99 v 99 kl 99.99 den 32",
                "=cmd|x",
                "<b>hej</b>",
                "مرحبا",
                "\u202Ehej");
    }

    @ParameterizedTest
    @MethodSource("badTexts")
    void any_text_gives_an_understanding(String text) {
        for (String context : List.of(
                "", "event_list", "ask_centre", "appointment_reminder", "slot_list/appointment_rebook", "?/?")) {
            assertThatCode(() -> read(text, context)).doesNotThrowAnyException();
        }
    }
}
