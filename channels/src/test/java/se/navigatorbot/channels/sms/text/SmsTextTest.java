package se.navigatorbot.channels.sms.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.navigatorbot.channels.Address;
import se.navigatorbot.channels.Choice;
import se.navigatorbot.channels.OutboundMessage;
import se.navigatorbot.channels.Speaker;

class SmsTextTest {

    static Stream<Arguments> parts() {
        return Stream.of(
                arguments("empty", "", 1),
                arguments("160 plain letters", "a".repeat(160), 1),
                arguments("161 plain letters", "a".repeat(161), 2),
                arguments("306 fill two", "a".repeat(306), 2),
                arguments("307 need three", "a".repeat(307), 3),
                arguments("160 Swedish letters", "åäöÅÄÖéÉ".repeat(20), 1),
                arguments("80 euro signs take 160 places", "€".repeat(80), 1),
                arguments("81 euro signs", "€".repeat(81), 2),
                arguments("159 letters and a euro sign", "a".repeat(159) + "€", 2),
                arguments("a brace may not lie across the first border", "a".repeat(152) + "{" + "a".repeat(151), 2),
                arguments("and so 306 places need three", "a".repeat(152) + "{" + "a".repeat(152), 3),
                arguments("70 with one ç", "ç" + "a".repeat(69), 1),
                arguments("71 with one ç", "ç" + "a".repeat(70), 2),
                arguments("134 wide fill two", "ç".repeat(134), 2),
                arguments("135 wide need three", "ç".repeat(135), 3),
                arguments("35 emoji", "👋".repeat(35), 1),
                arguments("36 emoji", "👋".repeat(36), 2),
                arguments("an emoji is not cut in half: 33 to a part", "👋".repeat(66), 2),
                arguments("67 emoji", "👋".repeat(67), 3),
                arguments("the emoji at the border moves on", "ç".repeat(66) + "👋" + "ç".repeat(65), 2),
                arguments("and pushes one letter over", "ç".repeat(66) + "👋" + "ç".repeat(66), 3),
                arguments("a lone surrogate counts as one", "\uD83D" + "a".repeat(69), 1),
                arguments("one dash in 150 letters stays one part", "a".repeat(149) + "–", 1),
                arguments("an ellipsis grows to three points", "a".repeat(158) + "…", 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void parts(String what, String text, int parts) {
        assertThat(SmsText.of(text).parts()).as(what).isEqualTo(parts);
    }

    static Stream<Arguments> cleaning() {
        return Stream.of(
                arguments("curly quotes", "“Hej” sa ‘hon’ och ’han’", "\"Hej\" sa 'hon' och 'han'"),
                arguments("Swedish and German quotes", "”Hej” „du“ »där«", "\"Hej\" \"du\" \"där\""),
                arguments("accents standing alone", "´a` ", "'a' "),
                arguments("dashes", "kl 10–12 — eller 3−1", "kl 10-12 - eller 3-1"),
                arguments("ellipsis", "vänta…", "vänta..."),
                arguments("no-break spaces", "1\u00A0000\u202Fkr\u2009ja", "1 000 kr ja"),
                arguments("tab", "a\tb", "a b"),
                arguments("bullets", "• en\n· två\n● tre", "- en\n- två\n- tre"),
                arguments("line ends", "a\r\nb\rc\u2028d", "a\nb\nc\nd"),
                arguments("what cannot be seen", "\uFEFFSTO\u00ADP\u200BP\u2060", "STOPP"),
                arguments("the escape sign of the alphabet itself", "a\u001Be\u0000b", "aeb"),
                arguments("å written as a and ring", "A\u030Asa pa\u030A o\u0308n", "Åsa på ön"),
                arguments("Arabic joins are kept", "می\u200Cخواهم", "می\u200Cخواهم"),
                arguments("a family of emoji is kept", "👩\u200D👧", "👩\u200D👧"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void cleaning(String what, String typed, String sent) {
        assertThat(SmsText.of(typed).text()).as(what).isEqualTo(sent);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"åäö ÅÄÖ éÉ üÜ", "François", "José och Zoë", "Łukasz", "[1] {2} €5 ~ | \\ ^", "100 °C", "Ñ Æ Ø à"
            })
    void letters_and_paid_signs_stay(String text) {
        assertThat(SmsText.of(text).text()).isEqualTo(text);
    }

    @Test
    void a_text_without_odd_signs_is_not_copied() {
        String text = "Hej! Vi ses på måndag kl 10.";

        assertThat(SmsText.of(text).text()).isSameAs(text);
    }

    @Test
    void names_each_character_that_costs_once() {
        assertThat(SmsText.of("François 👋 — François 👋 [€]").costlyCharacters())
                .containsExactly("ç", "👋");
        assertThat(SmsText.of("Åsa – “hej”…").costlyCharacters()).isEmpty();
    }

    @Test
    void choices_become_numbered_lines() {
        assertThat(body("Vill du komma?", Choice.of("Ja"), new Choice("Nej tack", "NEJ")))
                .isEqualTo("Vill du komma?\n1 Ja\n2 Nej tack");
        assertThat(body("", Choice.of("Ja"))).isEqualTo("1 Ja");
        assertThat(body("Hej")).isEqualTo("Hej");
    }

    @Test
    void choices_that_the_words_name_are_not_paid_for_twice() {
        assertThat(body("Kommer du? Svara JA eller AVBOKA.", Choice.of("JA"), Choice.of("AVBOKA")))
                .isEqualTo("Kommer du? Svara JA eller AVBOKA.");
        assertThat(body("Svara JA.", Choice.of("JA"), Choice.of("NEJ"))).isEqualTo("Svara JA.\n1 JA\n2 NEJ");
    }

    @Test
    void prints_no_words() {
        assertThat(SmsText.of("hemligt")).hasToString("SmsText[7 characters, 1 parts]");
    }

    private static String body(String text, Choice... choices) {
        return SmsBody.of(new OutboundMessage(
                        "m1",
                        Address.sms("+46701740605"),
                        text,
                        List.of(choices),
                        Speaker.BOT,
                        OutboundMessage.Purpose.ORDINARY,
                        Instant.EPOCH))
                .text();
    }
}
