package se.navigatorbot.intents.swedish;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.intents.Context;
import se.navigatorbot.intents.Intent;
import se.navigatorbot.intents.Understanding;
import se.navigatorbot.intents.Understanding.Want;
import se.navigatorbot.intents.Utterance;
import se.navigatorbot.intents.When;

class SeveralWantsTest {
    private static final SwedishUnderstander UNDERSTANDER = SwedishUnderstander.load();

    private static Understanding read(String text) {
        return UNDERSTANDER.understand(new Utterance(text, Context.NONE, LocalDateTime.parse("2026-11-18T10:15")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "när har ni öppet på fredag? och kan nån ringa mig sen | opening_hours | human",
                "vem är min coach? hur mycket får man betalt på praktik? | my_coach | economy_support",
                "finns det praktik i ronneby? jag måste avboka min tid imorgon också | appointment_cancel | placement_search",
                "när har ni öppet? sluta skicka sms till mig | opt_out | opening_hours",
                "var ligger ni och när har ni öppet | location | opening_hours",
                "jag vill boka en tid med min coach. har ni nåt studiebesök snart? | appointment_book | event_search",
                "kan inte komma idag jag är sjuk. vad har ni för mejl? | appointment_cancel | location"
            })
    void the_ruling_wish_comes_first_and_the_other_is_remembered(String text, String intent, String next) {
        Understanding understanding = read(text);
        assertThat(understanding.intent().label()).isEqualTo(intent);
        assertThat(understanding.also().map(Want::intent).map(Intent::label)).hasValue(next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "jag är sjuk idag. kan vi ta mötet på torsdag istället? | appointment_rebook",
                "hej! när har ni öppet? | opening_hours",
                "har ni plats kvar på cv-verkstan? isf vill jag anmäla mig | event_signup",
                "tack så mycket! vi ses på torsdag. | thanks",
                "jag är inte ali. sluta smsa mig | wrong_number"
            })
    void a_reason_a_greeting_and_the_way_to_a_wish_are_no_second_one(String text, String intent) {
        Understanding understanding = read(text);
        assertThat(understanding.intent().label()).isEqualTo(intent);
        assertThat(understanding.also()).isEmpty();
    }

    @Test
    void danger_in_any_part_comes_before_everything() {
        assertThat(read("kan jag boka om min tid? jag vill inte leva längre").intent())
                .isEqualTo(Intent.CRISIS);
    }

    @ParameterizedTest
    @ValueSource(ints = {21, 100, 10_000})
    void one_letter_without_end_is_no_yes(int times) {
        assertThat(read("a".repeat(times)).intent()).isNotEqualTo(Intent.AFFIRM);
        assertThat(read("jaaaa").intent()).isEqualTo(Intent.AFFIRM);
        assertThat(read("aaa").intent()).isEqualTo(Intent.AFFIRM);
    }

    @Test
    void of_three_the_others_are_taken_one_after_the_other() {
        Understanding first = read("när har ni öppet? vem är min coach? hur mycket får man betalt på praktik?");
        assertThat(first.intent()).isEqualTo(Intent.OPENING_HOURS);
        Want rest = first.also().orElseThrow();
        assertThat(rest.intent()).isEqualTo(Intent.MY_COACH);
        Understanding second = read(rest.text());
        assertThat(second.intent()).isEqualTo(Intent.MY_COACH);
        assertThat(second.also().map(Want::intent)).hasValue(Intent.ECONOMY_SUPPORT);
    }

    @Test
    void of_three_the_most_urgent_rules() {
        Understanding first = read("när har ni öppet? vem är min coach? sluta skicka sms till mig");
        assertThat(first.intent()).isEqualTo(Intent.OPT_OUT);
        assertThat(first.also().map(Want::intent)).hasValue(Intent.OPENING_HOURS);
    }

    @Test
    void a_reason_beside_two_wishes_is_no_third() {
        Understanding first = read("jag är sjuk idag. kan vi ta mötet på torsdag istället? vem är min coach?");
        assertThat(first.intent()).isEqualTo(Intent.APPOINTMENT_REBOOK);
        assertThat(first.also().map(Want::intent)).hasValue(Intent.MY_COACH);
    }

    @Test
    void of_three_joined_by_and_none_is_lost() {
        Understanding first = read("jag vill både ha cv hjälp och boka tid och sluta få sms om praktik");
        assertThat(first.intent()).isEqualTo(Intent.JOB_SEEKING_HELP);
        Want rest = first.also().orElseThrow();
        assertThat(rest.intent()).isEqualTo(Intent.APPOINTMENT_BOOK);
        assertThat(read(rest.text()).also().map(Want::intent)).hasValue(Intent.PLACEMENT_ALERTS);
    }

    @Test
    void a_day_of_the_second_wish_is_none_of_the_first() {
        Understanding first = read("har ni öppet på fredag? kan jag få en tid på måndag?");
        assertThat(first.intent()).isEqualTo(Intent.OPENING_HOURS);
        assertThat(first.slots().times()).extracting(When::day).containsExactly(LocalDate.parse("2026-11-20"));
        assertThat(first.also().map(Want::intent)).hasValue(Intent.APPOINTMENT_BOOK);
    }
}
